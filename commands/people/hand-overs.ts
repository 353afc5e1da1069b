import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { countUses } from '@/db/limits';
import { schema } from '@/db/schema';
import { NotFound } from '@/domain/base/errors';
import type { BodyId, HandOverId } from '@/domain/base/ids';
import { LOCALES } from '@/domain/base/languages.mjs';
import type { LimitReached } from '@/domain/base/limits';
import { actorIdOf, OFFICES, permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { CONFIRMATION_LASTS } from '@/domain/people/registrations';
import { newId } from '@/lib/tokens';
import { mailHandOver, mailHandOverDone, mailHandOverUndone } from '@/mail/templates/hand-over';
import { handOverById, isHandOverToken } from '@/queries/people/hand-overs';
import { officersOf } from '@/queries/people/officers';
import { beginOffice, endHeldOffice } from './offices';
import { emailInput, findOrAddUser } from './users';

const { bodies, handOvers, users } = schema;

export const handOverInput = z.object({
  bodyId: z.string().min(1).pipe(z.custom<BodyId>()),
  office: z.enum(OFFICES, { error: 'office' }),
  email: emailInput,
  language: z.enum(LOCALES),
});
export type HandOverInput = z.infer<typeof handOverInput>;
export type HandOverRefusal =
  | LimitReached
  | { readonly code: 'own-address' | 'holds-office-already' }
  /** The officer has offered the office to another address, and must withdraw that first. */
  | { readonly code: 'offered-already'; readonly email: string };

/**
 * Offers an office to a successor, who is emailed a link to accept it. Nothing changes until then. If the same form
 * arrives again, it is still one offer. Refuses the officer's own address, an address that has the office already, a
 * second offer of one office, and too many in an hour.
 */
export function handOver(ctx: Context, input: HandOverInput): Promise<Result<null, HandOverRefusal>> {
  return ctx.db.transact<null, HandOverRefusal>(async (tx) => {
    const { now } = ctx;
    const { bodyId, office } = permit(ctx.actor, 'office.hand-over', { bodyId: input.bodyId, office: input.office });
    const [body] = await tx.select().from(bodies).where(eq(bodies.id, bodyId));
    const fromUserId = actorIdOf(ctx.actor);
    const [from] = fromUserId ? await tx.select().from(users).where(eq(users.id, fromUserId)) : [];
    if (!body || !from) throw new NotFound('office');
    if (input.email === from.email) return refuse({ code: 'own-address' });
    const present = await officersOf(tx, bodyId, now, office);
    if (present.some(({ email }) => email === input.email)) return refuse({ code: 'holds-office-already' });
    const [open] = await tx
      .select()
      .from(handOvers)
      .where(
        and(eq(handOvers.fromUserId, from.id), eq(handOvers.bodyId, bodyId), eq(handOvers.office, office), IS_OPEN),
      );
    const isOpen = open !== undefined && open.linkExpiresAt > now;
    if (isOpen && open.email === input.email) return ok(null);
    if (isOpen) return refuse({ code: 'offered-already', email: open.email });
    const allowed = await countUses(tx, now, [{ limit: 'named-account', of: from.id }]);
    if (!allowed.ok) return allowed;
    if (open) await tx.update(handOvers).set({ withdrawnAt: now }).where(eq(handOvers.id, open.id));
    const id = newId<HandOverId>();
    const linkExpiresAt = new Date(now.getTime() + CONFIRMATION_LASTS);
    const { email, language } = input;
    const asked = { id, bodyId, office, fromUserId: from.id, email, language, askedAt: now, linkExpiresAt };
    await tx.insert(handOvers).values(asked);
    await mailHandOver(tx, now, asked, { body, fromEmail: from.email });
    return ok(null);
  });
}

const IS_OPEN = and(isNull(handOvers.acceptedAt), isNull(handOvers.withdrawnAt));

export const acceptHandOverInput = z.object({
  handOver: z.string().min(1).max(64).pipe(z.custom<HandOverId>()),
  token: z.string().min(1).max(64),
});
export type AcceptHandOverInput = z.infer<typeof acceptHandOverInput>;
export type AcceptHandOverRefusal = { readonly code: 'link-wrong' | 'offer-over' | 'holds-office-already' };

/**
 * The successor accepts an office by the link that was emailed to them: their office begins and the other one ends in
 * the same instant, with the same last day. The returning officer and the body's officers are emailed. A second click
 * changes nothing. Refuses a link that is wrong or has expired, and an offer that was withdrawn or whose officer no
 * longer holds the office.
 */
export function acceptHandOver(
  ctx: Context,
  { handOver: id, token }: AcceptHandOverInput,
): Promise<Result<null, AcceptHandOverRefusal>> {
  return ctx.db.transact<null, AcceptHandOverRefusal>(async (tx) => {
    permit(ctx.actor, 'office.ask', {});
    const { now } = ctx;
    const found = await handOverById(tx, id);
    if (!found || !isHandOverToken(found.row, token)) return refuse({ code: 'link-wrong' });
    const { row, body } = found;
    if (row.acceptedAt !== null) return ok(null);
    if (row.withdrawnAt !== null) return refuse({ code: 'offer-over' });
    if (row.linkExpiresAt <= now) return refuse({ code: 'link-wrong' });
    const userId = await findOrAddUser(tx, now, row.email);
    const { office } = row;
    const endsAt = await endHeldOffice(tx, now, { body, office, userId: row.fromUserId }, userId);
    if (endsAt === undefined) return refuse({ code: 'offer-over' });
    const begun = await beginOffice(tx, now, { body, office, userId, origin: 'handed-over', endsAt }, userId);
    if (!begun.ok) return begun;
    await tx.update(handOvers).set({ acceptedAt: now }).where(eq(handOvers.id, row.id));
    await mailHandOverDone(tx, now, found);
    return ok(null);
  });
}

const ofOne = { handOver: z.string().min(1).max(64).pipe(z.custom<HandOverId>()) };
export const withdrawHandOverInput = z.object(ofOne);
export type WithdrawHandOverInput = z.infer<typeof withdrawHandOverInput>;
export type WithdrawHandOverRefusal = { readonly code: 'accepted-already' };

/** Takes an offer back that nobody has accepted. Refuses one that was accepted. Throws NotFound for another's offer. */
export function withdrawHandOver(
  ctx: Context,
  { handOver: id }: WithdrawHandOverInput,
): Promise<Result<null, WithdrawHandOverRefusal>> {
  return ctx.db.transact<null, WithdrawHandOverRefusal>(async (tx) => {
    permit(ctx.actor, 'own.read', {});
    const found = await handOverById(tx, id);
    if (!found || found.row.fromUserId !== actorIdOf(ctx.actor)) throw new NotFound('hand-over');
    if (found.row.acceptedAt !== null) return refuse({ code: 'accepted-already' });
    await tx
      .update(handOvers)
      .set({ withdrawnAt: ctx.now })
      .where(and(eq(handOvers.id, id), IS_OPEN));
    return ok(null);
  });
}

export const undoHandOverInput = z.object(ofOne);
export type UndoHandOverInput = z.infer<typeof undoHandOverInput>;
export type UndoHandOverRefusal = { readonly code: 'not-accepted' | 'undone-already' | 'successor-gone' };

/**
 * Undoes a hand-over: the successor's office ends, and the person before them holds it again from the same instant.
 * What the successor sent stays. Both are emailed. Refuses a hand-over that was not accepted or is undone already, and
 * one whose successor no longer holds the office.
 */
export function undoHandOver(
  ctx: Context,
  { handOver: id }: UndoHandOverInput,
): Promise<Result<{ readonly bodySlug: string }, UndoHandOverRefusal>> {
  return ctx.db.transact<{ readonly bodySlug: string }, UndoHandOverRefusal>(async (tx) => {
    permit(ctx.actor, 'officer.appoint', {});
    const { now } = ctx;
    const actorId = actorIdOf(ctx.actor);
    const found = await handOverById(tx, id);
    if (!found) throw new NotFound('hand-over');
    const { row, body } = found;
    if (row.acceptedAt === null) return refuse({ code: 'not-accepted' });
    if (row.undoneAt !== null) return refuse({ code: 'undone-already' });
    const userId = await findOrAddUser(tx, now, row.email);
    const { office } = row;
    const endsAt = await endHeldOffice(tx, now, { body, office, userId }, actorId);
    if (endsAt === undefined) return refuse({ code: 'successor-gone' });
    const again = { body, office, userId: row.fromUserId, origin: 'added', endsAt } as const;
    // If they hold the office again already, ending the successor's is all that is left to do.
    await beginOffice(tx, now, again, actorId);
    await settle(tx, id, { undoneAt: now, lookedAt: now });
    await mailHandOverUndone(tx, now, found);
    return ok({ bodySlug: body.slug });
  });
}

export const settleHandOverInput = z.object(ofOne);
export type SettleHandOverInput = z.infer<typeof settleHandOverInput>;

/** Marks a hand-over as looked at, so that it is no longer a task. Throws NotFound for one that was not accepted. */
export function settleHandOver(ctx: Context, { handOver: id }: SettleHandOverInput): Promise<Result<null, never>> {
  return ctx.db.transact<null, never>(async (tx) => {
    permit(ctx.actor, 'officer.appoint', {});
    const found = await handOverById(tx, id);
    if (!found || found.row.acceptedAt === null) throw new NotFound('hand-over');
    await settle(tx, id, { lookedAt: found.row.lookedAt ?? ctx.now });
    return ok(null);
  });
}

const settle = (tx: Tx, id: HandOverId, times: { readonly undoneAt?: Date; readonly lookedAt: Date }) =>
  tx.update(handOvers).set(times).where(eq(handOvers.id, id));

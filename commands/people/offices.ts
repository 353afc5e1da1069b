import { and, eq, gt, isNull, lte, or } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { NotFound } from '@/domain/base/errors';
import type { BodyId, UserId } from '@/domain/base/ids';
import { actorIdOf, OFFICES, type Office, permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { hasOffice } from '@/domain/bodies/kinds';
import { type EndOfOfficeRefusal, judgeEndOfOffice } from '@/domain/people/offices';
import type { OfficeOrigin } from '@/domain/people/registrations';
import { pick } from '@/lib/objects';
import { newId } from '@/lib/tokens';
import { emailInput, findOrAddUser } from './users';

const { bodies, officers, users } = schema;

export const appointOfficerInput = z.object({ email: emailInput, body: z.string().trim(), office: z.enum(OFFICES) });
export type AppointOfficerInput = z.infer<typeof appointOfficerInput>;
export type AppointOfficerRefusal =
  | { readonly code: 'no-such-body'; readonly body: string }
  | { readonly code: 'holds-office-already' };

/**
 * Gives a person an office in the body with this slug, from now on. They need not have signed in before. The log says
 * that the body has a new officer, but not who it is. Refuses a body that does not exist, and an office that the person
 * already holds.
 */
export async function appointOfficer(
  ctx: Context,
  input: AppointOfficerInput,
): Promise<Result<{ readonly bodyName: string }, AppointOfficerRefusal>> {
  permit(ctx.actor, 'officer.appoint', {});
  return ctx.db.transact<{ readonly bodyName: string }, AppointOfficerRefusal>(async (tx) => {
    const [body] = await tx
      .select(pick(bodies, 'id', 'slug', 'name', 'kind'))
      .from(bodies)
      .where(eq(bodies.slug, input.body));
    if (!body) return refuse({ code: 'no-such-body', body: input.body });
    if (!hasOffice(body.kind, input.office)) throw new NotFound('office');
    const userId = await findOrAddUser(tx, ctx.now, input.email);
    const office = { body, office: input.office, userId, origin: 'added' } as const;
    const begun = await beginOffice(tx, ctx.now, office, actorIdOf(ctx.actor));
    return begun.ok ? ok({ bodyName: body.name }) : begun;
  });
}

type NewOffice = {
  readonly body: { readonly id: BodyId; readonly slug: string };
  readonly office: Office;
  readonly userId: UserId;
  readonly origin: OfficeOrigin;
  /** When the office ends, if that is known. */
  readonly endsAt?: Date | null;
};

/**
 * Gives a person an office from now on, in the caller's transaction, whichever way it came about. The log says that the
 * body has a new officer, but not who it is or how it came about. Refuses an office that the person already holds.
 */
export async function beginOffice(
  tx: Tx,
  now: Date,
  { body, office, userId, origin, endsAt = null }: NewOffice,
  actorId: UserId | null,
): Promise<Result<null, { readonly code: 'holds-office-already' }>> {
  const [held] = await tx
    .select({ id: officers.id })
    .from(officers)
    .where(
      and(
        eq(officers.userId, userId),
        eq(officers.bodyId, body.id),
        eq(officers.office, office),
        or(isNull(officers.endsAt), gt(officers.endsAt, now)),
      ),
    );
  if (held) return refuse({ code: 'holds-office-already' });
  await tx.insert(officers).values({ id: newId(), userId, bodyId: body.id, office, startsAt: now, endsAt, origin });
  await record(tx, now, actorId, { event: 'officer.appointed', data: { body: body.slug, office } });
  return ok(null);
}

/** An office that somebody holds: the row of the person, the body and the office. */
export type HeldOffice = Omit<NewOffice, 'origin' | 'endsAt'>;

/**
 * Ends one office now, in the caller's transaction, and returns when it would have ended (null: no end was set). The
 * log says that an office ended, without a name. Returns undefined, and changes nothing, if the person does not hold it.
 */
export async function endHeldOffice(
  tx: Tx,
  now: Date,
  { body, office, userId }: HeldOffice,
  actorId: UserId | null,
): Promise<Date | null | undefined> {
  const isHeld = and(
    eq(officers.userId, userId),
    eq(officers.bodyId, body.id),
    eq(officers.office, office),
    lte(officers.startsAt, now),
    or(isNull(officers.endsAt), gt(officers.endsAt, now)),
  );
  const [held] = await tx.select({ id: officers.id, endsAt: officers.endsAt }).from(officers).where(isHeld);
  if (!held) return undefined;
  await tx.update(officers).set({ endsAt: now }).where(eq(officers.id, held.id));
  const data = { body: body.slug, office, endsAt: now.toISOString() };
  await record(tx, now, actorId, { event: 'office.ended', data });
  return held.endsAt;
}

export const endAllOfficesInput = z.object({ email: emailInput, body: z.string().trim() });
export type EndAllOfficesInput = z.infer<typeof endAllOfficesInput>;
export type EndAllOfficesRefusal =
  | { readonly code: 'no-such-body'; readonly body: string }
  | { readonly code: 'holds-no-office' };

/**
 * Ends every office that a person holds in a body. From their next request on they can no longer act for it. Their
 * submissions stay on the record. Refuses a person who holds no office there.
 */
export async function endAllOffices(
  ctx: Context,
  input: EndAllOfficesInput,
): Promise<Result<{ readonly bodyName: string }, EndAllOfficesRefusal>> {
  permit(ctx.actor, 'officer.appoint', {});
  return ctx.db.transact<{ readonly bodyName: string }, EndAllOfficesRefusal>(async (tx) => {
    const [body] = await tx
      .select({ id: bodies.id, slug: bodies.slug, name: bodies.name })
      .from(bodies)
      .where(eq(bodies.slug, input.body));
    if (!body) return refuse({ code: 'no-such-body', body: input.body });
    const [user] = await tx.select({ id: users.id }).from(users).where(eq(users.email, input.email));
    if (!user) return refuse({ code: 'holds-no-office' });
    const ended = await tx
      .update(officers)
      .set({ endsAt: ctx.now })
      .where(
        and(
          eq(officers.userId, user.id),
          eq(officers.bodyId, body.id),
          or(isNull(officers.endsAt), gt(officers.endsAt, ctx.now)),
        ),
      )
      .returning({ office: officers.office });
    for (const { office } of ended) {
      await record(tx, ctx.now, actorIdOf(ctx.actor), {
        event: 'office.ended',
        data: { body: body.slug, office, endsAt: ctx.now.toISOString() },
      });
    }
    return ended.length > 0 ? ok({ bodyName: body.name }) : refuse({ code: 'holds-no-office' });
  });
}

const part = z.string().max(10).default('');
export const endOfficeInput = z.object({
  officer: z.string().min(1).max(64),
  when: z.enum(['now', 'day'], { error: 'when' }),
  'on-day': part,
  'on-month': part,
  'on-year': part,
});
export type EndOfficeInput = z.infer<typeof endOfficeInput>;
export type EndOfficeRefusal = EndOfOfficeRefusal | { readonly code: 'no-such-office' };

/**
 * Ends one office now, or at the end of a day. From the next request after that, the person can no longer act for the
 * body. Their submissions stay on the record. Refuses what judgeEndOfOffice refuses.
 */
export function endOffice(
  ctx: Context,
  input: EndOfficeInput,
): Promise<Result<{ readonly bodySlug: string }, EndOfficeRefusal>> {
  return ctx.db.transact<{ readonly bodySlug: string }, EndOfficeRefusal>(async (tx) => {
    permit(ctx.actor, 'officer.appoint', {});
    const { now } = ctx;
    const [held] = await tx
      .select({ office: officers.office, endsAt: officers.endsAt, bodySlug: bodies.slug })
      .from(officers)
      .innerJoin(bodies, eq(bodies.id, officers.bodyId))
      .where(eq(officers.id, input.officer));
    if (!held) return refuse({ code: 'no-such-office' });
    const day = { day: input['on-day'], month: input['on-month'], year: input['on-year'] };
    const decision = judgeEndOfOffice(held, input.when === 'now' ? { when: 'now' } : { when: 'day', day }, now);
    if (!decision.ok) return decision;
    const { endsAt } = decision.value;
    await tx.update(officers).set({ endsAt }).where(eq(officers.id, input.officer));
    await record(tx, now, actorIdOf(ctx.actor), {
      event: 'office.ended',
      data: { body: held.bodySlug, office: held.office, endsAt: endsAt.toISOString() },
    });
    return ok({ bodySlug: held.bodySlug });
  });
}

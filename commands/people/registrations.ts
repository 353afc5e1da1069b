import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { countUses } from '@/db/limits';
import { schema } from '@/db/schema';
import { NotFound } from '@/domain/base/errors';
import type { RegistrationId } from '@/domain/base/ids';
import { LOCALES } from '@/domain/base/languages.mjs';
import type { LimitReached } from '@/domain/base/limits';
import { actorIdOf, OFFICES, permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { hasOffice } from '@/domain/bodies/kinds';
import {
  CONFIRMATION_LASTS,
  type PersonNameRefusal,
  type PrivateNoteRefusal,
  REFUSAL_CAUSES,
  readPersonName,
  readPrivateNote,
  registrationState,
} from '@/domain/people/registrations';
import { newId } from '@/lib/tokens';
import {
  mailApproval,
  mailConfirmation,
  mailOtherOfficers,
  mailRefusal,
  mailWaiting,
} from '@/mail/templates/registration';
import { fullName } from '@/messages/body-words';
import { mapInUse } from '@/queries/bodies/find-bodies';
import { onMap } from '@/queries/bodies/on-map';
import { officersOf } from '@/queries/people/officers';
import { isRegistrationToken, type RegistrationRow } from '@/queries/people/registrations';
import type { Asker } from '../sign-in/allow';
import { beginOffice } from './offices';
import { emailInput, findOrAddUser, personNameInput } from './users';

const { bodies, registrations } = schema;

export const registerOfficerInput = z.object({
  body: z.string().min(1).max(100),
  office: z.enum(OFFICES),
  name: personNameInput,
  email: emailInput,
  language: z.enum(LOCALES),
});
export type RegisterOfficerInput = z.infer<typeof registerOfficerInput>;
export type RegisterOfficerRefusal = PersonNameRefusal | LimitReached;

/** What the caller does next. The person sees the same page in both cases, because it must not show who is an officer. */
export type Registered = { readonly next: 'confirm' } | { readonly next: 'sign-in'; readonly bodyName: string };

/** The same form within this time is a second click, and sends no second email. In milliseconds. */
const SECOND_CLICK = 60_000;

/**
 * Takes the form of somebody who says that they are an officer of a body, and emails them a link to confirm the
 * address. A repeated form of one address for one body changes the same row until its address is confirmed. If the
 * address already belongs to an officer of the body, nothing is stored, and the caller sends a sign-in link. Refuses a
 * name that is missing or strange, and too many forms from one mailbox or network, or for one body. Throws NotFound
 * for a body that cannot take part in the current rounds.
 */
export function registerOfficer(
  ctx: Context,
  input: RegisterOfficerInput,
  asker: Asker,
): Promise<Result<Registered, RegisterOfficerRefusal>> {
  return ctx.db.transact<Registered, RegisterOfficerRefusal>(async (tx) => {
    const { now } = ctx;
    const [body] = await tx
      .select()
      .from(bodies)
      .where(and(eq(bodies.slug, input.body), isNull(bodies.endsOn), onMap(await mapInUse(tx, now))));
    if (!body) throw new NotFound('body');
    permit(ctx.actor, 'office.ask', body);
    if (!hasOffice(body.kind, input.office)) throw new NotFound('office');
    const name = readPersonName(input.name);
    if (!name.ok) return name;
    const allowed = await countUses(tx, now, [
      { limit: 'officer-mailbox', of: asker.mailbox },
      { limit: 'officer-network', of: asker.network },
      { limit: 'officer-body', of: body.id },
      { limit: 'officer-everybody', of: null },
    ]);
    if (!allowed.ok) return allowed;
    const officers = await officersOf(tx, body.id, now);
    if (officers.some(({ email }) => email === input.email))
      return ok({ next: 'sign-in', bodyName: fullName(body, input.language) });
    const { office, email, language } = input;
    const answers = { office, name: name.value, language };
    const { row, isRepeated } = await saveAnswers(tx, now, { bodyId: body.id, email, ...answers });
    if (isRepeated) return ok({ next: 'confirm' });
    if (row.confirmedAt === null) await mailConfirmation(tx, now, row, body);
    else await mailWaiting(tx, now, row, body);
    return ok({ next: 'confirm' });
  });
}

type Answers = Pick<RegistrationRow, 'bodyId' | 'email' | 'office' | 'name' | 'language'>;

/** Saves the form as a new row, or in the row that still waits. Somebody else cannot change a confirmed row. */
async function saveAnswers(
  tx: Tx,
  now: Date,
  answers: Answers,
): Promise<{ readonly row: RegistrationRow; readonly isRepeated: boolean }> {
  const { bodyId, email, office, name, language } = answers;
  const asked = { office, name, language, askedAt: now, linkExpiresAt: new Date(now.getTime() + CONFIRMATION_LASTS) };
  const [known] = await tx
    .select()
    .from(registrations)
    .where(and(eq(registrations.bodyId, bodyId), eq(registrations.email, email), isNull(registrations.decidedAt)));
  if (!known) {
    const id = newId<RegistrationId>();
    const [row] = await tx
      .insert(registrations)
      .values({ id, bodyId, email, ...asked })
      .returning();
    if (!row) throw new Error('The registration was not saved.');
    return { row, isRepeated: false };
  }
  const isSame = known.office === office && known.name === name && known.language === language;
  const isSoon = now.getTime() - known.askedAt.getTime() < SECOND_CLICK;
  const change = known.confirmedAt === null ? asked : { askedAt: now };
  await tx.update(registrations).set(change).where(eq(registrations.id, known.id));
  return { row: { ...known, ...change }, isRepeated: isSoon && (isSame || known.confirmedAt !== null) };
}

export const confirmRegistrationInput = z.object({
  registration: z.string().min(1).max(64).pipe(z.custom<RegistrationId>()),
  token: z.string().min(1).max(64),
});
export type ConfirmRegistrationInput = z.infer<typeof confirmRegistrationInput>;
export type ConfirmRegistrationRefusal = { readonly code: 'link-wrong' };

/**
 * Confirms the address of a registration with the link that was emailed to it. Then the returning officer can decide,
 * and the present officers of the body are emailed. A second click changes nothing. Refuses a link that is wrong or has
 * expired.
 */
export function confirmRegistration(
  ctx: Context,
  { registration, token }: ConfirmRegistrationInput,
): Promise<Result<null, ConfirmRegistrationRefusal>> {
  return ctx.db.transact<null, ConfirmRegistrationRefusal>(async (tx) => {
    permit(ctx.actor, 'office.ask', {});
    const { now } = ctx;
    const found = await find(tx, registration);
    if (!found || !isRegistrationToken(found.row, token)) return refuse({ code: 'link-wrong' });
    const { row, body } = found;
    if (row.confirmedAt !== null) return ok(null);
    if (row.linkExpiresAt <= now) return refuse({ code: 'link-wrong' });
    await tx.update(registrations).set({ confirmedAt: now }).where(eq(registrations.id, row.id));
    await mailOtherOfficers(tx, now, { row, body, news: 'registered' });
    return ok(null);
  });
}

const decisionInput = { registration: z.string().min(1).max(64).pipe(z.custom<RegistrationId>()) };
export const approveRegistrationInput = z.object(decisionInput);
export type ApproveRegistrationInput = z.infer<typeof approveRegistrationInput>;
export type DecisionRefusal = { readonly code: 'no-such-registration' | 'not-confirmed' | 'decided-already' };
export type ApproveRegistrationRefusal = DecisionRefusal | { readonly code: 'holds-office-already' };

/**
 * Approves a registration: the person holds the office from now on. They and the body's other officers are emailed.
 * Refuses a registration whose address is not confirmed, and one that was decided before.
 */
export function approveRegistration(
  ctx: Context,
  { registration }: ApproveRegistrationInput,
): Promise<Result<{ readonly bodySlug: string }, ApproveRegistrationRefusal>> {
  return ctx.db.transact<{ readonly bodySlug: string }, ApproveRegistrationRefusal>(async (tx) => {
    permit(ctx.actor, 'officer.appoint', {});
    const { now } = ctx;
    const found = await findWaiting(tx, registration);
    if (!found.ok) return found;
    const { row, body } = found.value;
    const userId = await findOrAddUser(tx, now, row.email);
    const office = { body, office: row.office, userId, origin: 'registered' } as const;
    const begun = await beginOffice(tx, now, office, actorIdOf(ctx.actor));
    if (!begun.ok) return begun;
    await tx.update(registrations).set({ decidedAt: now, outcome: 'approved' }).where(eq(registrations.id, row.id));
    await mailApproval(tx, now, row, body);
    await mailOtherOfficers(tx, now, { row, body, news: 'approved' });
    return ok({ bodySlug: body.slug });
  });
}

export const refuseRegistrationInput = z.object({
  ...decisionInput,
  cause: z.enum(REFUSAL_CAUSES, { error: 'cause' }),
  note: z.string().max(10_000),
});
export type RefuseRegistrationInput = z.infer<typeof refuseRegistrationInput>;
export type RefuseRegistrationRefusal = DecisionRefusal | PrivateNoteRefusal | { readonly code: 'note-missing' };

/**
 * Refuses a registration, with a common reason and words for the person, who is emailed both. Nothing of it is public.
 * Refuses an address that is not confirmed, a registration that was decided before, and "another reason" without words.
 */
export function refuseRegistration(
  ctx: Context,
  { registration, cause, note: typed }: RefuseRegistrationInput,
): Promise<Result<null, RefuseRegistrationRefusal>> {
  return ctx.db.transact<null, RefuseRegistrationRefusal>(async (tx) => {
    permit(ctx.actor, 'officer.appoint', {});
    const { now } = ctx;
    const note = readPrivateNote(typed);
    if (!note.ok) return note;
    if (cause === 'other' && note.value === null) return refuse({ code: 'note-missing' });
    const found = await findWaiting(tx, registration);
    if (!found.ok) return found;
    const { row, body } = found.value;
    const decided = { decidedAt: now, outcome: 'refused', cause, note: note.value } as const;
    await tx.update(registrations).set(decided).where(eq(registrations.id, row.id));
    await mailRefusal(tx, now, { ...row, ...decided }, body);
    return ok(null);
  });
}

export const objectToRegistrationInput = z.object({ ...decisionInput, objection: z.string().max(10_000) });
export type ObjectToRegistrationInput = z.infer<typeof objectToRegistrationInput>;
export type ObjectRefusal = PrivateNoteRefusal | { readonly code: 'objected-already' };

/**
 * Marks a registration for the returning officer, because an officer of the same body says that it is not right. It
 * changes nothing else. Refuses a second objection. Throws NotFound for a registration that is not confirmed.
 */
export function objectToRegistration(
  ctx: Context,
  { registration, objection: typed }: ObjectToRegistrationInput,
): Promise<Result<null, ObjectRefusal>> {
  return ctx.db.transact<null, ObjectRefusal>(async (tx) => {
    const found = await find(tx, registration);
    if (!found || found.row.confirmedAt === null) throw new NotFound('registration');
    permit(ctx.actor, 'office.object', found.body);
    const objection = readPrivateNote(typed);
    if (!objection.ok) return objection;
    if (found.row.objectedAt !== null) return refuse({ code: 'objected-already' });
    await tx
      .update(registrations)
      .set({ objectedAt: ctx.now, objection: objection.value, objectedBy: actorIdOf(ctx.actor) })
      .where(eq(registrations.id, registration));
    return ok(null);
  });
}

export const settleObjectionInput = z.object(decisionInput);
export type SettleObjectionInput = z.infer<typeof settleObjectionInput>;

/**
 * Marks the objection to an approved registration as dealt with. The office is ended on its own page if the objection
 * is right. Throws NotFound if there is no such objection.
 */
export function settleObjection(ctx: Context, { registration }: SettleObjectionInput): Promise<Result<null, never>> {
  return ctx.db.transact<null, never>(async (tx) => {
    permit(ctx.actor, 'officer.appoint', {});
    const found = await find(tx, registration);
    if (!found || found.row.objectedAt === null) throw new NotFound('objection');
    await tx
      .update(registrations)
      .set({ objectionSettledAt: found.row.objectionSettledAt ?? ctx.now })
      .where(eq(registrations.id, registration));
    return ok(null);
  });
}

type Found = { readonly row: RegistrationRow; readonly body: typeof bodies.$inferSelect };

async function find(tx: Tx, id: RegistrationId): Promise<Found | null> {
  const [found] = await tx
    .select({ row: registrations, body: bodies })
    .from(registrations)
    .innerJoin(bodies, eq(bodies.id, registrations.bodyId))
    .where(eq(registrations.id, id));
  return found ?? null;
}

async function findWaiting(tx: Tx, id: RegistrationId): Promise<Result<Found, DecisionRefusal>> {
  const found = await find(tx, id);
  if (!found) return refuse({ code: 'no-such-registration' });
  const state = registrationState(found.row);
  if (state === 'unconfirmed') return refuse({ code: 'not-confirmed' });
  return state === 'waiting' ? ok(found) : refuse({ code: 'decided-already' });
}

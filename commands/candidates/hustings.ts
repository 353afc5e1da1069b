import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import type { RoundRow } from '@/db/rows';
import { schema } from '@/db/schema';
import type { ContestId, HustingsEventId } from '@/domain/base/ids';
import { typedMomentIn } from '@/domain/base/instants';
import type { NotPublic } from '@/domain/base/public-text';
import { ok, type Result, refuse } from '@/domain/base/result';
import { type HustingsEventFacts, judgeHustingsEvent } from '@/domain/candidates/hustings';
import { readReason } from '@/domain/rounds/round-set-up';
import { isPublicAt, roundState } from '@/domain/rounds/rounds';
import { type GuideRefusal, wrongGuide } from '@/domain/rounds/voter-guide';
import { newId } from '@/lib/tokens';
import { readTexts } from '../public-texts';
import { contestOfRound, inRound, type SetUp } from '../rounds/set-up';

const { hustings, rounds } = schema;

const text = z.string().max(5000).catch('');

/**
 * A hustings event as the admin typed it. `contest` is the slug of one contest, or empty if the event is for every
 * contest.
 */
export const hustingsEventInput = z.object({
  round: text,
  title: text,
  contest: text,
  'starts-day': text,
  'starts-month': text,
  'starts-year': text,
  'starts-time': text,
  ends: text,
  mode: text,
  place: text,
  joinAddress: text,
  note: text,
});
export type HustingsEventInput = z.infer<typeof hustingsEventInput>;

/** Reads the typed details, and finds the contest in the round. */
async function readEvent(
  tx: Reads,
  round: RoundRow,
  input: HustingsEventInput,
): Promise<Result<HustingsEventFacts<ContestId>, GuideRefusal>> {
  const contest = input.contest === '' ? null : await contestOfRound(tx, round, input.contest);
  const contestId = input.contest === '' ? null : contest?.id;
  return judgeHustingsEvent({ ...input, contestId, starts: typedMomentIn(input, 'starts') }, round.zone);
}

/**
 * The round with this slug. Hustings events can change after a round is declared, because the ballot is still open
 * then. So only a cancelled round is refused.
 */
async function uncancelledRound(tx: Reads, { round: slug }: { readonly round: string }, now: Date) {
  const [round] = await tx.select().from(rounds).where(eq(rounds.slug, slug));
  if (!round) return refuse({ code: 'no-such-round' });
  const isCancelled = roundState(round, now) === 'cancelled';
  return isCancelled ? refuse({ code: 'round-cancelled' }) : ok({ round, reason: null });
}

const inHustings = (
  ctx: Context,
  input: { readonly round: string },
  work: (setUp: SetUp) => Promise<Result<null, GuideRefusal>>,
): Promise<Result<null, GuideRefusal>> => inRound(uncancelledRound, 'hustings.change', ctx, input, work);

/** A hustings event of a round, or null. */
async function eventOfRound(tx: Reads, round: RoundRow, id: string) {
  const [row] = await tx
    .select()
    .from(hustings)
    .where(and(eq(hustings.roundId, round.id), eq(hustings.id, id as typeof hustings.$inferSelect.id)));
  return row ?? null;
}

/** Adds a hustings event. Refuses what judgeHustingsEvent refuses, and a cancelled round. */
export async function listHustingsEvent(
  ctx: Context,
  given: HustingsEventInput,
): Promise<Result<null, GuideRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'listHustingsEvent', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  return inHustings(ctx, input, async ({ tx, now, round, log }) => {
    const read = await readEvent(tx, round, input);
    if (!read.ok) return read;
    const { title, startsAt } = read.value;
    await tx
      .insert(schema.hustings)
      .values({ id: newId<HustingsEventId>(), roundId: round.id, ...read.value, changedAt: now });
    await log({ event: 'husting.listed', data: { round: round.slug, title, startsAt: startsAt.toISOString() } });
    return ok(null);
  });
}

const KEYS = ['title', 'contestId', 'mode', 'place', 'joinAddress', 'note'] as const;

export const changeHustingsEventInput = hustingsEventInput.extend({ husting: hustingsEventInput.shape.title });
export type ChangeHustingsEventInput = z.infer<typeof changeHustingsEventInput>;

/**
 * Changes the details of a hustings event. Its sequence number goes up, so that calendars show the new time. Refuses a
 * cancelled event, a change without effect, and what judgeHustingsEvent refuses.
 */
export async function changeHustingsEvent(
  ctx: Context,
  given: ChangeHustingsEventInput,
): Promise<Result<null, GuideRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'changeHustingsEvent', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  return inHustings(ctx, input, async ({ tx, now, round, log }) => {
    const before = await eventOfRound(tx, round, input.husting);
    if (!before) return refuse(wrongGuide('title', 'gone'));
    if (before.cancelledAt !== null) return refuse(wrongGuide('title', 'husting-cancelled'));
    const read = await readEvent(tx, round, input);
    if (!read.ok) return read;
    const next = read.value;
    const isSame =
      KEYS.every((key) => next[key] === before[key]) &&
      next.startsAt.getTime() === before.startsAt.getTime() &&
      next.endsAt?.getTime() === before.endsAt?.getTime();
    if (isSame) return refuse(wrongGuide('title', 'unchanged'));
    await tx
      .update(hustings)
      .set({ ...next, sequence: before.sequence + 1, changedAt: now })
      .where(and(eq(hustings.id, before.id), eq(hustings.sequence, before.sequence)));
    await log({
      event: 'husting.changed',
      data: { round: round.slug, title: next.title, startsAt: next.startsAt.toISOString() },
    });
    return ok(null);
  });
}

export const cancelHustingsEventInput = z.object({
  round: text,
  husting: text,
  reason: text,
  does: z.enum(['cancel', 'remove']).catch('cancel'),
});
export type CancelHustingsEventInput = z.infer<typeof cancelHustingsEventInput>;

/**
 * Cancels a hustings event, with a public reason. It stays on the record, and its sequence number goes up, so that
 * calendars show it as cancelled. In a draft round, which nobody has seen, the event can be deleted instead. Refuses an
 * event that is already cancelled.
 */
export async function cancelHustingsEvent(
  ctx: Context,
  given: CancelHustingsEventInput,
): Promise<Result<null, GuideRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'cancelHustingsEvent', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  return inHustings(ctx, input, async ({ tx, now, round, log }) => {
    const before = await eventOfRound(tx, round, input.husting);
    if (!before) return refuse(wrongGuide('reason', 'gone'));
    if (before.cancelledAt !== null) return refuse(wrongGuide('reason', 'husting-cancelled'));
    if (input.does === 'remove') {
      if (isPublicAt(round, now)) return refuse(wrongGuide('reason', 'public-already'));
      await tx.delete(hustings).where(eq(hustings.id, before.id));
      return ok(null);
    }
    const read = readReason(input.reason);
    if (!read.ok) return refuse({ code: 'wrong', problems: [read.error] });
    const reason = read.value;
    await tx
      .update(hustings)
      .set({ cancelledAt: now, cancelReason: reason, sequence: before.sequence + 1, changedAt: now })
      .where(and(eq(hustings.id, before.id), isNull(hustings.cancelledAt)));
    const { title, startsAt } = before;
    await log({
      event: 'husting.cancelled',
      data: { round: round.slug, title, startsAt: startsAt.toISOString(), reason },
    });
    return ok(null);
  });
}

import { and, eq } from 'drizzle-orm';
import type { Reads, Tx } from '@/db/client';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import type { Actor } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { cleanText } from '@/domain/base/unseen-signs';
import type { LogEvent } from '@/domain/log/log-events';
import { needsReason, type SetUpRefusal, wrong } from '@/domain/rounds/round-set-up';
import { isPublicAt, type RoundTimes, refusalIfSettled } from '@/domain/rounds/rounds';

const { contests, rounds } = schema;

export type RoundRow = typeof rounds.$inferSelect;
export type ContestRow = typeof contests.$inferSelect;

/** A round that may be changed, and the reason as it goes on the record: null while nobody has seen the round. */
export type RoundInSetUp = { readonly round: RoundRow; readonly reason: string | null };

const LONGEST_REASON = 500;

/** The round of an address, if it may still change. Refuses a settled one. */
export async function unsettledRound(tx: Reads, slug: string, now: Date): Promise<Result<RoundRow, SetUpRefusal>> {
  const [round] = await tx.select().from(rounds).where(eq(rounds.slug, slug));
  if (!round) return refuse({ code: 'no-such-round' });
  const settled = refusalIfSettled(round, now);
  return settled ? refuse(settled) : ok(round);
}

/** Finds the round that a form is about. Refuses a settled one, and a change of a public one without a reason. */
export async function roundInSetUp(
  tx: Reads,
  typed: { readonly round: string; readonly reason: string },
  now: Date,
): Promise<Result<RoundInSetUp, SetUpRefusal>> {
  const found = await unsettledRound(tx, typed.round, now);
  if (!found.ok) return found;
  const round = found.value;
  if (!needsReason(round, now)) return ok({ round, reason: null });
  const reason = cleanText(typed.reason);
  if (reason === '') return refuse(wrong('reason', 'reason-missing'));
  if (reason.length > LONGEST_REASON) return refuse(wrong('reason', 'text-long'));
  return ok({ round, reason });
}

/** The contest of a round by its address, or null. */
export async function contestOfRound(tx: Reads, round: RoundRow, slug: string): Promise<ContestRow | null> {
  const [contest] = await tx
    .select()
    .from(contests)
    .where(and(eq(contests.roundId, round.id), eq(contests.slug, slug)));
  return contest ?? null;
}

/** Who acts, for the column beside the log that is never published. */
export const actorIdOf = (actor: Actor) => (actor.kind === 'person' ? actor.userId : null);

/**
 * Logs what happened to a round once it is public. The log is public from its first line, so that a draft is not in it:
 * announcing a round logs all that it has by then.
 */
export async function recordOfRound(
  tx: Tx,
  about: { readonly round: RoundTimes; readonly now: Date; readonly actor: Actor },
  entry: LogEvent,
): Promise<void> {
  if (isPublicAt(about.round, about.now)) await record(tx, about.now, actorIdOf(about.actor), entry);
}

import { and, eq } from 'drizzle-orm';
import type { Reads, Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import type { ContestRow, RoundRow } from '@/db/rows';
import { schema } from '@/db/schema';
import { type Actor, actorIdOf, permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import type { LogEvent } from '@/domain/log/log-events';
import { needsReason, readReason, type SetUpRefusal } from '@/domain/rounds/round-set-up';
import { isPublicAt, type RoundTimes, refusalIfSettled } from '@/domain/rounds/rounds';

const { contests, rounds } = schema;

/** A round that may be changed, with the reason that will be published; null if no reason is needed. */
type RoundInSetUp = { readonly round: RoundRow; readonly reason: string | null };
type FoundRound = Result<RoundInSetUp, SetUpRefusal>;
type TypedForm = { readonly round: string; readonly reason?: string };
type SetUpPermission = 'round.set-up' | 'roster.change' | 'slate.change' | 'hustings.change';

/** The values that a set-up command works with, once everything is checked. */
export type SetUp = RoundInSetUp & {
  readonly tx: Tx;
  /** The time of the commit. */
  readonly now: Date;
  /** Logs an event if the round is public. The announcement of a draft logs everything in it. */
  readonly log: (entry: LogEvent) => Promise<void>;
  /** Logs the names of the parts of the round that changed, and the reason. No second admin was needed. */
  readonly logChange: (...changed: readonly string[]) => Promise<void>;
};

/**
 * Runs a command that changes the set-up of a round, in one transaction. Checks the permission, finds the round and
 * reads the reason, and passes them to `work`. Refuses a settled round, and a change of a public round without a
 * reason.
 */
export const inSetUp = <T, E>(
  permission: SetUpPermission,
  ctx: Context,
  typed: TypedForm & { readonly reason: string },
  work: (setUp: SetUp) => Promise<Result<T, E>>,
): Promise<Result<T, E | SetUpRefusal>> => inRound(reasonedRound, permission, ctx, typed, work);

/** The same as inSetUp, for a command that needs no reason: it adds something that has a source or explains itself. */
export const inUnsettledRound = <T, E>(
  permission: SetUpPermission,
  ctx: Context,
  typed: TypedForm,
  work: (setUp: SetUp) => Promise<Result<T, E>>,
): Promise<Result<T, E | SetUpRefusal>> => inRound(unsettledRound, permission, ctx, typed, work);

/** The same as inSetUp, but `find` finds the round. */
export function inRound<T, E>(
  find: (tx: Reads, typed: TypedForm, now: Date) => Promise<FoundRound>,
  permission: SetUpPermission,
  ctx: Context,
  typed: TypedForm,
  work: (setUp: SetUp) => Promise<Result<T, E>>,
): Promise<Result<T, E | SetUpRefusal>> {
  return ctx.db.transact<T, E | SetUpRefusal>(async (tx) => {
    const { now, actor } = ctx;
    permit(actor, permission, {});
    const found = await find(tx, typed, now);
    if (!found.ok) return found;
    const { round, reason } = found.value;
    const log = (entry: LogEvent) => recordOfRound(tx, { round, now, actor }, entry);
    const logChange = (...changed: readonly string[]) =>
      log({ event: 'round.changed', data: { round: round.slug, changed, reason, agreed: 'one' } });
    return work({ tx, now, round, reason, log, logChange });
  });
}

/** The round with this slug. Refuses a round that can no longer change. */
async function unsettledRound(tx: Reads, typed: TypedForm, now: Date): Promise<FoundRound> {
  const [round] = await tx.select().from(rounds).where(eq(rounds.slug, typed.round));
  if (!round) return refuse({ code: 'no-such-round' });
  const settled = refusalIfSettled(round, now);
  return settled ? refuse(settled) : ok({ round, reason: null });
}

async function reasonedRound(tx: Reads, typed: TypedForm, now: Date): Promise<FoundRound> {
  const found = await unsettledRound(tx, typed, now);
  if (!found.ok || !needsReason(found.value.round, now)) return found;
  const reason = readReason(typed.reason ?? '');
  return reason.ok ? ok({ ...found.value, reason: reason.value }) : refuse({ code: 'wrong', problems: [reason.error] });
}

/** The contest of a round by its slug, or null. */
export async function contestOfRound(tx: Reads, round: RoundRow, slug: string): Promise<ContestRow | null> {
  const [contest] = await tx
    .select()
    .from(contests)
    .where(and(eq(contests.roundId, round.id), eq(contests.slug, slug)));
  return contest ?? null;
}

/** Logs an event of a round that is public. Nothing of a draft is logged, because every entry of the log is public. */
export async function recordOfRound(
  tx: Tx,
  about: { readonly round: RoundTimes; readonly now: Date; readonly actor: Actor },
  entry: LogEvent,
): Promise<void> {
  if (isPublicAt(about.round, about.now)) await record(tx, about.now, actorIdOf(about.actor), entry);
}

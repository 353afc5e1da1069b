import { and, eq, gt, inArray, isNull, lte, ne, or } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { Day } from '@/domain/base/days';
import type { RoundId } from '@/domain/base/ids';
import { canBeConfirmed, confirmationsEnd } from '@/domain/nominations/confirmation';
import { DEADLINE_TO_COME } from '@/domain/rounds/rounds';
import { headOf, type PublicRound, type RoundHead } from '../rounds/public-rounds';
import type { SilentBodies } from './silent-bodies';

const { contests, officers, rounds, submissions, users, writeIns } = schema;

type InRound = { readonly round: RoundHead };

/** The tasks about nominations and the officers who send them. */
export type NominationTask =
  | (InRound & {
      readonly code: 'unsent';
      readonly n: number;
      readonly from: Day | null;
      readonly to: Day | null;
      readonly remindedOn: Day | null;
      /** How many officers can be reminded today. */
      readonly toRemind: number;
    })
  | (InRound & {
      readonly code: 'unconfirmed';
      readonly n: number;
      /** Until when they can be confirmed; null if they count meanwhile. */
      readonly end: Date | null;
    })
  | (InRound & { readonly code: 'write-ins'; readonly n: number })
  | (InRound & { readonly code: 'silent'; readonly n: number; readonly remindedOn: Day | null })
  | (InRound & { readonly code: 'no-officer'; readonly n: number })
  /** How many bodies have only officers whose addresses the mail server refused. */
  | (InRound & { readonly code: 'email-refused'; readonly n: number })
  | { readonly code: 'never-signed-in'; readonly n: number };

/** The counts of submissions and write-ins by round, for `waitingTask`. */
export type Waiting = Awaited<ReturnType<typeof waitingByRound>>;

/** The task for one kind of thing that waits in a round; none if nothing is waiting. */
export function waitingTask(code: 'unconfirmed' | 'write-ins', round: PublicRound, waiting: Waiting): NominationTask[] {
  const n = waiting[code].get(round.id) ?? 0;
  if (n === 0) return [];
  if (code === 'write-ins') return [{ code, round: headOf(round), n }];
  return [{ code, round: headOf(round), n, end: confirmationsEnd(round) }];
}

/** The task about the bodies of a round that have met and not sent, or that have not been heard from. */
export function quietTask(kind: 'silent' | 'unsent', silence: SilentBodies | null): NominationTask[] {
  if (!silence || silence[kind].length === 0) return [];
  const some = silence[kind];
  const last = (days: readonly (Day | null)[]) => days.reduce((a, b) => ((b ?? '') > (a ?? '') ? b : a), null);
  const first = (days: readonly (Day | null)[]) =>
    days.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null);
  const { round } = silence;
  const remindedOn = last(some.map((one) => one.remindedOn));
  if (kind === 'silent') return [{ code: 'silent', round, n: some.length, remindedOn }];
  const met = some.map(({ metOn }) => metOn);
  const { earlier, never } = silence.reminders.unsent;
  return [
    { code: 'unsent', round, n: some.length, from: first(met), to: last(met), remindedOn, toRemind: earlier + never },
  ];
}

/** The tasks about the bodies of a round that cannot be reached. */
export function unreachableTasks(silence: SilentBodies | null): NominationTask[] {
  if (!silence) return [];
  const { round, reminders } = silence;
  const of = (key: 'noOfficer' | 'refused') => reminders.silent[key] + reminders.unsent[key];
  const items = [
    { code: 'email-refused' as const, round, n: of('refused') },
    { code: 'no-officer' as const, round, n: of('noOfficer') },
  ];
  return items.filter(({ n }) => n > 0);
}

/** The submissions that wait for a second officer, and the write-ins that have not been matched, by round. */
export async function waitingByRound({ db: { reads }, now }: Context, current: readonly PublicRound[]) {
  const ids = current.map(({ id }) => id);
  const counts = (some: readonly { readonly roundId: RoundId }[]) =>
    new Map([...Map.groupBy(some, ({ roundId }) => roundId)].map(([id, group]) => [id, group.length]));
  const stands = and(inArray(contests.roundId, ids), isNull(submissions.supersededAt), isNull(submissions.voidedAt));
  const asked = await reads
    .select({ round: rounds, roundId: contests.roundId, receivedAt: submissions.receivedAt })
    .from(submissions)
    .innerJoin(contests, eq(contests.id, submissions.contestId))
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .where(
      and(
        stands,
        ne(rounds.confirmation, 'none'),
        isNull(submissions.confirmedAt),
        ne(submissions.kind, 'withdrawn'),
        ne(submissions.provenance, 'reported'),
      ),
    );
  const untied = await reads
    .select({ roundId: contests.roundId })
    .from(writeIns)
    .innerJoin(submissions, eq(submissions.id, writeIns.submissionId))
    .innerJoin(contests, eq(contests.id, submissions.contestId))
    .where(and(stands, isNull(writeIns.candidacyId)));
  const unconfirmed = asked.filter(
    ({ round, receivedAt }) => round.confirmation === 'asked' || canBeConfirmed(round, { receivedAt }, now),
  );
  return { unconfirmed: counts(unconfirmed), 'write-ins': counts(untied) };
}

/** The officers who have never signed in. Emails may not reach them. */
export async function neverSignedIn(
  { db: { reads }, now }: Context,
  current: readonly PublicRound[],
): Promise<NominationTask[]> {
  if (!current.some(({ state }) => DEADLINE_TO_COME.includes(state))) return [];
  const rows = await reads
    .selectDistinct({ userId: officers.userId })
    .from(officers)
    .innerJoin(users, eq(users.id, officers.userId))
    .where(
      and(
        isNull(users.emailVerifiedAt),
        lte(officers.startsAt, now),
        or(isNull(officers.endsAt), gt(officers.endsAt, now)),
      ),
    );
  return rows.length > 0 ? [{ code: 'never-signed-in', n: rows.length }] : [];
}

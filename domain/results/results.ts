import { type Day, readTypedDay, type TypedDay, type TypedDayRefusal } from '../base/days';
import type { CandidacyId } from '../base/ids';
import { dayIn, type Zone } from '../base/instants';
import { ok, type Result, refuse } from '../base/result';
import { mayStillRecord, type NotSealed, notSealed } from '../rounds/in-time';
import { NOMINATIONS_ARE_OVER, type RoundTimes, roundState } from '../rounds/rounds';

export type NotYet =
  | { readonly code: 'round-cancelled' }
  | { readonly code: 'round-postponed' }
  | { readonly code: 'nominations-not-over'; readonly closesAt: Date }
  | NotSealed;

/**
 * Why a result cannot be recorded, or null. A declared round accepts results: the declaration froze who was on the
 * ballot, and the vote comes after it. A cancelled round has no vote, and a round that is open for nominations, or whose
 * deadline is not sealed (see in-time.ts), has no vote yet.
 */
export function refusalOfResult(times: RoundTimes, now: Date): NotYet | null {
  const state = roundState(times, now);
  if (state === 'cancelled') return { code: 'round-cancelled' };
  if (state === 'postponed') return { code: 'round-postponed' };
  if (mayStillRecord(times, now)) return notSealed(times.closesAt);
  return NOMINATIONS_ARE_OVER.includes(state) ? null : { code: 'nominations-not-over', closesAt: times.closesAt };
}

export type ResultFacts = {
  readonly round: RoundTimes & { readonly zone: Zone };
  readonly seats: number;
  readonly candidacies: readonly CandidacyId[];
  /** Whether a result is already recorded. To change it, the admin must give a reason. */
  readonly isOnRecord: boolean;
};

export type TypedResult = {
  readonly on: TypedDay;
  /** When the term ends. Three empty boxes mean that it is not known. */
  readonly endsOn: TypedDay;
  /** One row for each candidacy, as typed. */
  readonly rows: readonly { readonly candidacyId: CandidacyId; readonly votes: string; readonly note: string }[];
  readonly elected: readonly CandidacyId[];
  readonly reason: string;
};

export type ResultRow = {
  readonly candidacyId: CandidacyId;
  readonly votes: number | null;
  readonly isElected: boolean;
  readonly note: string | null;
};

export type ResultProblem =
  | TypedDayRefusal
  | { readonly code: 'day-in-future' }
  | { readonly code: 'end-not-real' }
  | { readonly code: 'end-before-result' }
  | { readonly code: 'before-deadline'; readonly closesOn: Day }
  | { readonly code: 'votes-not-whole'; readonly candidacyId: CandidacyId }
  | { readonly code: 'too-many-elected'; readonly seats: number; readonly elected: number }
  | { readonly code: 'nobody-elected' }
  | { readonly code: 'unknown-candidacy' }
  | { readonly code: 'reason-missing' };

export type ResultRefusal = NotYet | { readonly code: 'result-problems'; readonly problems: readonly ResultProblem[] };

/**
 * Judges a result: its date, each candidate's votes, and who was elected. Under STV the votes are the first
 * preferences, if they are known. Reports all errors at once. A candidacy without votes, election or note is left out.
 */
export function judgeResult(
  facts: ResultFacts,
  typed: TypedResult,
  now: Date,
): Result<{ on: Day; endsOn: Day | null; rows: readonly ResultRow[] }, ResultRefusal> {
  const notYet = refusalOfResult(facts.round, now);
  if (notYet !== null) return refuse(notYet);
  const problems: ResultProblem[] = [];
  const on = readTypedDay(typed.on);
  const { zone, closesAt } = facts.round;
  if (!on.ok) problems.push(on.error);
  else if (on.value > dayIn(zone, now)) problems.push({ code: 'day-in-future' });
  else if (on.value < dayIn(zone, closesAt))
    problems.push({ code: 'before-deadline', closesOn: dayIn(zone, closesAt) });

  const isEndTyped = Object.values(typed.endsOn).some((part) => part.trim() !== '');
  const end = isEndTyped ? readTypedDay(typed.endsOn) : null;
  const endsOn = end?.ok ? end.value : null;
  if (end && !end.ok) problems.push({ code: 'end-not-real' });
  if (endsOn !== null && on.ok && endsOn <= on.value) problems.push({ code: 'end-before-result' });

  const known = new Set(facts.candidacies);
  if ([...typed.elected, ...typed.rows.map(({ candidacyId }) => candidacyId)].some((id) => !known.has(id)))
    problems.push({ code: 'unknown-candidacy' });
  const rows = typed.rows.flatMap(({ candidacyId, votes, note }): ResultRow[] => {
    const read = readVotes(votes);
    if (read === 'not-whole') {
      problems.push({ code: 'votes-not-whole', candidacyId });
      return [];
    }
    const isElected = typed.elected.includes(candidacyId);
    const said = note.trim() || null;
    return read === null && !isElected && said === null ? [] : [{ candidacyId, votes: read, isElected, note: said }];
  });
  const elected = new Set(typed.elected).size;
  if (elected === 0) problems.push({ code: 'nobody-elected' });
  if (elected > facts.seats) problems.push({ code: 'too-many-elected', seats: facts.seats, elected });
  if (facts.isOnRecord && typed.reason.trim() === '') problems.push({ code: 'reason-missing' });
  return problems.length > 0 || !on.ok
    ? refuse({ code: 'result-problems', problems })
    : ok({ on: on.value, endsOn, rows });
}

/**
 * Reads a number of votes: "100,999" and "100 999" are the same number. An empty field means that the number is not
 * known.
 */
function readVotes(typed: string): number | null | 'not-whole' {
  const digits = typed.replace(/[,\s]/g, '');
  if (digits === '') return null;
  return /^\d{1,9}$/.test(digits) ? Number(digits) : 'not-whole';
}

export type TotalRefusal =
  | { readonly code: 'candidacy-missing' }
  | { readonly code: 'figure-not-whole' }
  | { readonly code: 'source-missing' };

/** Judges a published total: the candidate, a whole number of nominations, and the source. */
export function judgeTotal(typed: {
  readonly candidacy: CandidacyId | null;
  readonly figure: string;
  readonly source: string | null;
}): Result<{ candidacy: CandidacyId; nominations: number; source: string }, TotalRefusal> {
  if (typed.candidacy === null) return refuse({ code: 'candidacy-missing' });
  const digits = typed.figure.replace(/[,\s]/g, '');
  if (!/^\d{1,6}$/.test(digits)) return refuse({ code: 'figure-not-whole' });
  if (typed.source === null) return refuse({ code: 'source-missing' });
  return ok({ candidacy: typed.candidacy, nominations: Number(digits), source: typed.source });
}

/** The published total to show next to our count. It is the highest, because a list on another website only grows. */
export const highestPublished = <T extends { readonly nominations: number }>(totals: readonly T[]): T | null =>
  totals.reduce<T | null>((most, each) => (most && most.nominations >= each.nominations ? most : each), null);

import { cleanText } from '../base/clean-text';
import { type Day, readTypedDay, type TypedDay } from '../base/days';
import { fold } from '../base/names';
import { ok, type Result, refuse } from '../base/result';
import { readReason } from '../rounds/round-set-up';
import { type GuideProblem, type GuideRefusal, wrongGuide } from '../rounds/voter-guide';

const LONGEST_NAME = 120;
const LONGEST_GROUP = 200;
const LONGEST_SOURCE = 500;

export type TypedSlate = {
  readonly name: string;
  readonly claimedBy: string;
  readonly source: string;
  readonly claimedOn: TypedDay;
};
export type SlateFacts = {
  readonly name: string;
  readonly claimedBy: string | null;
  readonly source: string;
  readonly claimedOn: Day | null;
};

/**
 * Judges the details of a slate. It needs a name that no other slate of the contest has, however it is spelt. It needs
 * a source, because anyone could claim that a group published a list. Its date may be unknown, but must not be in the
 * future.
 */
export function judgeSlate(
  typed: TypedSlate,
  otherNames: readonly string[],
  today: Day,
): Result<SlateFacts, GuideRefusal> {
  const problems: GuideProblem[] = [];
  const line = (field: 'name' | 'claimedBy' | 'source', most: number) => {
    const text = cleanText(typed[field]).replaceAll(/\s+/g, ' ');
    if (text.length > most) problems.push({ field, code: 'text-long' });
    return text;
  };
  const name = line('name', LONGEST_NAME);
  if (fold(name) === '') problems.push({ field: 'name', code: 'slate-name-missing' });
  else if (otherNames.some((other) => fold(other) === fold(name)))
    problems.push({ field: 'name', code: 'slate-name-taken' });
  const claimedBy = line('claimedBy', LONGEST_GROUP);
  const source = line('source', LONGEST_SOURCE);
  if (source === '') problems.push({ field: 'source', code: 'slate-source-missing' });
  const day = readPastDay(typed.claimedOn, 'claimedOn', today);
  if (!day.ok) problems.push(day.error);
  if (problems.length > 0 || !day.ok) return refuse({ code: 'wrong', problems });
  return ok({ name, claimedBy: claimedBy || null, source, claimedOn: day.value });
}

/** A recorded claim, with its own date (or null) and the date on which it ended. */
export type ClaimFact = {
  readonly candidacyId: string;
  readonly claimedOn: Day | null;
  readonly withdrawnOn: Day | null;
};

export type TypedClaims<Id extends string> = {
  readonly candidacies: readonly Id[];
  readonly claimedOn: TypedDay;
  readonly source: string;
};
export type ClaimsToMake<Id extends string> = {
  readonly candidacies: readonly Id[];
  /** The claim's own date. Null if the claim has the date and the source of the slate. */
  readonly claimedOn: Day | null;
  readonly source: string | null;
};

/**
 * Judges adding candidacies to a slate. Refuses a candidacy that is already on it. One that was on it before can be
 * added again, with a date that is not before its removal.
 */
export function judgeClaims<Id extends string>(
  typed: TypedClaims<Id>,
  claims: readonly ClaimFact[],
  today: Day,
): Result<ClaimsToMake<Id>, GuideRefusal> {
  const problems: GuideProblem[] = [];
  const candidacies = [...new Set(typed.candidacies)];
  const earlier = claims.filter(({ candidacyId }) => candidacies.some((id) => id === candidacyId));
  if (candidacies.length === 0) problems.push({ field: 'candidates', code: 'nobody-ticked' });
  if (earlier.some(({ withdrawnOn }) => withdrawnOn === null))
    problems.push({ field: 'candidates', code: 'claimed-already' });
  const source = cleanText(typed.source);
  if (source.length > LONGEST_SOURCE) problems.push({ field: 'source', code: 'text-long' });
  const day = readPastDay(typed.claimedOn, 'claimedOn', today);
  if (!day.ok) problems.push(day.error);
  else {
    const { value } = day;
    const ends = earlier.flatMap(({ withdrawnOn }) => withdrawnOn ?? []);
    if (value === null && ends.length > 0) problems.push({ field: 'claimedOn', code: 'day-for-again' });
    if (value !== null && ends.some((end) => value < end))
      problems.push({ field: 'claimedOn', code: 'claimed-before-withdrawn' });
  }
  if (problems.length > 0 || !day.ok) return refuse({ code: 'wrong', problems });
  return ok({ candidacies, claimedOn: day.value, source: source || null });
}

/**
 * Judges removing a candidacy from a slate, since a date and with a public reason. `claimedOn` is the date of the claim
 * or of the slate; null if neither is known. Refuses a date in the future, and one before the claim.
 */
export function judgeWithdrawal(
  claimedOn: Day | null,
  typed: { readonly withdrawnOn: TypedDay; readonly reason: string },
  today: Day,
): Result<{ readonly withdrawnOn: Day; readonly withdrawReason: string }, GuideRefusal> {
  const problems: GuideProblem[] = [];
  const read = readTypedDay(typed.withdrawnOn);
  if (!read.ok) problems.push({ field: 'withdrawnOn', code: read.error.code });
  else if (read.value > today) problems.push({ field: 'withdrawnOn', code: 'day-in-future' });
  else if (claimedOn !== null && read.value < claimedOn)
    problems.push({ field: 'withdrawnOn', code: 'withdrawn-before-claimed' });
  const reason = readReason(typed.reason);
  if (!reason.ok) problems.push(reason.error);
  if (problems.length > 0 || !read.ok || !reason.ok) return refuse({ code: 'wrong', problems });
  return ok({ withdrawnOn: read.value, withdrawReason: reason.value });
}

/**
 * Claims without a date of their own have the date of the slate. So the slate's date must not be after the end of any
 * of them.
 */
export function judgeSlateDay(claimedOn: Day | null, claims: readonly ClaimFact[]): Result<null, GuideRefusal> {
  const ends = claims.flatMap((claim) => (claim.claimedOn === null && claim.withdrawnOn ? [claim.withdrawnOn] : []));
  const isLater = claimedOn !== null && ends.some((end) => end < claimedOn);
  return isLater ? refuse(wrongGuide('claimedOn', 'slate-after-withdrawal')) : ok(null);
}

/** Reads an optional date, which must not be in the future. */
function readPastDay(typed: TypedDay, field: string, today: Day): Result<Day | null, GuideProblem> {
  if ([typed.day, typed.month, typed.year].every((part) => part.trim() === '')) return ok(null);
  const read = readTypedDay(typed);
  if (!read.ok) return refuse({ field, code: read.error.code });
  return read.value > today ? refuse({ field, code: 'day-in-future' }) : ok(read.value);
}

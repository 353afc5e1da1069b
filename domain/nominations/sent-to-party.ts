import { cleanText } from '../base/clean-text';
import { type Day, readTypedDay, type TypedDay } from '../base/days';
import { ok, type Result, refuse } from '../base/result';

/** The longest reference that is stored. */
export const LONGEST_REFERENCE = 100;

/** What a body says about its nominations that it sent to the Party itself. Both facts are optional. */
export type SentToParty = { readonly sentOn: Day | null; readonly reference: string | null };

export type SentToPartyProblem =
  | { readonly field: 'sentOn'; readonly code: 'day-missing' | 'day-not-real' | 'day-to-come' }
  | { readonly field: 'reference'; readonly code: 'reference-long' };

export type SentToPartyRefusal =
  /** On this installation nominations go straight to the Party. */
  | { readonly code: 'not-separate' }
  | { readonly code: 'round-over' }
  | { readonly code: 'nothing-recorded' }
  | { readonly code: 'unchanged' }
  | { readonly code: 'wrong'; readonly problems: readonly SentToPartyProblem[] };

export type SentToPartyFacts = {
  readonly today: Day;
  readonly isSeparate: boolean;
  /** Whether the round is declared, cancelled or not announced. */
  readonly isOver: boolean;
  /** What the body has said before; null if nothing. */
  readonly before: SentToParty | null;
};

type Typed = { readonly sentOn: TypedDay; readonly reference: string };

/**
 * Judges what a body says about its nominations that it sent to the Party: a day that has come, or none, and a
 * reference, or none. `typed` is null if it takes back what it said.
 */
export function judgeSentToParty(
  typed: Typed | null,
  { today, isSeparate, isOver, before }: SentToPartyFacts,
): Result<SentToParty | null, SentToPartyRefusal> {
  if (!isSeparate) return refuse({ code: 'not-separate' });
  if (isOver) return refuse({ code: 'round-over' });
  if (typed === null) return before === null ? refuse({ code: 'nothing-recorded' }) : ok(null);
  const problems: SentToPartyProblem[] = [];
  const day = Object.values(typed.sentOn).every((part) => part.trim() === '') ? ok(null) : readTypedDay(typed.sentOn);
  if (!day.ok) {
    const code = day.error.code === 'day-missing' ? ('day-missing' as const) : ('day-not-real' as const);
    problems.push({ field: 'sentOn', code });
  } else if (day.value !== null && day.value > today) problems.push({ field: 'sentOn', code: 'day-to-come' });
  const reference = cleanText(typed.reference) || null;
  if ((reference ?? '').length > LONGEST_REFERENCE) problems.push({ field: 'reference', code: 'reference-long' });
  if (problems.length > 0 || !day.ok) return refuse({ code: 'wrong', problems });
  const said = { sentOn: day.value, reference };
  const isSame = before !== null && before.sentOn === said.sentOn && before.reference === said.reference;
  return isSame ? refuse({ code: 'unchanged' }) : ok(said);
}

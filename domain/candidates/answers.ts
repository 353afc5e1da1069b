import { tidyText } from '../base/clean-text';
import { LONGEST_REASON } from '../base/reasons';
import { ok, type Result, refuse } from '../base/result';
import { stateForForm } from '../rounds/in-time';
import type { RoundKind, RoundState, RoundTimes } from '../rounds/rounds';
import { type CandidacyEvent, type CandidacyStatus, consentAt, standingAt } from './candidacies';
import { problemsIn } from './statements';

/** A candidate's answer about their own candidacy. */
export const ANSWERS = ['accepted', 'declined', 'withdrawn'] as const;
export type Answer = (typeof ANSWERS)[number];

/** In these states an answer still matters, because the ballot has not been declared. */
const TAKES_ANSWERS: readonly RoundState[] = ['announced', 'open', 'postponed', 'closed'];

export type AnswerFacts = {
  readonly round: RoundTimes & { readonly kind: RoundKind };
  readonly events: readonly CandidacyEvent[];
  readonly isMerged: boolean;
};

export type AnswerRefusal =
  | { readonly code: 'round-not-announced' | 'round-over' | 'round-cancelled' | 'candidacy-merged' }
  /** They have already accepted, so they can only withdraw. */
  | { readonly code: 'accepted-already' }
  /** They never accepted, so they cannot withdraw. */
  | { readonly code: 'not-accepted' }
  /** The candidate withdrew, or declined before nominations closed. Only the returning officer can reinstate them. */
  | { readonly code: 'has-withdrawn' | 'declined-and-closed' }
  | { readonly code: 'barred'; readonly status: CandidacyStatus }
  | { readonly code: 'reason-long'; readonly most: number }
  | { readonly code: 'reason-wrong'; readonly problems: ReturnType<typeof problemsIn> };

/** The dated event to record. Null if the same answer is already recorded. */
export type JudgedAnswer = CandidacyEvent | null;

/**
 * Judges a candidate's answer about their own candidacy, from the announcement until the declaration. A nominated
 * person is not on the ballot until they accept. Somebody who declined may still accept while nominations are open. A
 * withdrawal is permanent, and only the returning officer can undo it, because the CLPs that nominated the candidate
 * may have met again. The reason is optional and public, and must contain nothing private. Repeating the same answer
 * changes nothing.
 */
export function judgeAnswer(
  facts: AnswerFacts,
  answer: Answer,
  reason: string,
  now: Date,
  receivedAt: Date = now,
): Result<JudgedAnswer, AnswerRefusal> {
  const wrong = refusalOfAnswer(facts, answer, now, receivedAt);
  if (wrong) return refuse(wrong);
  if (isSaid(facts, answer, now)) return ok(null);
  const tidy = tidyText(reason).replaceAll(/\s+/g, ' ');
  if (tidy.length > LONGEST_REASON) return refuse({ code: 'reason-long', most: LONGEST_REASON });
  const problems = problemsIn(tidy, { part: 'text' });
  if (problems.length > 0) return refuse({ code: 'reason-wrong', problems });
  return ok({ at: now, kind: answer, homeBodyId: null, reason: tidy === '' ? null : tidy, source: null });
}

/** Why this answer is not possible now, or null. Pages check it before they show the link. */
export function refusalOfAnswer(
  { round, events, isMerged }: AnswerFacts,
  answer: Answer,
  now: Date,
  receivedAt: Date = now,
): AnswerRefusal | null {
  const state = stateForForm(round, now, receivedAt);
  if (state === 'draft') return { code: 'round-not-announced' };
  if (state === 'cancelled') return { code: 'round-cancelled' };
  if (round.kind === 'archive' || !TAKES_ANSWERS.includes(state)) return { code: 'round-over' };
  if (isMerged) return { code: 'candidacy-merged' };
  if (isSaid({ events }, answer, now)) return null;
  const { status } = standingAt(events, now);
  const hasConsent = consentAt(events, now) !== null;
  if (status === 'withdrawn') return { code: 'has-withdrawn' };
  if (answer === 'withdrawn') return hasConsent ? null : { code: 'not-accepted' };
  if (answer === 'declined') return hasConsent ? { code: 'accepted-already' } : null;
  if (status === 'declined' && state === 'closed') return { code: 'declined-and-closed' };
  return status === 'suspended' || status === 'ineligible' ? { code: 'barred', status } : null;
}

/** Whether the same answer is already recorded and still valid. */
function isSaid({ events }: Pick<AnswerFacts, 'events'>, answer: Answer, now: Date): boolean {
  if (answer === 'accepted') return consentAt(events, now) !== null;
  return standingAt(events, now).status === answer;
}

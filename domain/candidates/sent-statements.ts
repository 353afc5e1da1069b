import { cleanText } from '../base/clean-text';
import { LONGEST_REASON } from '../base/reasons';
import { ok, type Result, refuse } from '../base/result';
import { canonicalJson } from '../log/canonical-json';
import { refusalOfTime, type StatementFacts, type StatementWords, type WritingTimeRefusal } from './statements';

/**
 * The decision about a statement that the returning officer must approve: nobody has decided yet, it was published, it was
 * returned to the candidate, the candidate sent another one, or the candidate took it back.
 */
export const SENT_STATES = ['waiting', 'approved', 'returned', 'replaced', 'taken-back'] as const;
export type SentState = (typeof SENT_STATES)[number];

/** The common reasons to return a statement. */
export const RETURN_CAUSES = ['about-others', 'private', 'unlawful', 'rules', 'unclear', 'other'] as const;
export type ReturnCause = (typeof RETURN_CAUSES)[number];

/** The words of a statement as one text, which is hashed for the log. */
export const textOfSent = ({ text, answers, links }: StatementWords): string =>
  canonicalJson({
    text,
    answers: answers.map(({ question, text: answer }) => ({ question, text: answer })),
    links: links.map(({ words, address }) => ({ words, address })),
  });

export type DecisionTyped = { readonly cause: string; readonly reason: string };

export type DecisionRefusal =
  /** Somebody decided already, or the candidate has sent another version since. */
  { readonly code: 'decided-already' } | { readonly code: 'cause-missing' | 'reason-missing' | 'reason-long' };

/** Judges the reason of a decision against somebody: a common reason, and words if the common reason is 'other'. */
export function readDecision<C extends string>(
  causes: readonly C[],
  typed: DecisionTyped,
): Result<{ readonly cause: C; readonly reason: string | null }, DecisionRefusal> {
  const cause = causes.find((one) => one === typed.cause);
  if (!cause) return refuse({ code: 'cause-missing' });
  const reason = cleanText(typed.reason);
  if (reason.length > LONGEST_REASON) return refuse({ code: 'reason-long' });
  if (cause === 'other' && reason === '') return refuse({ code: 'reason-missing' });
  return ok({ cause, reason: reason || null });
}

/**
 * Whether the returning officer may publish a statement that waits. Refuses one that was decided or replaced, and a
 * time at which no statement can change.
 */
export function judgeApproval(
  state: SentState,
  round: StatementFacts['round'],
  now: Date,
): DecisionRefusal | WritingTimeRefusal | null {
  if (state !== 'waiting') return { code: 'decided-already' };
  return refusalOfTime(round, 'admin', now);
}

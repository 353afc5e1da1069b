import { cleanText } from '../base/clean-text';
import { ok, type Result, refuse } from '../base/result';
import { stateForForm } from '../rounds/in-time';
import type { RoundKind, RoundTimes } from '../rounds/rounds';
import { judgeStatement, type StatementRefusal, type WritingTimeRefusal } from './statements';

/** The state of an application: nobody has decided yet, approved, refused, or withdrawn by the applicant. */
export const APPLICATION_STATES = ['waiting', 'approved', 'refused', 'withdrawn'] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** The common reasons to refuse an application. */
export const REFUSAL_CAUSES = [
  'incomplete',
  'not-a-member',
  'membership-too-short',
  'not-eligible',
  'other-post',
  'not-this-person',
  'other',
] as const;
export type RefusalCause = (typeof REFUSAL_CAUSES)[number];

const LONGEST_NAME = 120;

export type ApplicationFacts = {
  readonly round: RoundTimes & { readonly kind: RoundKind; readonly takesApplications: boolean | null };
  readonly mostWords: number | null;
  /** Whether the person is a candidate of the contest already. */
  readonly isCandidate: boolean;
  /** Their latest application in the contest; null if there is none. */
  readonly latest: { readonly state: ApplicationState; readonly cause: RefusalCause | null } | null;
};

/** Why somebody cannot put themselves forward now. */
export type ApplyingRefusal =
  | { readonly code: 'takes-no-applications' | 'candidate-already' | 'applied-already' | 'refused-before' }
  | WritingTimeRefusal;

/** Why the home CLP is not known: nothing was typed, or it may be several CLPs or none. */
export type HomeProblem =
  | { readonly code: 'home-missing' }
  | { readonly code: 'which-home'; readonly choices: readonly { readonly slug: string; readonly name: string }[] };

export type ApplicationProblem =
  | { readonly code: 'applicant-name-missing' | 'applicant-name-long' }
  | HomeProblem
  | Extract<StatementRefusal, { code: 'statement-wrong' }>;

export type ApplicationRefusal =
  | ApplyingRefusal
  | { readonly code: 'application-wrong'; readonly problems: readonly ApplicationProblem[] };

/**
 * Why the person cannot put themselves forward in a contest now, or null. Somebody who withdrew may apply again, and so
 * may somebody who was refused because something was missing. Others who were refused turn to the returning officer.
 */
export function refusalOfApplying(facts: ApplicationFacts, now: Date, receivedAt: Date = now): ApplyingRefusal | null {
  const { round, latest } = facts;
  const state = stateForForm(round, now, receivedAt);
  if (state === 'cancelled') return { code: 'round-cancelled' };
  if (state === 'declared' || round.kind === 'archive') return { code: 'round-over' };
  if (state === 'closed') return { code: 'round-closed', closesAt: round.closesAt };
  if (state === 'draft') return { code: 'round-not-announced' };
  if (facts.isCandidate || latest?.state === 'approved') return { code: 'candidate-already' };
  if (latest?.state === 'waiting') return { code: 'applied-already' };
  if (!round.takesApplications) return { code: 'takes-no-applications' };
  return latest?.state === 'refused' && latest.cause !== 'incomplete' ? { code: 'refused-before' } : null;
}

export type ApplicationTyped = {
  readonly name: string;
  /** What is wrong with the home CLP, or null. */
  readonly home: HomeProblem | null;
  readonly statement: string;
};

/**
 * Judges an application. The statement may be empty: the person can write it later. Refuses it with everything that is
 * wrong, in the order of the form.
 */
export function judgeApplication(
  facts: ApplicationFacts,
  typed: ApplicationTyped,
  now: Date,
  receivedAt: Date = now,
): Result<{ readonly name: string; readonly statement: string }, ApplicationRefusal> {
  const late = refusalOfApplying(facts, now, receivedAt);
  if (late) return refuse(late);
  const name = cleanText(typed.name).replaceAll(/\s+/g, ' ');
  const statement = judgeWords(facts, typed.statement, now, receivedAt);
  const problems: ApplicationProblem[] = [
    ...(name === '' ? [{ code: 'applicant-name-missing' } as const] : []),
    ...(name.length > LONGEST_NAME ? [{ code: 'applicant-name-long' } as const] : []),
    ...(typed.home ? [typed.home] : []),
    ...(statement.ok ? [] : [statement.error]),
  ];
  if (problems.length > 0 || !statement.ok) return refuse({ code: 'application-wrong', problems });
  return ok({ name, statement: statement.value });
}

function judgeWords(
  { round, mostWords }: ApplicationFacts,
  text: string,
  now: Date,
  receivedAt: Date,
): Result<string, Extract<StatementRefusal, { code: 'statement-wrong' }>> {
  if (text.trim() === '') return ok('');
  const judged = judgeStatement(
    { round, mostWords, questions: [], events: [], isMerged: false, latest: null, basedOnVersion: 0 },
    { text, answers: [], links: [] },
    'candidate',
    now,
    receivedAt,
  );
  if (judged.ok) return ok(judged.value.text);
  // Only what is wrong with the words is left to say: the time was judged before, and nobody has written before.
  return judged.error.code === 'statement-wrong' ? refuse(judged.error) : ok('');
}

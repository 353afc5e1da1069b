import type { SetUpCode, SetUpRefusal } from './round-set-up';

/**
 * The errors in a slate, a hustings event, a question or a statement as an admin types it, in addition to those of all
 * set-up forms.
 */
export const GUIDE_CODES = [
  'slate-name-missing',
  'slate-name-taken',
  'slate-source-missing',
  'slate-after-withdrawal',
  'day-in-future',
  'nobody-ticked',
  'claimed-already',
  'day-for-again',
  'claimed-before-withdrawn',
  'withdrawn-before-claimed',
  'husting-title-missing',
  'contest-missing',
  'end-not-after-start',
  'mode-missing',
  'place-missing',
  'join-missing',
  'join-not-https',
  'husting-cancelled',
  'question-missing',
  'questions-answered',
  'public-already',
  'statement-kind-missing',
  'statement-source-missing',
] as const;
export type GuideCode = (typeof GUIDE_CODES)[number];

export type GuideProblem = { readonly field: string; readonly code: GuideCode | SetUpCode };

/** Why a form of the voter guide is refused. The same as for the set-up, with more possible errors. */
export type GuideRefusal =
  | Exclude<SetUpRefusal, { readonly code: 'wrong' }>
  | { readonly code: 'wrong'; readonly problems: readonly GuideProblem[] };

/** A refusal for one wrong field. */
export const wrongGuide = (field: string, code: GuideCode | SetUpCode): GuideRefusal => ({
  code: 'wrong',
  problems: [{ field, code }],
});

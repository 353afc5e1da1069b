import type { SetUpCode, SetUpRefusal } from './round-set-up';

/**
 * What may be wrong with a slate, a hustings event, a question or a statement as typed by an admin, in addition to the
 * problems of all set-up forms.
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
  'private',
  'husting-cancelled',
  'question-missing',
  'questions-answered',
  'public-already',
  'statement-kind-missing',
  'statement-source-missing',
] as const;
export type GuideCode = (typeof GUIDE_CODES)[number];

export type GuideProblem = { readonly field: string; readonly code: GuideCode | SetUpCode };

/** Refused on the admin pages of the voter guide: as in the set-up, with more possible errors. */
export type GuideRefusal =
  | Exclude<SetUpRefusal, { readonly code: 'wrong' }>
  | { readonly code: 'wrong'; readonly problems: readonly GuideProblem[] };

/** The error of one field. */
export const wrongGuide = (field: string, code: GuideCode | SetUpCode): GuideRefusal => ({
  code: 'wrong',
  problems: [{ field, code }],
});

/**
 * The common reasons of each act that needs a public reason, as codes. "Other" explains nothing, so it needs words. The
 * changes of candidacies have their own: see candidates/event-details.ts.
 */
export const CAUSES_OF_ACT = {
  'rule-invalid': ['not-quorate', 'no-notice', 'not-decided', 'not-from-officer', 'sent-by-mistake', 'other'],
  reinstate: ['mistake', 'new-evidence', 'appeal-upheld', 'other'],
  roster: ['body-suspended', 'special-measures', 'bodies-merged', 'not-set-up', 'bar-lifted', 'mistake', 'other'],
  'move-deadline': ['site-outage', 'party-timetable', 'more-time', 'election-called', 'mistake', 'other'],
  'close-early': ['party-timetable', 'all-heard', 'mistake', 'other'],
  postpone: ['election-called', 'party-timetable', 'legal-challenge', 'site-outage', 'other'],
  cancel: ['party-cancelled', 'no-vacancy', 'legal-challenge', 'mistake', 'other'],
  'accept-late': ['site-outage', 'tried-in-time', 'other'],
  merge: ['same-person', 'other-spelling', 'mistake', 'other'],
  'match-write-in': ['same-person', 'other-spelling', 'asked-the-body', 'mistake', 'other'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ReasonedAct = keyof typeof CAUSES_OF_ACT;
export type ActCause = (typeof CAUSES_OF_ACT)[ReasonedAct][number];

/** Every code once. */
export const ACT_CAUSES: readonly ActCause[] = [...new Set(Object.values(CAUSES_OF_ACT).flat())];

/** The public reason of an act: a common one, words, or both. Acts from before have words alone. */
export type SaidReason = { readonly cause: ActCause | null; readonly reason: string };

/** What the rules of an act read as its reason; empty if there is none. A common reason needs no words. */
export const givenReason = ({ cause, reason }: SaidReason): string =>
  cause !== null && cause !== 'other' ? cause : reason.trim();

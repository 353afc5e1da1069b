/** What may be done to a submission after it was received. A void is lifted by a restoring, never by deletion. */
export const SUBMISSION_ACTS = ['confirmed', 'voided', 'restored'] as const;
export type SubmissionAct = (typeof SUBMISSION_ACTS)[number];

/** How an admin got what they enter for a body. */
export const ENTERED_FROM = ['paper', 'phone', 'email'] as const;
export type EnteredFrom = (typeof ENTERED_FROM)[number];

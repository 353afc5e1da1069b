declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

// One brand for each kind of row, so that a body's id cannot be used as a contest's.
export type BodyId = Id<'body'>;
export type RoundId = Id<'round'>;
export type ContestId = Id<'contest'>;
export type CandidateId = Id<'candidate'>;
export type CandidacyId = Id<'candidacy'>;
export type SlateId = Id<'slate'>;
export type QuestionId = Id<'question'>;
export type ReportId = Id<'report'>;
export type HustingsEventId = Id<'husting'>;
export type MeetingId = Id<'meeting'>;
export type SubmissionId = Id<'submission'>;
export type UserId = Id<'user'>;

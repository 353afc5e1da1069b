declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

// Each kind of row has its own brand, so that the id of a body cannot be used as the id of a contest.
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
export type SentStatementId = Id<'sent-statement'>;
export type ApplicationId = Id<'application'>;
export type SubmissionId = Id<'submission'>;
export type DelegateId = Id<'delegate'>;
export type HandOverId = Id<'hand-over'>;
export type RegistrationId = Id<'registration'>;
export type UserId = Id<'user'>;

import type { schema } from './schema';

// A row of a table, as it is read.

export type BodyRow = typeof schema.bodies.$inferSelect;
export type RoundRow = typeof schema.rounds.$inferSelect;
export type ContestRow = typeof schema.contests.$inferSelect;
export type QuestionRow = typeof schema.questions.$inferSelect;
export type RosterExceptionRow = typeof schema.rosterExceptions.$inferSelect;
export type SlateRow = typeof schema.slates.$inferSelect;
export type ClaimRow = typeof schema.slateClaims.$inferSelect;
export type SubmissionRow = typeof schema.submissions.$inferSelect;
export type MeetingRow = typeof schema.meetings.$inferSelect;
export type VacancyRow = typeof schema.vacancies.$inferSelect;
export type MailRow = typeof schema.outbox.$inferSelect;

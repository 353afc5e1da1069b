import type { QuestionId } from '../base/ids';

/** Who may read the statements of a round: anyone, or whoever is signed in as a member, an officer, a candidate or an admin. */
export const STATEMENT_READERS = ['everyone', 'members'] as const;
export type StatementReaders = (typeof STATEMENT_READERS)[number];

/** What a candidate says to one question of the contest, in the same plain Markdown as the statement. */
export type StatementAnswer = { readonly question: QuestionId; readonly text: string };

/** A link beside a statement: to the candidate's own site, or to what they wrote elsewhere. */
export type StatementLink = { readonly words: string; readonly address: string };

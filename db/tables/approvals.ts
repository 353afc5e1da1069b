import { sql } from 'drizzle-orm';
import type { ApplicationId, BodyId, CandidacyId, ContestId, SentStatementId, UserId } from '@/domain/base/ids';
import { LOCALES } from '@/domain/base/languages.mjs';
import { APPLICATION_STATES, REFUSAL_CAUSES } from '@/domain/candidates/applications';
import { RETURN_CAUSES, SENT_STATES } from '@/domain/candidates/sent-statements';
import type { StatementAnswer, StatementLink } from '@/domain/candidates/statements';
import { type Kit, oneOf } from '../columns';
import type { BodyTables } from './bodies';
import type { CandidateTables } from './candidates';
import type { ContestTables } from './contests';
import type { PeopleTables } from './people';

/** What waits for the returning officer: statements, and people who want to stand. Never public. */
export function approvalTables(
  c: Kit,
  { bodies }: BodyTables,
  { users }: PeopleTables,
  { contests }: ContestTables,
  { candidacies }: CandidateTables,
) {
  /**
   * A statement that a candidate sent in a round where the returning officer approves statements. Private: when it is
   * approved it becomes a version of `statements`. The log has its salted hash.
   */
  const sentStatements = c.table(
    'sent_statements',
    {
      id: c.text('id').$type<SentStatementId>().primaryKey(),
      candidacyId: c.ref<CandidacyId>('candidacy_id', () => candidacies.id),
      language: c.choice('language', LOCALES).notNull(),
      text: c.text('text').notNull(),
      answers: c.json<StatementAnswer[]>('answers'),
      links: c.json<StatementLink[]>('links'),
      /** The salt of the hash in the log, with which the candidate can show what they sent. */
      salt: c.text('salt').notNull(),
      sentAt: c.instant('sent_at').notNull(),
      state: c.choice('state', SENT_STATES).notNull(),
      decidedAt: c.instant('decided_at'),
      /** Why it was returned: a common reason, and words for the candidate alone. */
      cause: c.choice('cause', RETURN_CAUSES),
      reason: c.text('reason'),
    },
    (t) => [
      c.index('sent_statements_candidacy').on(t.candidacyId, t.language, t.sentAt),
      c.uniqueIndex('sent_statements_waiting').on(t.candidacyId, t.language).where(sql`${t.state} = 'waiting'`),
      c.check('sent_statements_state', oneOf(t.state, SENT_STATES)),
    ],
  );
  /** A person who puts themselves forward. Private: approval makes a candidate, a candidacy and a statement. */
  const applications = c.table(
    'applications',
    {
      id: c.text('id').$type<ApplicationId>().primaryKey(),
      userId: c.ref<UserId>('user_id', () => users.id),
      contestId: c.ref<ContestId>('contest_id', () => contests.id),
      name: c.text('name').notNull(),
      homeBodyId: c.optionalRef<BodyId>('home_body_id', () => bodies.id),
      language: c.choice('language', LOCALES).notNull(),
      /** The statement; empty if the person gave none. */
      statement: c.text('statement').notNull(),
      sentAt: c.instant('sent_at').notNull(),
      state: c.choice('state', APPLICATION_STATES).notNull(),
      decidedAt: c.instant('decided_at'),
      /** Why it was refused: a common reason, and words for the applicant alone. */
      cause: c.choice('cause', REFUSAL_CAUSES),
      reason: c.text('reason'),
    },
    (t) => [
      c.index('applications_contest').on(t.contestId, t.state),
      c.uniqueIndex('applications_open').on(t.userId, t.contestId).where(sql`${t.state} in ('waiting', 'approved')`),
      c.check('applications_state', oneOf(t.state, APPLICATION_STATES)),
    ],
  );
  return { sentStatements, applications };
}

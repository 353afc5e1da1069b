import { sql } from 'drizzle-orm';
import type { ActCause } from '@/domain/base/act-causes';
import type { Day } from '@/domain/base/days';
import type { CandidacyId, ContestId, RoundId, UserId } from '@/domain/base/ids';
import { VACANCY_CAUSES, VACANCY_RULES } from '@/domain/results/seats';
import { type Kit, oneOf } from '../columns';
import type { CandidateTables } from './candidates';
import type { ContestTables } from './contests';
import type { RoundTables } from './rounds';

/** Declarations, results, seats and vacancies. */
export function resultTables(
  c: Kit,
  { rounds }: RoundTables,
  { contests }: ContestTables,
  { candidacies }: CandidateTables,
) {
  const publishedTotals = c.table(
    'published_totals',
    {
      id: c.text('id').primaryKey(),
      candidacyId: c.ref<CandidacyId>('candidacy_id', () => candidacies.id),
      nominations: c.count('nominations').notNull(),
      asOf: c.text('as_of'),
      source: c.text('source').notNull(),
    },
    (t) => [c.index('published_totals_candidacy').on(t.candidacyId)],
  );
  const results = c.table('results', {
    candidacyId: c
      .text('candidacy_id')
      .$type<CandidacyId>()
      .primaryKey()
      .references(() => candidacies.id),
    votes: c.count('votes'),
    isElected: c.flag('is_elected').notNull(),
    note: c.text('note'),
    source: c.text('source'),
  });
  /** A frozen result. The first has number 1, and each amendment adds another one. */
  const declarations = c.table(
    'declarations',
    {
      id: c.text('id').primaryKey(),
      roundId: c.ref<RoundId>('round_id', () => rounds.id),
      number: c.count('number').notNull(),
      declaredAt: c.instant('declared_at').notNull(),
      /** The reason for the amendment; null for the first declaration. */
      reason: c.text('reason'),
      /** The canonical JSON that was hashed. */
      contents: c.text('contents').notNull(),
      fingerprint: c.text('fingerprint').notNull(),
      headSeq: c.count('head_seq').notNull(),
      headHash: c.text('head_hash').notNull(),
    },
    (t) => [c.uniqueIndex('declarations_number').on(t.roundId, t.number)],
  );
  /** A declaration, or a change of a rule or date, that one admin has proposed and a second must agree to. Never public. */
  const proposals = c.table(
    'proposals',
    {
      id: c.text('id').primaryKey(),
      roundId: c.ref<RoundId>('round_id', () => rounds.id),
      /** What it is about: `declaration`, or what subjectOf of a change returns. */
      subject: c.text('subject').notNull().default('declaration'),
      fingerprint: c.text('fingerprint').notNull(),
      /** The canonical JSON of the change; null for a declaration. */
      contents: c.text('contents'),
      reason: c.text('reason'),
      /** The common reason, as a code. */
      cause: c.text('cause').$type<ActCause>(),
      proposedBy: c.text('proposed_by').$type<UserId>().notNull(),
      proposedAt: c.instant('proposed_at').notNull(),
      closedAt: c.instant('closed_at'),
    },
    (t) => [c.uniqueIndex('proposals_open').on(t.roundId, t.subject).where(sql`${t.closedAt} is null`)],
  );
  /** The result of a contest. The table `results` has each candidate's figures. */
  const contestResults = c.table('contest_results', {
    contestId: c
      .text('contest_id')
      .$type<ContestId>()
      .primaryKey()
      .references(() => contests.id),
    resultOn: c.text('result_on').$type<Day>(),
    /**
     * When the term of those elected ends. If another contest that is recorded later decides it, that result counts.
     */
    endsOn: c.text('ends_on').$type<Day>(),
    turnout: c.text('turnout'),
    note: c.text('note'),
    source: c.text('source'),
  });
  /** A vacancy, and how the seat was filled. */
  const vacancies = c.table(
    'vacancies',
    {
      id: c.text('id').primaryKey(),
      candidacyId: c.ref<CandidacyId>('candidacy_id', () => candidacies.id),
      leftOn: c.text('left_on').$type<Day>().notNull(),
      why: c.choice('why', VACANCY_CAUSES).notNull(),
      note: c.text('note'),
      source: c.text('source'),
      filledById: c.optionalRef<CandidacyId>('filled_by_id', () => candidacies.id),
      filledOn: c.text('filled_on').$type<Day>(),
      filledHow: c.choice('filled_how', VACANCY_RULES),
      filledSource: c.text('filled_source'),
      /**
       * Set when the vacancy was retracted, because it was a mistake or the suspension was lifted. It stays on the
       * record.
       */
      retractedAt: c.instant('retracted_at'),
      retractReason: c.text('retract_reason'),
    },
    (t) => [c.index('vacancies_candidacy').on(t.candidacyId), c.check('vacancies_why', oneOf(t.why, VACANCY_CAUSES))],
  );
  return { publishedTotals, results, declarations, proposals, contestResults, vacancies };
}

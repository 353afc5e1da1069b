import type { Day } from '@/domain/base/days';
import type {
  BodyId,
  CandidacyId,
  CandidateId,
  ContestId,
  HustingsEventId,
  QuestionId,
  ReportId,
  RoundId,
  UserId,
} from '@/domain/base/ids';
import { LOCALES } from '@/domain/base/languages.mjs';
import { CANDIDACY_EVENT_KINDS } from '@/domain/candidates/candidacies';
import { DRAFT_KINDS } from '@/domain/candidates/drafts';
import type { EventCause } from '@/domain/candidates/event-causes';
import { LETTER_AUTHORS } from '@/domain/candidates/letters';
import { RETURN_CAUSES, SENT_STATES } from '@/domain/candidates/sent-statements';
import type { StatementAnswer, StatementLink } from '@/domain/candidates/statements';
import type { Attribute } from '@/domain/contests/reserved-seats';
import { MEETING_MODES } from '@/domain/nominations/meetings';
import { type Kit, oneOf } from '../columns';
import type { BodyTables } from './bodies';
import type { ContestTables } from './contests';
import type { PeopleTables } from './people';
import type { RoundTables } from './rounds';

/** Candidates and their candidacies, statements, questions and answers. */
export function candidateTables(
  c: Kit,
  { bodies }: BodyTables,
  { users }: PeopleTables,
  { rounds }: RoundTables,
  { contests }: ContestTables,
) {
  const candidates = c.table(
    'candidates',
    {
      id: c.text('id').$type<CandidateId>().primaryKey(),
      slug: c.text('slug').notNull(),
      name: c.text('name').notNull(),
      /** The name by which an admin sorts the candidate; null if the name itself says it. */
      sortName: c.text('sort_name'),
    },
    (t) => [c.uniqueIndex('candidates_slug').on(t.slug)],
  );
  /**
   * The accounts that act for a candidate: one for each of the candidate's email addresses. Private. An account acts for
   * one candidate at most.
   */
  const candidateAddresses = c.table(
    'candidate_addresses',
    {
      id: c.text('id').primaryKey(),
      candidateId: c.ref<CandidateId>('candidate_id', () => candidates.id),
      userId: c.ref<UserId>('user_id', () => users.id),
      addedAt: c.instant('added_at').notNull(),
    },
    (t) => [
      c.uniqueIndex('candidate_addresses_user').on(t.userId),
      c.index('candidate_addresses_candidate').on(t.candidateId),
    ],
  );
  const candidacies = c.table(
    'candidacies',
    {
      id: c.text('id').$type<CandidacyId>().primaryKey(),
      contestId: c.ref<ContestId>('contest_id', () => contests.id),
      candidateId: c.ref<CandidateId>('candidate_id', () => candidates.id),
      homeBodyId: c.optionalRef<BodyId>('home_body_id', () => bodies.id),
      attributes: c.json<string[]>('attributes').notNull(),
      source: c.text('source'),
      /** The candidacy into which this one was merged. Nominations of either count for that one, once for each body. */
      mergedIntoId: c.text('merged_into_id').$type<CandidacyId>(),
    },
    (t) => [
      c.uniqueIndex('candidacies_once').on(t.contestId, t.candidateId),
      c.index('candidacies_candidate').on(t.candidateId),
    ],
  );
  /**
   * What candidates say about themselves for one contest. Private: only people who run the round read it, and officers
   * of bodies that may nominate if `isForNames`. A candidate who takes it back has no row.
   */
  const selfDescriptions = c.table(
    'self_descriptions',
    {
      id: c.text('id').primaryKey(),
      candidacyId: c.ref<CandidacyId>('candidacy_id', () => candidacies.id),
      attribute: c.text('attribute').$type<Attribute>().notNull(),
      /** Whether the candidate agreed that officers see it, because a quota of the contest asks for it. */
      isForNames: c.flag('is_for_names').notNull(),
      saidAt: c.instant('said_at').notNull(),
    },
    (t) => [c.uniqueIndex('self_descriptions_once').on(t.candidacyId, t.attribute)],
  );
  /** The events of a candidacy: each status and each change of the home CLP, with the date and the public reason. */
  const candidacyEvents = c.table(
    'candidacy_events',
    {
      id: c.text('id').primaryKey(),
      candidacyId: c.ref<CandidacyId>('candidacy_id', () => candidacies.id),
      /** When it was recorded. It counts from then on. */
      at: c.instant('at').notNull(),
      /** The day on which it happened; null means the day of the record. */
      happenedOn: c.text('happened_on').$type<Day>(),
      kind: c.choice('kind', CANDIDACY_EVENT_KINDS).notNull(),
      cause: c.text('cause').$type<EventCause>(),
      /** The day on which an investigation is looked at again. */
      reviewOn: c.text('review_on').$type<Day>(),
      homeBodyId: c.optionalRef<BodyId>('home_body_id', () => bodies.id),
      reason: c.text('reason'),
      source: c.text('source'),
    },
    (t) => [
      c.index('candidacy_events_candidacy').on(t.candidacyId, t.at),
      c.check('candidacy_events_kind', oneOf(t.kind, CANDIDACY_EVENT_KINDS)),
    ],
  );
  /** The questions that every candidate of a contest is asked, so that statements can be compared by topic. */
  const questions = c.table(
    'questions',
    {
      id: c.text('id').$type<QuestionId>().primaryKey(),
      contestId: c.ref<ContestId>('contest_id', () => contests.id),
      position: c.count('position').notNull(),
      text: c.text('text').notNull(),
      textCy: c.text('text_cy'),
    },
    (t) => [c.index('questions_contest').on(t.contestId, t.position)],
  );
  const statements = c.table(
    'statements',
    {
      id: c.text('id').primaryKey(),
      candidacyId: c.ref<CandidacyId>('candidacy_id', () => candidacies.id),
      language: c.choice('language', LOCALES).notNull(),
      version: c.count('version').notNull(),
      text: c.text('text').notNull(),
      isSummary: c.flag('is_summary').notNull(),
      source: c.text('source'),
      /** The candidate's answers to the contest's questions; null means none. */
      answers: c.json<StatementAnswer[]>('answers'),
      /** Links to the candidate's own website and reports; null means none. */
      links: c.json<StatementLink[]>('links'),
      publishedAt: c.instant('published_at').notNull(),
      /** Set when it was taken down: its text is redacted, and this reason is shown in its place. */
      takenDownAt: c.instant('taken_down_at'),
      takeDownReason: c.text('take_down_reason'),
    },
    (t) => [c.uniqueIndex('statements_version').on(t.candidacyId, t.language, t.version)],
  );
  /**
   * A candidate's letter to the secretaries of CLPs, which is in the agenda packs of those who sign in. It is not public.
   */
  const letters = c.table(
    'letters',
    {
      id: c.text('id').primaryKey(),
      candidacyId: c.ref<CandidacyId>('candidacy_id', () => candidacies.id),
      language: c.choice('language', LOCALES).notNull(),
      version: c.count('version').notNull(),
      /** An empty text takes the letter back. */
      text: c.text('text').notNull(),
      by: c.choice('by', LETTER_AUTHORS).notNull(),
      writtenAt: c.instant('written_at').notNull(),
      /** What the returning officer decided, in a round where they approve what candidates write. Null: no approval needed. */
      state: c.choice('state', SENT_STATES),
      decidedAt: c.instant('decided_at'),
      /** Why it was returned: a common reason, and words for the candidate alone. */
      cause: c.choice('cause', RETURN_CAUSES),
      reason: c.text('reason'),
    },
    (t) => [c.uniqueIndex('letters_version').on(t.candidacyId, t.language, t.version)],
  );
  /** What a candidate has written and not yet published or put into the packs. Only the person can read it. */
  const writingDrafts = c.table(
    'writing_drafts',
    {
      id: c.text('id').primaryKey(),
      candidacyId: c.ref<CandidacyId>('candidacy_id', () => candidacies.id),
      userId: c.ref<UserId>('user_id', () => users.id),
      kind: c.choice('kind', DRAFT_KINDS).notNull(),
      language: c.choice('language', LOCALES).notNull(),
      text: c.text('text').notNull(),
      answers: c.json<StatementAnswer[]>('answers').notNull(),
      links: c.json<StatementLink[]>('links').notNull(),
      /** The version that the person had read before writing. */
      basedOnVersion: c.count('based_on_version').notNull(),
      savedAt: c.instant('saved_at').notNull(),
    },
    (t) => [c.uniqueIndex('writing_drafts_once').on(t.candidacyId, t.userId, t.kind, t.language)],
  );
  /** A report of an NEC meeting by somebody who held a seat, as a link with a date. */
  const reports = c.table(
    'reports',
    {
      id: c.text('id').$type<ReportId>().primaryKey(),
      candidateId: c.ref<CandidateId>('candidate_id', () => candidates.id),
      meetingOn: c.text('meeting_on').$type<Day>().notNull(),
      title: c.text('title').notNull(),
      address: c.text('address').notNull(),
      postedAt: c.instant('posted_at').notNull(),
      takenBackAt: c.instant('taken_back_at'),
    },
    (t) => [c.index('reports_candidate').on(t.candidateId, t.meetingOn)],
  );
  /** A hustings event: a meeting where candidates of a round speak and answer questions. */
  const hustings = c.table(
    'hustings',
    {
      id: c.text('id').$type<HustingsEventId>().primaryKey(),
      roundId: c.ref<RoundId>('round_id', () => rounds.id),
      /** Null if the event is for every contest of the round. */
      contestId: c.optionalRef<ContestId>('contest_id', () => contests.id),
      title: c.text('title').notNull(),
      startsAt: c.instant('starts_at').notNull(),
      endsAt: c.instant('ends_at'),
      mode: c.choice('mode', MEETING_MODES).notNull(),
      place: c.text('place'),
      /** The web address to join or register. */
      joinAddress: c.text('join_address'),
      note: c.text('note'),
      /** How often the event was changed. Calendars keep the version with the higher number. */
      sequence: c.count('sequence').notNull().default(0),
      changedAt: c.instant('changed_at').notNull(),
      cancelledAt: c.instant('cancelled_at'),
      cancelReason: c.text('cancel_reason'),
    },
    (t) => [c.index('hustings_round').on(t.roundId, t.startsAt)],
  );
  return {
    candidates,
    candidateAddresses,
    candidacies,
    selfDescriptions,
    candidacyEvents,
    questions,
    statements,
    letters,
    writingDrafts,
    reports,
    hustings,
  };
}

export type CandidateTables = ReturnType<typeof candidateTables>;

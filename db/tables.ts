import { sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Day } from '@/domain/base/days';
import type {
  BodyId,
  CandidacyId,
  CandidateId,
  ContestId,
  HustingsEventId,
  MeetingId,
  QuestionId,
  ReportId,
  RoundId,
  SlateId,
  SubmissionId,
  UserId,
} from '@/domain/base/ids';
import type { Zone } from '@/domain/base/instants';
import { LOCALES } from '@/domain/base/languages.mjs';
import { ADMIN_ROLES, OFFICES } from '@/domain/base/permissions';
import {
  BODY_KINDS,
  BODY_SETS,
  type BodyKind,
  NATIONS,
  type Nation,
  REGIONS,
  type Region,
} from '@/domain/bodies/bodies';
import { CANDIDACY_EVENT_KINDS } from '@/domain/candidates/candidacies';
import { STATEMENT_READERS, type StatementAnswer, type StatementLink } from '@/domain/candidates/statements';
import type { Threshold } from '@/domain/contests/threshold';
import { ENTERED_FROM, SUBMISSION_ACTS } from '@/domain/nominations/acts';
import { MEETING_KINDS, MEETING_MODES } from '@/domain/nominations/meetings';
import { PROVENANCES } from '@/domain/nominations/provenance';
import type { Quota } from '@/domain/nominations/quotas';
import { SUBMISSION_KINDS } from '@/domain/nominations/submissions';
import type { WriteIn } from '@/domain/nominations/write-ins';
import { UPLOAD_KINDS } from '@/domain/people/imports';
import { VACANCY_CAUSES, VACANCY_RULES } from '@/domain/results/seats';
import { ROUND_KINDS, TIMETABLE_KINDS } from '@/domain/rounds/rounds';
import type { Kit } from './columns';

const oneOf = (column: AnySQLiteColumn, values: readonly string[]) =>
  sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(', '))})`;

/** Every table, index and check, once; the kit says in which dialect. */
export function defineTables(c: Kit) {
  // ---- who may nominate ----
  const bodies = c.table(
    'bodies',
    {
      id: c.text('id').$type<BodyId>().primaryKey(),
      set: c.choice('body_set', BODY_SETS).notNull(),
      code: c.text('code').notNull(),
      slug: c.text('slug').notNull(),
      name: c.text('name').notNull(),
      nameCy: c.text('name_cy'),
      kind: c.choice('kind', BODY_KINDS).notNull(),
      nation: c.choice('nation', NATIONS).notNull(),
      region: c.choice('region', REGIONS).notNull(),
      aliases: c.json<string[]>('aliases').notNull(),
    },
    (t) => [
      c.uniqueIndex('bodies_slug').on(t.slug),
      // The same ONS code is in both sets if a Scottish seat did not change.
      c.uniqueIndex('bodies_set_code').on(t.set, t.code),
      c.check('bodies_set', oneOf(t.set, BODY_SETS)),
      c.check('bodies_kind', oneOf(t.kind, BODY_KINDS)),
    ],
  );

  // ---- people, never public ----
  const users = c.table(
    'users',
    {
      id: c.text('id').$type<UserId>().primaryKey(),
      email: c.text('email').notNull(),
      emailVerifiedAt: c.instant('email_verified_at'),
      /** The language of the page on which they last signed in: mail is written in it. Null is English. */
      language: c.choice('language', LOCALES),
      createdAt: c.instant('created_at').notNull(),
    },
    (t) => [c.uniqueIndex('users_email').on(t.email)],
  );
  const sessions = c.table(
    'sessions',
    {
      tokenHash: c.text('token_hash').primaryKey(),
      userId: c
        .text('user_id')
        .$type<UserId>()
        .notNull()
        .references(() => users.id),
      expiresAt: c.instant('expires_at').notNull(),
    },
    (t) => [c.index('sessions_user').on(t.userId)],
  );
  const signInTokens = c.table('sign_in_tokens', {
    hash: c.text('hash').primaryKey(),
    identifier: c.text('identifier').notNull(),
    expiresAt: c.instant('expires_at').notNull(),
  });
  const officers = c.table(
    'officers',
    {
      id: c.text('id').primaryKey(),
      userId: c
        .text('user_id')
        .$type<UserId>()
        .notNull()
        .references(() => users.id),
      bodyId: c
        .text('body_id')
        .$type<BodyId>()
        .notNull()
        .references(() => bodies.id),
      office: c.choice('office', OFFICES).notNull(),
      startsAt: c.instant('starts_at').notNull(),
      endsAt: c.instant('ends_at'),
    },
    (t) => [
      c.index('officers_user').on(t.userId),
      c.index('officers_body').on(t.bodyId),
      c.uniqueIndex('officers_held').on(t.userId, t.bodyId, t.office).where(sql`${t.endsAt} is null`),
      c.check('officers_office', oneOf(t.office, OFFICES)),
    ],
  );
  const admins = c.table(
    'admins',
    {
      userId: c
        .text('user_id')
        .$type<UserId>()
        .primaryKey()
        .references(() => users.id),
      role: c.choice('role', ADMIN_ROLES).notNull(),
      grantedAt: c.instant('granted_at').notNull(),
      revokedAt: c.instant('revoked_at'),
    },
    (t) => [c.check('admins_role', oneOf(t.role, ADMIN_ROLES))],
  );
  const memberships = c.table(
    'memberships',
    {
      id: c.text('id').primaryKey(),
      userId: c
        .text('user_id')
        .$type<UserId>()
        .notNull()
        .references(() => users.id),
      bodyId: c
        .text('body_id')
        .$type<BodyId>()
        .notNull()
        .references(() => bodies.id),
    },
    (t) => [c.uniqueIndex('memberships_once').on(t.userId, t.bodyId)],
  );

  // ---- rounds and what is contested in them ----
  const rounds = c.table(
    'rounds',
    {
      id: c.text('id').$type<RoundId>().primaryKey(),
      slug: c.text('slug').notNull(),
      title: c.text('title').notNull(),
      kind: c.choice('kind', ROUND_KINDS).notNull(),
      zone: c.text('zone').$type<Zone>().notNull(),
      bodySet: c.choice('body_set', BODY_SETS).notNull(),
      announcedAt: c.instant('announced_at'),
      opensAt: c.instant('opens_at').notNull(),
      closesAt: c.instant('closes_at').notNull(),
      declaredAt: c.instant('declared_at'),
      cancelledAt: c.instant('cancelled_at'),
      cancelReason: c.text('cancel_reason'),
      /** Set while a declared round is open to an amendment, whose reason is public. */
      amendingSince: c.instant('amending_since'),
      amendingReason: c.text('amending_reason'),
      /** Whether a second officer (or an admin) is asked to confirm what one officer sent. It counts meanwhile. */
      asksConfirmation: c.flag('asks_confirmation').notNull().default(false),
      /** Who may read the candidates' statements. */
      statementsFor: c.choice('statements_for', STATEMENT_READERS).notNull().default('everyone'),
      note: c.text('note'),
      source: c.text('source'),
    },
    (t) => [
      c.uniqueIndex('rounds_slug').on(t.slug),
      c.index('rounds_opens').on(t.opensAt),
      c.index('rounds_closes').on(t.closesAt),
      c.check('rounds_kind', oneOf(t.kind, ROUND_KINDS)),
      c.check('rounds_order', sql`${t.opensAt} < ${t.closesAt}`),
    ],
  );
  const deadlineMoves = c.table(
    'deadline_moves',
    {
      id: c.text('id').primaryKey(),
      roundId: c
        .text('round_id')
        .$type<RoundId>()
        .notNull()
        .references(() => rounds.id),
      fromAt: c.instant('from_at').notNull(),
      toAt: c.instant('to_at').notNull(),
      reason: c.text('reason').notNull(),
      movedAt: c.instant('moved_at').notNull(),
    },
    (t) => [c.index('deadline_moves_round').on(t.roundId)],
  );
  /** Other dates of a round, apart from its opening and its deadline. */
  const timetableEntries = c.table(
    'timetable_entries',
    {
      id: c.text('id').primaryKey(),
      roundId: c
        .text('round_id')
        .$type<RoundId>()
        .notNull()
        .references(() => rounds.id),
      kind: c.choice('kind', TIMETABLE_KINDS).notNull(),
      /** What pages call it, where the kind alone does not say it. */
      label: c.text('label'),
      at: c.instant('at').notNull(),
    },
    (t) => [
      c.index('timetable_entries_round').on(t.roundId, t.at),
      c.check('timetable_entries_kind', oneOf(t.kind, TIMETABLE_KINDS)),
    ],
  );
  const contests = c.table(
    'contests',
    {
      id: c.text('id').$type<ContestId>().primaryKey(),
      roundId: c
        .text('round_id')
        .$type<RoundId>()
        .notNull()
        .references(() => rounds.id),
      slug: c.text('slug').notNull(),
      title: c.text('title').notNull(),
      position: c.count('position').notNull(),
      seats: c.count('seats').notNull(),
      maxPerBody: c.count('max_per_body').notNull(),
      bodyKinds: c.json<BodyKind[]>('body_kinds').notNull(),
      /** Only bodies of these nations and regions may nominate; null is all of them. */
      nations: c.json<Nation[]>('nations'),
      regions: c.json<Region[]>('regions'),
      acceptsWriteIns: c.flag('accepts_write_ins').notNull().default(false),
      threshold: c.json<Threshold>('threshold'),
      quotas: c.json<Quota[]>('quotas').notNull(),
      /** Word limit of a statement with its answers; null is the general limit. */
      statementWords: c.count('statement_words'),
      electorate: c.text('electorate'),
      ballotMethod: c.text('ballot_method'),
      ruleNote: c.text('rule_note'),
      source: c.text('source'),
    },
    (t) => [
      c.uniqueIndex('contests_slug').on(t.roundId, t.slug),
      c.check('contests_seats', sql`${t.seats} > 0`),
      c.check('contests_max', sql`${t.maxPerBody} > 0`),
    ],
  );
  /** What every candidate of a contest is asked, so that statements can be compared by topic. */
  const questions = c.table(
    'questions',
    {
      id: c.text('id').$type<QuestionId>().primaryKey(),
      contestId: c
        .text('contest_id')
        .$type<ContestId>()
        .notNull()
        .references(() => contests.id),
      position: c.count('position').notNull(),
      text: c.text('text').notNull(),
      textCy: c.text('text_cy'),
    },
    (t) => [c.index('questions_contest').on(t.contestId, t.position)],
  );
  /** Exceptions of a round: bodies that cannot nominate, and merged ones that are counted together with another. */
  const rosterExceptions = c.table(
    'roster_exceptions',
    {
      id: c.text('id').primaryKey(),
      roundId: c
        .text('round_id')
        .$type<RoundId>()
        .notNull()
        .references(() => rounds.id),
      bodyId: c
        .text('body_id')
        .$type<BodyId>()
        .notNull()
        .references(() => bodies.id),
      countsWithId: c
        .text('counts_with_id')
        .$type<BodyId>()
        .references(() => bodies.id),
      reason: c.text('reason').notNull(),
      source: c.text('source'),
    },
    (t) => [c.uniqueIndex('roster_exceptions_once').on(t.roundId, t.bodyId)],
  );

  // ---- candidates ----
  const candidates = c.table(
    'candidates',
    {
      id: c.text('id').$type<CandidateId>().primaryKey(),
      slug: c.text('slug').notNull(),
      name: c.text('name').notNull(),
      userId: c
        .text('user_id')
        .$type<UserId>()
        .references(() => users.id),
    },
    (t) => [c.uniqueIndex('candidates_slug').on(t.slug)],
  );
  const candidacies = c.table(
    'candidacies',
    {
      id: c.text('id').$type<CandidacyId>().primaryKey(),
      contestId: c
        .text('contest_id')
        .$type<ContestId>()
        .notNull()
        .references(() => contests.id),
      candidateId: c
        .text('candidate_id')
        .$type<CandidateId>()
        .notNull()
        .references(() => candidates.id),
      homeBodyId: c
        .text('home_body_id')
        .$type<BodyId>()
        .references(() => bodies.id),
      attributes: c.json<string[]>('attributes').notNull(),
      source: c.text('source'),
      /** The candidacy that this one turned out to be: nominations of either count for that one, once for each body. */
      mergedIntoId: c.text('merged_into_id').$type<CandidacyId>(),
    },
    (t) => [
      c.uniqueIndex('candidacies_once').on(t.contestId, t.candidateId),
      c.index('candidacies_candidate').on(t.candidateId),
    ],
  );
  /** The timeline of a candidacy: each status and each move of the home CLP, dated, with the reason the public sees. */
  const candidacyEvents = c.table(
    'candidacy_events',
    {
      id: c.text('id').primaryKey(),
      candidacyId: c
        .text('candidacy_id')
        .$type<CandidacyId>()
        .notNull()
        .references(() => candidacies.id),
      at: c.instant('at').notNull(),
      kind: c.choice('kind', CANDIDACY_EVENT_KINDS).notNull(),
      homeBodyId: c
        .text('home_body_id')
        .$type<BodyId>()
        .references(() => bodies.id),
      reason: c.text('reason'),
      source: c.text('source'),
    },
    (t) => [
      c.index('candidacy_events_candidacy').on(t.candidacyId, t.at),
      c.check('candidacy_events_kind', oneOf(t.kind, CANDIDACY_EVENT_KINDS)),
    ],
  );
  const slates = c.table(
    'slates',
    {
      id: c.text('id').$type<SlateId>().primaryKey(),
      contestId: c
        .text('contest_id')
        .$type<ContestId>()
        .notNull()
        .references(() => contests.id),
      slug: c.text('slug').notNull(),
      name: c.text('name').notNull(),
      /** The group that put the slate forward, where its name does not say it. */
      claimedBy: c.text('claimed_by'),
      source: c.text('source'),
      claimedOn: c.text('claimed_on').$type<Day>(),
    },
    (t) => [c.uniqueIndex('slates_slug').on(t.contestId, t.slug)],
  );
  const slateClaims = c.table(
    'slate_claims',
    {
      id: c.text('id').primaryKey(),
      slateId: c
        .text('slate_id')
        .$type<SlateId>()
        .notNull()
        .references(() => slates.id),
      candidacyId: c
        .text('candidacy_id')
        .$type<CandidacyId>()
        .notNull()
        .references(() => candidacies.id),
      /** Where the claim has a day and a source of its own, apart from the slate's. */
      claimedOn: c.text('claimed_on').$type<Day>(),
      source: c.text('source'),
      /** Set when the group stopped backing the candidacy. The claim stays on the record with both its days. */
      withdrawnOn: c.text('withdrawn_on').$type<Day>(),
      withdrawReason: c.text('withdraw_reason'),
    },
    (t) => [
      c.uniqueIndex('slate_claims_once').on(t.slateId, t.candidacyId).where(sql`${t.withdrawnOn} is null`),
      c.index('slate_claims_candidacy').on(t.candidacyId),
    ],
  );
  const statements = c.table(
    'statements',
    {
      id: c.text('id').primaryKey(),
      candidacyId: c
        .text('candidacy_id')
        .$type<CandidacyId>()
        .notNull()
        .references(() => candidacies.id),
      language: c.choice('language', LOCALES).notNull(),
      version: c.count('version').notNull(),
      text: c.text('text').notNull(),
      isSummary: c.flag('is_summary').notNull(),
      source: c.text('source'),
      /** What the candidate says to the questions of the contest; null is nothing. */
      answers: c.json<StatementAnswer[]>('answers'),
      /** The candidate's own site and reports; null is none. */
      links: c.json<StatementLink[]>('links'),
      publishedAt: c.instant('published_at').notNull(),
    },
    (t) => [c.uniqueIndex('statements_version').on(t.candidacyId, t.language, t.version)],
  );

  /** A report of an NEC meeting by somebody who held a seat: a link with a date. */
  const reports = c.table(
    'reports',
    {
      id: c.text('id').$type<ReportId>().primaryKey(),
      candidateId: c
        .text('candidate_id')
        .$type<CandidateId>()
        .notNull()
        .references(() => candidates.id),
      meetingOn: c.text('meeting_on').$type<Day>().notNull(),
      title: c.text('title').notNull(),
      address: c.text('address').notNull(),
      postedAt: c.instant('posted_at').notNull(),
      takenBackAt: c.instant('taken_back_at'),
    },
    (t) => [c.index('reports_candidate').on(t.candidateId, t.meetingOn)],
  );
  /** A meeting where candidates of a round speak and are asked. */
  const hustings = c.table(
    'hustings',
    {
      id: c.text('id').$type<HustingsEventId>().primaryKey(),
      roundId: c
        .text('round_id')
        .$type<RoundId>()
        .notNull()
        .references(() => rounds.id),
      /** Null if it is for every contest of the round. */
      contestId: c
        .text('contest_id')
        .$type<ContestId>()
        .references(() => contests.id),
      title: c.text('title').notNull(),
      startsAt: c.instant('starts_at').notNull(),
      endsAt: c.instant('ends_at'),
      mode: c.choice('mode', MEETING_MODES).notNull(),
      place: c.text('place'),
      /** The web address to join or register. */
      joinAddress: c.text('join_address'),
      note: c.text('note'),
      /** How often it was changed: calendars use the higher number. */
      sequence: c.count('sequence').notNull().default(0),
      changedAt: c.instant('changed_at').notNull(),
      cancelledAt: c.instant('cancelled_at'),
      cancelReason: c.text('cancel_reason'),
    },
    (t) => [c.index('hustings_round').on(t.roundId, t.startsAt)],
  );

  /** A file of people that an admin has sent and not applied yet. Never public; its text goes when it is applied, or after a day. */
  const uploads = c.table(
    'uploads',
    {
      id: c.text('id').primaryKey(),
      userId: c
        .text('user_id')
        .$type<UserId>()
        .references(() => users.id),
      kind: c.choice('kind', UPLOAD_KINDS).notNull(),
      /** The contest that the candidates are for. */
      contestId: c
        .text('contest_id')
        .$type<ContestId>()
        .references(() => contests.id),
      text: c.text('text').notNull(),
      uploadedAt: c.instant('uploaded_at').notNull(),
      appliedAt: c.instant('applied_at'),
      added: c.count('added'),
      passedOver: c.count('passed_over'),
    },
    (t) => [c.index('uploads_uploaded').on(t.uploadedAt), c.check('uploads_kind', oneOf(t.kind, UPLOAD_KINDS))],
  );

  // ---- what others published, and how it ended ----
  const publishedTotals = c.table(
    'published_totals',
    {
      id: c.text('id').primaryKey(),
      candidacyId: c
        .text('candidacy_id')
        .$type<CandidacyId>()
        .notNull()
        .references(() => candidacies.id),
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

  // ---- what bodies decided ----
  const meetings = c.table(
    'meetings',
    {
      id: c.text('id').$type<MeetingId>().primaryKey(),
      contestId: c
        .text('contest_id')
        .$type<ContestId>()
        .notNull()
        .references(() => contests.id),
      bodyId: c
        .text('body_id')
        .$type<BodyId>()
        .notNull()
        .references(() => bodies.id),
      heldOn: c.text('held_on').$type<Day>().notNull(),
      kind: c.choice('kind', MEETING_KINDS).notNull(),
      mode: c.choice('mode', MEETING_MODES).notNull(),
      isQuorate: c.flag('is_quorate'),
      /** Never public: a small meeting identifies people. */
      numberPresent: c.count('number_present'),
      recordedAt: c.instant('recorded_at').notNull(),
    },
    (t) => [c.uniqueIndex('meetings_once').on(t.contestId, t.bodyId)],
  );
  /** What one officer has chosen and not sent: theirs alone, never public, gone when it is sent. */
  const drafts = c.table(
    'drafts',
    {
      id: c.text('id').primaryKey(),
      contestId: c
        .text('contest_id')
        .$type<ContestId>()
        .notNull()
        .references(() => contests.id),
      bodyId: c
        .text('body_id')
        .$type<BodyId>()
        .notNull()
        .references(() => bodies.id),
      userId: c
        .text('user_id')
        .$type<UserId>()
        .notNull()
        .references(() => users.id),
      choice: c.choice('choice', ['names', 'nobody']).notNull(),
      names: c.json<CandidacyId[]>('names').notNull(),
      /** Names that are not on the list, where the contest takes them; null is none. */
      writeIns: c.json<WriteIn[]>('write_ins'),
      /** The version that this officer had before their eyes when they began; 0 when nothing had been sent. */
      basedOnVersion: c.count('based_on_version').notNull(),
      /** Goes with the form: two posts of one form are one submission. */
      attempt: c.text('attempt').notNull(),
      savedAt: c.instant('saved_at').notNull(),
    },
    (t) => [c.uniqueIndex('drafts_once').on(t.contestId, t.bodyId, t.userId)],
  );
  const submissions = c.table(
    'submissions',
    {
      id: c.text('id').$type<SubmissionId>().primaryKey(),
      contestId: c
        .text('contest_id')
        .$type<ContestId>()
        .notNull()
        .references(() => contests.id),
      bodyId: c
        .text('body_id')
        .$type<BodyId>()
        .notNull()
        .references(() => bodies.id),
      version: c.count('version').notNull(),
      kind: c.choice('kind', SUBMISSION_KINDS).notNull(),
      provenance: c.choice('provenance', PROVENANCES).notNull(),
      receivedAt: c.instant('received_at').notNull(),
      /** Reported rows have no receipt: nobody sent them to us. */
      code: c.text('code'),
      /** The canonical text of the receipt, kept as it was hashed: names and titles may change later. */
      contents: c.text('contents'),
      fingerprint: c.text('fingerprint'),
      logSeq: c.count('log_seq').notNull(),
      meetingOn: c.text('meeting_on').$type<Day>(),
      meetingKind: c.choice('meeting_kind', MEETING_KINDS),
      meetingMode: c.choice('meeting_mode', MEETING_MODES),
      isQuorate: c.flag('is_quorate'),
      /** Never public; erased with the person. */
      sentBy: c
        .text('sent_by')
        .$type<UserId>()
        .references(() => users.id),
      attempt: c.text('attempt'),
      confirmedAt: c.instant('confirmed_at'),
      /** Set if an admin has ruled it invalid; it stays on the record but does not count. */
      voidedAt: c.instant('voided_at'),
      voidReason: c.text('void_reason'),
      /** How an admin got it: on paper, by phone. */
      enteredFrom: c.choice('entered_from', ENTERED_FROM),
      supersededAt: c.instant('superseded_at'),
    },
    (t) => [
      c.uniqueIndex('submissions_version').on(t.contestId, t.bodyId, t.version),
      // One live version for each body in each contest, whatever the code believes.
      c.uniqueIndex('submissions_live').on(t.contestId, t.bodyId).where(sql`${t.supersededAt} is null`),
      c.uniqueIndex('submissions_code').on(t.code),
      // Within one body and contest: a form of another CLP must not be able to use an attempt up.
      c.uniqueIndex('submissions_attempt').on(t.contestId, t.bodyId, t.attempt),
      c.index('submissions_body').on(t.bodyId),
      c.check('submissions_receipt', sql`(${t.provenance} = 'reported') = (${t.code} is null)`),
    ],
  );
  const nominations = c.table(
    'nominations',
    {
      id: c.text('id').primaryKey(),
      submissionId: c
        .text('submission_id')
        .$type<SubmissionId>()
        .notNull()
        .references(() => submissions.id),
      candidacyId: c
        .text('candidacy_id')
        .$type<CandidacyId>()
        .notNull()
        .references(() => candidacies.id),
      /** The source of a reported row; empty for submissions. */
      source: c.text('source'),
    },
    (t) => [
      c.uniqueIndex('nominations_once').on(t.submissionId, t.candidacyId),
      c.index('nominations_candidacy').on(t.candidacyId),
    ],
  );

  /** What was done to a submission after it was received; never undone but by another act. */
  const submissionActs = c.table(
    'submission_acts',
    {
      id: c.text('id').primaryKey(),
      submissionId: c
        .text('submission_id')
        .$type<SubmissionId>()
        .notNull()
        .references(() => submissions.id),
      kind: c.choice('kind', SUBMISSION_ACTS).notNull(),
      by: c.choice('by', ['officer', 'admin']).notNull(),
      reason: c.text('reason'),
      at: c.instant('at').notNull(),
      /** Never public. */
      userId: c.text('user_id').$type<UserId>(),
    },
    (t) => [
      c.index('submission_acts_submission').on(t.submissionId, t.at),
      c.check('submission_acts_kind', oneOf(t.kind, SUBMISSION_ACTS)),
    ],
  );
  /**
   * A name that is not on the list, if the contest accepts write-ins. Counts once an admin has matched it to a
   * candidacy.
   */
  const writeIns = c.table(
    'write_ins',
    {
      id: c.text('id').primaryKey(),
      submissionId: c
        .text('submission_id')
        .$type<SubmissionId>()
        .notNull()
        .references(() => submissions.id),
      name: c.text('name').notNull(),
      homeBody: c.text('home_body').notNull(),
      candidacyId: c
        .text('candidacy_id')
        .$type<CandidacyId>()
        .references(() => candidacies.id),
      tiedAt: c.instant('tied_at'),
      tieReason: c.text('tie_reason'),
    },
    (t) => [c.index('write_ins_submission').on(t.submissionId)],
  );

  // ---- how a round ends, and what follows ----
  /** A frozen result. The first has number 1; an amendment makes a new one beside the old. */
  const declarations = c.table(
    'declarations',
    {
      id: c.text('id').primaryKey(),
      roundId: c
        .text('round_id')
        .$type<RoundId>()
        .notNull()
        .references(() => rounds.id),
      number: c.count('number').notNull(),
      declaredAt: c.instant('declared_at').notNull(),
      /** Why it was amended; null for the first. */
      reason: c.text('reason'),
      /** Canonical JSON, as it was hashed. */
      contents: c.text('contents').notNull(),
      fingerprint: c.text('fingerprint').notNull(),
      headSeq: c.count('head_seq').notNull(),
      headHash: c.text('head_hash').notNull(),
    },
    (t) => [c.uniqueIndex('declarations_number').on(t.roundId, t.number)],
  );
  /** A declaration that one admin put forward and a second must agree to. Never public. */
  const proposals = c.table(
    'proposals',
    {
      id: c.text('id').primaryKey(),
      roundId: c
        .text('round_id')
        .$type<RoundId>()
        .notNull()
        .references(() => rounds.id),
      fingerprint: c.text('fingerprint').notNull(),
      reason: c.text('reason'),
      proposedBy: c.text('proposed_by').$type<UserId>().notNull(),
      proposedAt: c.instant('proposed_at').notNull(),
      closedAt: c.instant('closed_at'),
    },
    (t) => [c.uniqueIndex('proposals_open').on(t.roundId).where(sql`${t.closedAt} is null`)],
  );
  /** How the vote of a contest ended, besides each candidate's figures in `results`. */
  const contestResults = c.table('contest_results', {
    contestId: c
      .text('contest_id')
      .$type<ContestId>()
      .primaryKey()
      .references(() => contests.id),
    resultOn: c.text('result_on').$type<Day>(),
    /** When the time of those elected ended, where no later contest on record tells it. */
    endsOn: c.text('ends_on').$type<Day>(),
    turnout: c.text('turnout'),
    note: c.text('note'),
    source: c.text('source'),
  });
  /** A seat that fell vacant, and how it was filled, if it was. */
  const vacancies = c.table(
    'vacancies',
    {
      id: c.text('id').primaryKey(),
      candidacyId: c
        .text('candidacy_id')
        .$type<CandidacyId>()
        .notNull()
        .references(() => candidacies.id),
      leftOn: c.text('left_on').$type<Day>().notNull(),
      why: c.choice('why', VACANCY_CAUSES).notNull(),
      note: c.text('note'),
      source: c.text('source'),
      filledById: c
        .text('filled_by_id')
        .$type<CandidacyId>()
        .references(() => candidacies.id),
      filledOn: c.text('filled_on').$type<Day>(),
      filledHow: c.choice('filled_how', VACANCY_RULES),
      filledSource: c.text('filled_source'),
      /** Set when it was taken back: it never was so, or the suspension was lifted. It stays on the record. */
      retractedAt: c.instant('retracted_at'),
      retractReason: c.text('retract_reason'),
    },
    (t) => [c.index('vacancies_candidacy').on(t.candidacyId), c.check('vacancies_why', oneOf(t.why, VACANCY_CAUSES))],
  );

  // ---- the record ----
  const log = c.table(
    'log',
    {
      seq: c.count('seq').primaryKey(),
      at: c.instant('at').notNull(),
      event: c.text('event').notNull(),
      /** Canonical JSON, kept as text: the hash is of these very characters. */
      data: c.text('data').notNull(),
      prevHash: c.text('prev_hash').notNull(),
      hash: c.text('hash').notNull(),
      /** Outside the hash, so that a person can be erased and the chain still holds. Never public. */
      actorId: c.text('actor_id').$type<UserId>(),
    },
    (t) => [c.uniqueIndex('log_hash').on(t.hash)],
  );
  /** The head of the log, signed once a day. A saved head proves later that nothing before it was changed. */
  const logHeads = c.table('log_heads', {
    day: c.text('day').$type<Day>().primaryKey(),
    seq: c.count('seq').notNull(),
    hash: c.text('hash').notNull(),
    signedAt: c.instant('signed_at').notNull(),
    keyId: c.text('key_id').notNull(),
    signature: c.text('signature').notNull(),
  });
  const outbox = c.table(
    'outbox',
    {
      id: c.text('id').primaryKey(),
      /** One email for each event and address, however often a command runs. */
      occasion: c.text('occasion').notNull(),
      toAddress: c.text('to_address').notNull(),
      subject: c.text('subject').notNull(),
      text: c.text('body').notNull(),
      createdAt: c.instant('created_at').notNull(),
      nextTryAt: c.instant('next_try_at').notNull(),
      attempts: c.count('attempts').notNull(),
      sentAt: c.instant('sent_at'),
      /** What the mail server said, without addresses. */
      lastError: c.text('last_error'),
    },
    (t) => [c.uniqueIndex('outbox_once').on(t.occasion, t.toAddress), c.index('outbox_due').on(t.sentAt, t.nextTryAt)],
  );

  return {
    bodies,
    users,
    sessions,
    signInTokens,
    officers,
    admins,
    memberships,
    rounds,
    deadlineMoves,
    timetableEntries,
    contests,
    rosterExceptions,
    candidates,
    candidacies,
    candidacyEvents,
    slates,
    slateClaims,
    statements,
    questions,
    reports,
    hustings,
    publishedTotals,
    results,
    meetings,
    drafts,
    submissions,
    nominations,
    submissionActs,
    writeIns,
    declarations,
    proposals,
    contestResults,
    vacancies,
    log,
    logHeads,
    outbox,
    uploads,
  };
}

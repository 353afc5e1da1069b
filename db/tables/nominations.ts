import { sql } from 'drizzle-orm';
import type { ActCause } from '@/domain/base/act-causes';
import type { Day } from '@/domain/base/days';
import type { BodyId, CandidacyId, ContestId, MeetingId, SubmissionId, UserId } from '@/domain/base/ids';
import { LATE_DECISIONS } from '@/domain/nominations/late';
import { MEETING_KINDS, MEETING_MODES } from '@/domain/nominations/meetings';
import { PROVENANCES } from '@/domain/nominations/provenance';
import { ENTERED_FROM, SUBMISSION_ACTS } from '@/domain/nominations/submission-acts';
import { SUBMISSION_KINDS } from '@/domain/nominations/submissions';
import type { WriteIn } from '@/domain/nominations/write-ins';
import { type Kit, oneOf } from '../columns';
import type { BodyTables } from './bodies';
import type { CandidateTables } from './candidates';
import type { ContestTables } from './contests';
import type { PeopleTables } from './people';

/** Decisions of bodies: meetings, drafts and submissions. */
export function nominationTables(
  c: Kit,
  { bodies }: BodyTables,
  { users }: PeopleTables,
  { contests }: ContestTables,
  { candidacies }: CandidateTables,
) {
  const meetings = c.table(
    'meetings',
    {
      id: c.text('id').$type<MeetingId>().primaryKey(),
      contestId: c.ref<ContestId>('contest_id', () => contests.id),
      bodyId: c.ref<BodyId>('body_id', () => bodies.id),
      heldOn: c.text('held_on').$type<Day>().notNull(),
      kind: c.choice('kind', MEETING_KINDS).notNull(),
      mode: c.choice('mode', MEETING_MODES).notNull(),
      isQuorate: c.flag('is_quorate'),
      /** Never public, because a small meeting identifies people. */
      numberPresent: c.count('number_present'),
      recordedAt: c.instant('recorded_at').notNull(),
    },
    (t) => [c.uniqueIndex('meetings_once').on(t.contestId, t.bodyId), c.index('meetings_body').on(t.bodyId)],
  );
  /** The names that one officer has chosen but not sent. Only that officer can see them, and sending deletes them. */
  const drafts = c.table(
    'drafts',
    {
      id: c.text('id').primaryKey(),
      contestId: c.ref<ContestId>('contest_id', () => contests.id),
      bodyId: c.ref<BodyId>('body_id', () => bodies.id),
      userId: c.ref<UserId>('user_id', () => users.id),
      choice: c.choice('choice', ['names', 'nobody']).notNull(),
      names: c.json<CandidacyId[]>('names').notNull(),
      /** The write-ins, if the contest accepts any; null means none. */
      writeIns: c.json<WriteIn[]>('write_ins'),
      /** The version that this officer had read when they began; 0 if the body had sent nothing. */
      basedOnVersion: c.count('based_on_version').notNull(),
      /** The id of the form. Two posts of one form are one submission. */
      attempt: c.text('attempt').notNull(),
      savedAt: c.instant('saved_at').notNull(),
    },
    (t) => [c.uniqueIndex('drafts_once').on(t.contestId, t.bodyId, t.userId)],
  );
  /** What an officer sent after the deadline and was refused. Only admins can see it, and they may accept it. */
  const lateForms = c.table(
    'late_forms',
    {
      id: c.text('id').primaryKey(),
      contestId: c.ref<ContestId>('contest_id', () => contests.id),
      bodyId: c.ref<BodyId>('body_id', () => bodies.id),
      userId: c.optionalRef<UserId>('user_id', () => users.id),
      receivedAt: c.instant('received_at').notNull(),
      /** The deadline at that time. */
      closedAt: c.instant('closed_at').notNull(),
      choice: c.choice('choice', SUBMISSION_KINDS).notNull(),
      names: c.json<CandidacyId[]>('names').notNull(),
      writeIns: c.json<WriteIn[]>('write_ins'),
      /** The id of the form. If the form arrives several times, the first arrival is kept. */
      attempt: c.text('attempt').notNull(),
      decision: c.choice('decision', LATE_DECISIONS),
      decidedAt: c.instant('decided_at'),
    },
    (t) => [
      c.uniqueIndex('late_forms_attempt').on(t.contestId, t.bodyId, t.attempt),
      c.index('late_forms_user').on(t.userId),
    ],
  );
  const submissions = c.table(
    'submissions',
    {
      id: c.text('id').$type<SubmissionId>().primaryKey(),
      contestId: c.ref<ContestId>('contest_id', () => contests.id),
      bodyId: c.ref<BodyId>('body_id', () => bodies.id),
      version: c.count('version').notNull(),
      kind: c.choice('kind', SUBMISSION_KINDS).notNull(),
      provenance: c.choice('provenance', PROVENANCES).notNull(),
      receivedAt: c.instant('received_at').notNull(),
      /** Reported rows have no receipt, because nobody sent them. */
      code: c.text('code'),
      /** The canonical text of the receipt, stored as it was hashed, because names and titles may change later. */
      contents: c.text('contents'),
      fingerprint: c.text('fingerprint'),
      logSeq: c.count('log_seq').notNull(),
      meetingOn: c.text('meeting_on').$type<Day>(),
      meetingKind: c.choice('meeting_kind', MEETING_KINDS),
      meetingMode: c.choice('meeting_mode', MEETING_MODES),
      isQuorate: c.flag('is_quorate'),
      /** Never public, and erased with the person. */
      sentBy: c.optionalRef<UserId>('sent_by', () => users.id),
      attempt: c.text('attempt'),
      confirmedAt: c.instant('confirmed_at'),
      /** Set if an admin ruled it invalid. It stays on the record but does not count. */
      voidedAt: c.instant('voided_at'),
      voidReason: c.text('void_reason'),
      /** The common reason, as a code. */
      voidCause: c.text('void_cause').$type<ActCause>(),
      /** How an admin received it, such as on paper or by telephone. */
      enteredFrom: c.choice('entered_from', ENTERED_FROM),
      supersededAt: c.instant('superseded_at'),
      /** Set if it arrived after the deadline and admins accepted it all the same, with a public reason. */
      acceptedLateAt: c.instant('accepted_late_at'),
      acceptedLateReason: c.text('accepted_late_reason'),
      acceptedLateCause: c.text('accepted_late_cause').$type<ActCause>(),
    },
    (t) => [
      c.uniqueIndex('submissions_version').on(t.contestId, t.bodyId, t.version),
      // The database allows one live version for each body in each contest.
      c.uniqueIndex('submissions_live').on(t.contestId, t.bodyId).where(sql`${t.supersededAt} is null`),
      c.uniqueIndex('submissions_code').on(t.code),
      // Unique within one body and contest, so that the form of another CLP cannot use this id.
      c.uniqueIndex('submissions_attempt').on(t.contestId, t.bodyId, t.attempt),
      c.index('submissions_body').on(t.bodyId),
      c.check('submissions_receipt', sql`(${t.provenance} = 'reported') = (${t.code} is null)`),
    ],
  );
  /** What a new officer sent, for the returning officer to look at. Never public. */
  const submissionChecks = c.table('submission_checks', {
    submissionId: c
      .text('submission_id')
      .$type<SubmissionId>()
      .primaryKey()
      .references(() => submissions.id),
    /** When the office of the sender began. */
    officerSince: c.instant('officer_since').notNull(),
    lookedAt: c.instant('looked_at'),
  });
  const nominations = c.table(
    'nominations',
    {
      id: c.text('id').primaryKey(),
      submissionId: c.ref<SubmissionId>('submission_id', () => submissions.id),
      candidacyId: c.ref<CandidacyId>('candidacy_id', () => candidacies.id),
      /** The source of a reported row; null for submissions. */
      source: c.text('source'),
    },
    (t) => [
      c.uniqueIndex('nominations_once').on(t.submissionId, t.candidacyId),
      c.index('nominations_candidacy').on(t.candidacyId),
    ],
  );
  /** What happened to a submission after it was received. Another act can reverse an act, but nothing is deleted. */
  const submissionActs = c.table(
    'submission_acts',
    {
      id: c.text('id').primaryKey(),
      submissionId: c.ref<SubmissionId>('submission_id', () => submissions.id),
      kind: c.choice('kind', SUBMISSION_ACTS).notNull(),
      by: c.choice('by', ['officer', 'admin']).notNull(),
      reason: c.text('reason'),
      cause: c.text('cause').$type<ActCause>(),
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
   * A name that is not on the list, in a contest that accepts write-ins. It counts once an admin has matched it to a
   * candidacy.
   */
  const writeIns = c.table(
    'write_ins',
    {
      id: c.text('id').primaryKey(),
      submissionId: c.ref<SubmissionId>('submission_id', () => submissions.id),
      name: c.text('name').notNull(),
      homeBody: c.text('home_body').notNull(),
      candidacyId: c.optionalRef<CandidacyId>('candidacy_id', () => candidacies.id),
      tiedAt: c.instant('tied_at'),
      tieReason: c.text('tie_reason'),
      tieCause: c.text('tie_cause').$type<ActCause>(),
    },
    (t) => [c.index('write_ins_submission').on(t.submissionId)],
  );
  /** Which bodies say that they have also sent their nominations in a contest to the Party. */
  const sentToParty = c.table(
    'sent_to_party',
    {
      id: c.text('id').primaryKey(),
      contestId: c.ref<ContestId>('contest_id', () => contests.id),
      bodyId: c.ref<BodyId>('body_id', () => bodies.id),
      /** The day on which they were sent, if the officer gave it. */
      sentOn: c.text('sent_on').$type<Day>(),
      /** What the Party answered with. Only officers of the body and admins read it. */
      reference: c.text('reference'),
      recordedAt: c.instant('recorded_at').notNull(),
    },
    (t) => [c.uniqueIndex('sent_to_party_once').on(t.contestId, t.bodyId)],
  );
  return {
    meetings,
    drafts,
    lateForms,
    submissions,
    submissionChecks,
    nominations,
    submissionActs,
    writeIns,
    sentToParty,
  };
}

import { sql } from 'drizzle-orm';
import type { ActCause } from '@/domain/base/act-causes';
import type { BodyId, RoundId } from '@/domain/base/ids';
import type { Zone } from '@/domain/base/instants';
import type { BodySet, NationSet } from '@/domain/bodies/boundary-sets';
import { STATEMENT_READERS } from '@/domain/candidates/statements';
import { CONFIRMATIONS } from '@/domain/nominations/confirmation';
import { ROUND_KINDS, TIMETABLE_KINDS } from '@/domain/rounds/rounds';
import { type Kit, oneOf } from '../columns';
import type { BodyTables } from './bodies';

/** Rounds, their dates, and the exceptions of their rosters. */
export function roundTables(c: Kit, { bodies, bodyChanges }: BodyTables) {
  const rounds = c.table(
    'rounds',
    {
      id: c.text('id').$type<RoundId>().primaryKey(),
      slug: c.text('slug').notNull(),
      title: c.text('title').notNull(),
      kind: c.choice('kind', ROUND_KINDS).notNull(),
      zone: c.text('zone').$type<Zone>().notNull(),
      bodySet: c.text('body_set').$type<BodySet>().notNull(),
      /** The nations whose bodies come from another set. Null means none. */
      nationSets: c.json<NationSet[]>('nation_sets'),
      announcedAt: c.instant('announced_at'),
      opensAt: c.instant('opens_at').notNull(),
      closesAt: c.instant('closes_at').notNull(),
      declaredAt: c.instant('declared_at'),
      cancelledAt: c.instant('cancelled_at'),
      cancelReason: c.text('cancel_reason'),
      cancelCause: c.text('cancel_cause').$type<ActCause>(),
      /** Set while the round is postponed, until it has a new deadline. The reason is public. */
      postponedAt: c.instant('postponed_at'),
      postponeReason: c.text('postpone_reason'),
      postponeCause: c.text('postpone_cause').$type<ActCause>(),
      /** Set while a declared round is open for an amendment. The reason is public. */
      amendingSince: c.instant('amending_since'),
      amendingReason: c.text('amending_reason'),
      /** What the round asks of a second officer or an admin, and whether a submission counts without it. */
      confirmation: c.choice('confirmation', CONFIRMATIONS).notNull().default('none'),
      /** Until when a required confirmation counts, if later than the deadline; null for the deadline. */
      confirmBy: c.instant('confirm_by'),
      /** Who may read the candidates' statements. */
      statementsFor: c.choice('statements_for', STATEMENT_READERS).notNull().default('everyone'),
      /** Whether an officer may name a delegate who sends for this round. Null means no. */
      allowsDelegates: c.flag('allows_delegates'),
      /** Whether the returning officer reads each statement of a candidate before it is published. Null means no. */
      approvesStatements: c.flag('approves_statements'),
      /** Whether people may put themselves forward on the pages of its contests. Null means no. */
      takesApplications: c.flag('takes_applications'),
      note: c.text('note'),
      source: c.text('source'),
      /** Whom to ask about this round: a name or title, and an address. Both are public. Null: the operator's. */
      contactName: c.text('contact_name'),
      contactEmail: c.text('contact_email'),
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
      roundId: c.ref<RoundId>('round_id', () => rounds.id),
      fromAt: c.instant('from_at').notNull(),
      toAt: c.instant('to_at').notNull(),
      reason: c.text('reason').notNull(),
      /** The common reason, as a code. The reason in words may then be empty. */
      cause: c.text('cause').$type<ActCause>(),
      movedAt: c.instant('moved_at').notNull(),
    },
    (t) => [c.index('deadline_moves_round').on(t.roundId)],
  );
  /** The other dates of a round, apart from its opening and its deadline. */
  const timetableEntries = c.table(
    'timetable_entries',
    {
      id: c.text('id').primaryKey(),
      roundId: c.ref<RoundId>('round_id', () => rounds.id),
      kind: c.choice('kind', TIMETABLE_KINDS).notNull(),
      /** The name of the date on pages, if its kind does not say it. */
      label: c.text('label'),
      at: c.instant('at').notNull(),
    },
    (t) => [
      c.index('timetable_entries_round').on(t.roundId, t.at),
      c.check('timetable_entries_kind', oneOf(t.kind, TIMETABLE_KINDS)),
    ],
  );
  /**
   * The exceptions of a round's roster: bodies that cannot nominate, and merged bodies that are counted together with
   * another.
   */
  const rosterExceptions = c.table(
    'roster_exceptions',
    {
      id: c.text('id').primaryKey(),
      roundId: c.ref<RoundId>('round_id', () => rounds.id),
      bodyId: c.ref<BodyId>('body_id', () => bodies.id),
      countsWithId: c.optionalRef<BodyId>('counts_with_id', () => bodies.id),
      reason: c.text('reason').notNull(),
      cause: c.text('cause').$type<ActCause>(),
      source: c.text('source'),
      /** The merger that the exception follows. Undoing the merger removes the exception. */
      bodyChangeId: c.optionalRef('body_change_id', () => bodyChanges.id),
    },
    (t) => [
      c.uniqueIndex('roster_exceptions_once').on(t.roundId, t.bodyId),
      c.index('roster_exceptions_body').on(t.bodyId),
    ],
  );
  /** The bodies that an act put on the roster of a round after its announcement. */
  const rosterAdditions = c.table(
    'roster_additions',
    {
      id: c.text('id').primaryKey(),
      roundId: c.ref<RoundId>('round_id', () => rounds.id),
      bodyId: c.ref<BodyId>('body_id', () => bodies.id),
      reason: c.text('reason').notNull(),
      bodyChangeId: c.optionalRef('body_change_id', () => bodyChanges.id),
    },
    (t) => [c.uniqueIndex('roster_additions_once').on(t.roundId, t.bodyId)],
  );
  return { rounds, deadlineMoves, timetableEntries, rosterExceptions, rosterAdditions };
}

export type RoundTables = ReturnType<typeof roundTables>;

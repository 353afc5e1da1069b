import { sql } from 'drizzle-orm';
import type { ContestId, RoundId } from '@/domain/base/ids';
import type { ReservedSeats } from '@/domain/contests/reserved-seats';
import type { RuleDoubts } from '@/domain/contests/rule-doubts';
import type { Threshold } from '@/domain/contests/threshold';
import type { Quota } from '@/domain/nominations/quotas';
import type { NominatorGroup } from '@/domain/rounds/roster';
import type { Kit } from '../columns';
import type { RoundTables } from './rounds';

/** Contests of rounds. */
export function contestTables(c: Kit, { rounds }: RoundTables) {
  const contests = c.table(
    'contests',
    {
      id: c.text('id').$type<ContestId>().primaryKey(),
      roundId: c.ref<RoundId>('round_id', () => rounds.id),
      slug: c.text('slug').notNull(),
      title: c.text('title').notNull(),
      position: c.count('position').notNull(),
      seats: c.count('seats').notNull(),
      maxPerBody: c.count('max_per_body').notNull(),
      /** Who may nominate: every body that is in at least one of the groups. */
      nominators: c.json<NominatorGroup[]>('nominators').notNull().default([]),
      acceptsWriteIns: c.flag('accepts_write_ins').notNull().default(false),
      threshold: c.json<Threshold>('threshold'),
      quotas: c.json<Quota[]>('quotas').notNull(),
      /** Seats that only people with an attribute can fill. Null means none. */
      reservedSeats: c.json<ReservedSeats[]>('reserved_seats'),
      /** The parts of the rule that no source gives. Null means none. */
      doubts: c.json<RuleDoubts>('doubts'),
      /** The word limit of a statement with its answers; if null, the general limit applies. */
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
  return { contests };
}

export type ContestTables = ReturnType<typeof contestTables>;

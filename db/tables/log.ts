import type { Day } from '@/domain/base/days';
import type { UserId } from '@/domain/base/ids';
import type { Kit } from '../columns';

/** The public log and its signed heads. */
export function logTables(c: Kit) {
  const log = c.table(
    'log',
    {
      seq: c.count('seq').primaryKey(),
      at: c.instant('at').notNull(),
      event: c.text('event').notNull(),
      /** Canonical JSON, stored as text: the hash is of exactly these characters. */
      data: c.text('data').notNull(),
      /** 1 or 2: see domain/log/log-chain.ts. */
      format: c.count('format').notNull().default(1),
      /** The public rows that changed, as canonical JSON; null in format 1. */
      changes: c.text('changes'),
      /** The hash of the entry alone; null in format 1. */
      entryHash: c.text('entry_hash'),
      /** The slugs of what the entry is about, copied from its data to find it by. */
      round: c.text('round'),
      contest: c.text('contest'),
      body: c.text('body'),
      prevHash: c.text('prev_hash').notNull(),
      hash: c.text('hash').notNull(),
      /** Outside the hash, so that a person can be erased and the chain stays valid. Never public. */
      actorId: c.text('actor_id').$type<UserId>(),
    },
    (t) => [
      c.uniqueIndex('log_hash').on(t.hash),
      c.index('log_round').on(t.round, t.contest, t.seq),
      c.index('log_body').on(t.body, t.seq),
      c.index('log_event').on(t.event, t.seq),
    ],
  );
  /**
   * The texts of the entries, which hold only their salted hashes. Without a text but with a salt, it is not public;
   * without either, it was redacted.
   */
  const logTexts = c.table(
    'log_texts',
    {
      hash: c.text('hash').primaryKey(),
      seq: c.count('seq').notNull(),
      salt: c.text('salt'),
      text: c.text('text'),
      /** The column that the text was written to, as table/id/column; null if it is only in the event. */
      place: c.text('place'),
    },
    (t) => [c.index('log_texts_seq').on(t.seq), c.index('log_texts_place').on(t.place)],
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
  return { log, logTexts, logHeads };
}

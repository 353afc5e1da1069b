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
      /** The canonical JSON as text, because the hash is of exactly these characters. */
      data: c.text('data').notNull(),
      /** The format of the entry, 1 or 2 (see domain/log/log-chain.ts). */
      format: c.count('format').notNull().default(1),
      /** The public rows that changed, as canonical JSON; null in format 1. */
      changes: c.text('changes'),
      /** The hash of the entry without the chain; null in format 1. */
      entryHash: c.text('entry_hash'),
      /**
       * The slugs of the things that the entry is about. They are copied from its data, so that queries can find it.
       */
      round: c.text('round'),
      contest: c.text('contest'),
      body: c.text('body'),
      prevHash: c.text('prev_hash').notNull(),
      hash: c.text('hash').notNull(),
      /** Not part of the hash, so that a person can be erased and the chain stays valid. Never public. */
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
   * The texts of the entries, which contain only salted hashes of them. If a row has a salt but no text, the text is
   * not public. If it has neither, the text was redacted.
   */
  const logTexts = c.table(
    'log_texts',
    {
      hash: c.text('hash').primaryKey(),
      seq: c.count('seq').notNull(),
      salt: c.text('salt'),
      text: c.text('text'),
      /** The column with the text, as table/id/column. Null if the text is only in the event. */
      place: c.text('place'),
    },
    (t) => [c.index('log_texts_seq').on(t.seq), c.index('log_texts_place').on(t.place)],
  );
  /**
   * The head of the log, which is signed once a day. A head that somebody saved proves later that nothing before it was
   * changed.
   */
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

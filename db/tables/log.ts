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
      prevHash: c.text('prev_hash').notNull(),
      hash: c.text('hash').notNull(),
      /** Outside the hash, so that a person can be erased and the chain stays valid. Never public. */
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
  return { log, logHeads };
}

import { desc } from 'drizzle-orm';
import type { UserId } from '@/domain/base/ids';
import { canonicalJson } from '@/domain/log/canonical-json';
import { GENESIS_HASH, link } from '@/domain/log/log-chain';
import type { LogEvent } from '@/domain/log/log-events';
import { sha256 } from '@/lib/tokens';
import type { Reads, Tx } from './client';
import { schema } from './schema';

const { log } = schema;

/** The number of the next entry: a submission stores it before it is logged. */
export async function nextLogSeq(tx: Reads): Promise<number> {
  const [last] = await tx.select({ seq: log.seq }).from(log).orderBy(desc(log.seq)).limit(1);
  return (last?.seq ?? 0) + 1;
}

/**
 * Appends one entry to the log in the caller's transaction, so that every change has its entry and every entry its
 * change. Returns the entry's number. `actorId` stays outside the hash and is never published.
 */
export async function record(tx: Tx, now: Date, actorId: UserId | null, entry: LogEvent): Promise<number> {
  const [last] = await tx.select({ seq: log.seq, hash: log.hash }).from(log).orderBy(desc(log.seq)).limit(1);
  const seq = (last?.seq ?? 0) + 1;
  const prevHash = last?.hash ?? GENESIS_HASH;
  await tx.insert(log).values({
    seq,
    at: now,
    event: entry.event,
    data: canonicalJson(entry.data),
    prevHash,
    hash: link(prevHash, { seq, at: now.toISOString(), event: entry.event, data: entry.data }, sha256),
    actorId,
  });
  return seq;
}

import { desc, inArray, type SQL } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import { canonicalJson, type JsonValue } from '@/domain/log/canonical-json';
import { hashesIn, openTexts, REDACTED, type SaltedText } from '@/domain/log/free-text';
import type { LinkedEntry, RowChanges } from '@/domain/log/log-chain';
import type { LogEvent } from '@/domain/log/log-events';
import { pick } from '@/lib/objects';

const { log, logTexts } = schema;
/** SQLite accepts at most 32,766 values in a statement. */
const AT_ONCE = 5000;

export type LogRow = {
  readonly seq: number;
  readonly at: Date;
  readonly hash: string;
  readonly entry: LogEvent;
};

/**
 * What people typed in some entries, by its salted hashes. If a hash has no text, the text was redacted or is for
 * members only.
 */
export type LogTexts = ReadonlyMap<string, SaltedText>;

/** The entries of the log that match a condition, with their texts, newest first. */
export async function entriesWhere(reads: Reads, where: SQL | undefined, most = 10_000): Promise<LogRow[]> {
  const rows = await reads
    .select(pick(log, 'seq', 'at', 'event', 'data', 'hash'))
    .from(log)
    .where(where)
    .orderBy(desc(log.seq))
    .limit(most);
  const read = rows.map(({ data, ...row }) => ({ ...row, data: JSON.parse(data) as JsonValue }));
  const texts = await textsByHash(
    reads,
    read.flatMap(({ data }) => hashesIn(data)),
  );
  return read.map(({ seq, at, hash, event, data }) => ({
    seq,
    at,
    hash,
    entry: { event, data: opened(data, texts) } as unknown as LogEvent,
  }));
}

/** A value of an entry with what people typed in it. What is no longer public is shown as redacted. */
export const opened = (value: JsonValue, texts: LogTexts): JsonValue =>
  openTexts(value, (hash) => texts.get(hash)?.text ?? REDACTED);

/** The public texts that belong to these hashes. */
export async function textsByHash(reads: Reads, hashes: readonly string[]): Promise<LogTexts> {
  const found = new Map<string, SaltedText>();
  for (let from = 0; from < hashes.length; from += AT_ONCE)
    for (const { hash, salt, text } of await reads
      .select()
      .from(logTexts)
      .where(inArray(logTexts.hash, hashes.slice(from, from + AT_ONCE))))
      if (salt !== null && text !== null) found.set(hash, { salt, text });
  return found;
}

/**
 * An entry as it is hashed. If a stored text is not exactly the text that was hashed, the result has a different hash.
 */
export function linkedEntry(row: typeof log.$inferSelect): LinkedEntry {
  const { seq, event, prevHash, hash } = row;
  // A time out of range has no ISO form. toISOString would throw, and the entry would not be named.
  const at = Number.isNaN(row.at.getTime()) ? '' : row.at.toISOString();
  const facts = { seq, at, event, data: readExactly(row.data), prevHash, hash };
  if (row.format === 1 && row.changes === null) return { ...facts, format: 1 };
  return { ...facts, format: 2, changes: readExactly(row.changes ?? '') as RowChanges };
}

/**
 * The value of a stored text. If the text is not exactly the text that was hashed, the result is a value with a
 * different hash.
 */
function readExactly(text: string): JsonValue {
  try {
    const data: JsonValue = JSON.parse(text);
    return canonicalJson(data) === text ? data : { altered: text };
  } catch {
    return { altered: text };
  }
}

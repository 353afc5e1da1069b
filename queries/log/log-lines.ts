import { asc } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import type { JsonValue } from '@/domain/log/canonical-json';
import { hashesIn } from '@/domain/log/free-text';
import { type LogTexts, textsByHash } from './log-entries';

const { log } = schema;
type Row = typeof log.$inferSelect;

/**
 * The lines of a file that proves one round. Each entry of the round, and each entry that belongs to no round, is given
 * in full with its public texts. Of every other entry the file has only the hashes, with which the chain can be
 * checked. Entries of format 1 are always given in full, because their hash needs their contents.
 */
export async function logLines(reads: Reads, round: string): Promise<JsonValue[]> {
  const rows = await reads.select().from(log).orderBy(asc(log.seq));
  const read = rows.map((row) => {
    const isShown = row.entryHash === null || row.round === null || row.round === round;
    return { row, shown: isShown ? contentsOf(row) : null };
  });
  const texts = await textsByHash(
    reads,
    read.flatMap(({ shown }) => shown?.hashes ?? []),
  );
  return read.map(({ row, shown }) => (shown ? lineOf(row, shown, texts) : bareLine(row)));
}

/** The data and changed rows of an entry, and the hashes of the texts in them. */
function contentsOf({ data, changes }: Row) {
  const facts = JSON.parse(data) as JsonValue;
  const rows = changes === null ? null : (JSON.parse(changes) as JsonValue);
  return { facts, rows, hashes: rows === null ? [] : hashesIn([facts, rows]) };
}

const bareLine = ({ seq, entryHash, prevHash, hash }: Row): JsonValue => ({ seq, entryHash, prevHash, hash });

function lineOf(
  { seq, at, event, prevHash, hash, entryHash }: Row,
  { facts, rows, hashes }: ReturnType<typeof contentsOf>,
  all: LogTexts,
): JsonValue {
  const line = { seq, at: at.toISOString(), event, data: facts, prevHash, hash };
  if (rows === null) return line;
  const texts = hashes.toSorted().flatMap((one) => {
    const known = all.get(one);
    return known ? [[one, { salt: known.salt, text: known.text }] as const] : [];
  });
  return {
    ...line,
    format: 2,
    changes: rows,
    entryHash,
    ...(texts.length > 0 ? { texts: Object.fromEntries(texts) } : {}),
  };
}

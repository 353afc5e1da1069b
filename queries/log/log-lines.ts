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
  const lines: JsonValue[] = [];
  for (const row of rows) {
    const isShown = row.entryHash === null || row.round === null || row.round === round;
    lines.push(isShown ? await lineOf(reads, row) : bareLine(row));
  }
  return lines;
}

const bareLine = ({ seq, entryHash, prevHash, hash }: Row): JsonValue => ({ seq, entryHash, prevHash, hash });

async function lineOf(
  reads: Reads,
  { seq, at, event, data, changes, prevHash, hash, entryHash }: Row,
): Promise<JsonValue> {
  const facts = { seq, at: at.toISOString(), event, data: JSON.parse(data) as JsonValue, prevHash, hash };
  if (changes === null) return facts;
  const rows = JSON.parse(changes) as JsonValue;
  const texts = await textsByHash(reads, hashesIn([facts.data, rows]));
  return { ...facts, format: 2, changes: rows, entryHash, ...(texts.size > 0 ? { texts: asJson(texts) } : {}) };
}

const asJson = (texts: LogTexts): JsonValue =>
  Object.fromEntries([...texts].map(([hash, { salt, text }]) => [hash, { salt, text }]));

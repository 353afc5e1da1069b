import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lt, lte, ne, or, sql } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import { canonicalJson, type JsonValue } from '@/domain/log/canonical-json';
import { hashesIn } from '@/domain/log/free-text';
import type { StreamedText } from '@/lib/zip';
import { type LogTexts, textsByHash } from './log-entries';

const { log } = schema;
type Row = typeof log.$inferSelect;

/** How many entries are read at once. */
const AT_ONCE = 1000;

/** The entries that a file of the round gives in full. Those of format 1 always, because their hash needs their contents. */
const isShown = (round: string) => or(isNull(log.entryHash), isNull(log.round), eq(log.round, round));
const isBare = (round: string) => and(isNotNull(log.entryHash), isNotNull(log.round), ne(log.round, round));

/**
 * The lines of a file that proves one round. Each entry of the round, and each entry that belongs to no round, is given
 * in full with its public texts. Of every other entry the file has only the hashes, with which the chain can be
 * checked. Entries of format 1 are always given in full, because their hash needs their contents.
 */
export async function logLines(reads: Reads, round: string): Promise<JsonValue[]> {
  const lines: JsonValue[] = [];
  for await (const part of logText(reads, round))
    for (const line of (typeof part === 'string' ? part : part.hashes).split('\n'))
      if (line !== '') lines.push(JSON.parse(line) as JsonValue);
  return lines;
}

/** The text of the same file, some lines at a time, so that a long log is never in memory. */
export async function* logText(reads: Reads, round: string): AsyncGenerator<StreamedText> {
  const [last] = await reads.select({ seq: log.seq }).from(log).orderBy(desc(log.seq)).limit(1);
  const own = await reads
    .select({ seq: log.seq })
    .from(log)
    .where(or(isNull(log.round), eq(log.round, round)));
  const withOwn = new Set(own.map(({ seq }) => Math.ceil(seq / AT_ONCE)));
  const since = await firstOfFormat2(reads);
  for (let from = 0; from < (last?.seq ?? 0); from += AT_ONCE) {
    const here = and(gt(log.seq, from), lte(log.seq, Math.min(from + AT_ONCE, last?.seq ?? 0)));
    if (!withOwn.has(from / AT_ONCE + 1) && from + 1 >= since) {
      const line = sql`'{"entryHash":"' || ${log.entryHash} || '","hash":"' || ${log.hash} || '","prevHash":"' || ${log.prevHash} || '","seq":' || ${log.seq} || '}' || char(10)`;
      const [text] = await reads
        .select({ text: sql<string | null>`group_concat(${line}, '' order by ${log.seq})` })
        .from(log)
        .where(and(here, isBare(round)));
      yield { hashes: text?.text ?? '' };
      continue;
    }
    const shown = await reads
      .select()
      .from(log)
      .where(and(here, isShown(round)));
    const bare = await reads
      .select({ seq: log.seq, entryHash: log.entryHash, prevHash: log.prevHash, hash: log.hash })
      .from(log)
      .where(and(here, isBare(round)));
    yield textOf([...(await linesOf(reads, shown)), ...bare]);
  }
}

/**
 * The lines that one round needs if the chain of the whole log has been checked: the entries that are given in full, and
 * the hashes of the others with these numbers.
 */
export async function ownLogText(reads: Reads, round: string, others: readonly number[]): Promise<string> {
  const isOwn = or(isNull(log.round), eq(log.round, round), lt(log.seq, await firstOfFormat2(reads)));
  const shown = await reads.select().from(log).where(isOwn);
  const bare = await reads
    .select({ seq: log.seq, entryHash: log.entryHash, prevHash: log.prevHash, hash: log.hash })
    .from(log)
    .where(and(inArray(log.seq, [...others]), isBare(round)));
  return textOf([...(await linesOf(reads, shown)), ...bare]);
}

/** The number of the first entry of format 2. Entries of format 1 come before it. */
async function firstOfFormat2(reads: Reads): Promise<number> {
  const [first] = await reads
    .select({ seq: log.seq })
    .from(log)
    .where(eq(log.format, 2))
    .orderBy(asc(log.seq))
    .limit(1);
  return first?.seq ?? Number.MAX_SAFE_INTEGER;
}

type Line = { readonly [key: string]: JsonValue; readonly seq: number };

const textOf = (lines: readonly Line[]): string =>
  lines
    .toSorted((a, b) => a.seq - b.seq)
    .map((line) => `${canonicalJson(line)}\n`)
    .join('');

async function linesOf(reads: Reads, rows: readonly Row[]): Promise<Line[]> {
  const read = rows.map((row) => ({ row, shown: contentsOf(row) }));
  const texts = await textsByHash(
    reads,
    read.flatMap(({ shown }) => shown.hashes),
  );
  return read.map(({ row, shown }) => lineOf(row, shown, texts));
}

/** The data and changed rows of an entry, and the hashes of the texts in them. */
function contentsOf({ data, changes }: Row) {
  const facts = JSON.parse(data) as JsonValue;
  const rows = changes === null ? null : (JSON.parse(changes) as JsonValue);
  return { facts, rows, hashes: rows === null ? [] : hashesIn([facts, rows]) };
}

function lineOf(
  { seq, at, event, prevHash, hash, entryHash }: Row,
  { facts, rows, hashes }: ReturnType<typeof contentsOf>,
  all: LogTexts,
): Line {
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

import { asc, gt } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { slugIn } from '@/db/record';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import type { JsonValue } from '@/domain/log/canonical-json';
import { hashesIn } from '@/domain/log/free-text';
import type { RowChange, RowChanges } from '@/domain/log/log-chain';
import { differences, type Replayed, type ReplayedEntry, replay, type TextState } from '@/domain/log/replay';
import { sha256 } from '@/lib/tokens';
import { publicTables } from './public-rows';

const { log, logTexts } = schema;
const AT_ONCE = 500;

/** The result of comparing the public tables with the log. Each fault names a table, a row and what is wrong. */
export type ReplayCheck = {
  /** How many public rows were compared. */
  readonly rows: number;
  /** False if the log has entries of format 1 only. Then the tables are not compared. */
  readonly isCarriedOver: boolean;
  /** How many entries have format 1, from which no rows can be made. */
  readonly oldEntries: number;
  readonly faults: readonly string[];
};

/**
 * Makes every public row again from the log and compares them with the tables, in both directions. It reads the whole
 * log, so it is only for the command line and tests.
 */
export async function checkReplay({ db, actor, now }: Context): Promise<ReplayCheck> {
  permit(actor, 'public.read', {});
  const { reads } = db;
  const read = await readLog(reads);
  const replayed = replay(read.entries);
  const actual = await publicTables(reads, now);
  const isCarriedOver = read.entries.length > 0 || read.oldEntries === 0;
  const { textOf, has, lost } = await textsOf(reads, read.redacted);
  const forMembers = wordsForMembers(read.statements, replayed);
  const places = differences(replayed, actual.cells, textOf, sha256).map(({ table, id, what }) =>
    what === 'missing'
      ? `${table} ${id}: the log has this row, the table does not`
      : what === 'extra'
        ? `${table} ${id}: the table has this row, the log does not`
        : `${table} ${id}: the column ${what.column} is not the same as in the log`,
  );
  return {
    rows: actual.rows,
    isCarriedOver,
    oldEntries: read.oldEntries,
    faults: [
      ...read.faults,
      ...replayed.faults.map(
        ({ seq, table, id }) => `entry ${seq}: ${table} ${id} was not as this entry says that it was before`,
      ),
      ...read.hashes.flatMap(({ seq, hash }) =>
        isSound(textOf(hash), hash) ? [] : `entry ${seq}: text in it is not the text that was hashed (${hash})`,
      ),
      ...read.rowHashes.flatMap(({ seq, hash }) =>
        has(hash) ? [] : `entry ${seq}: text of a row in it is not in the log's texts (${hash})`,
      ),
      ...lost
        .filter(({ hash }) => !forMembers.has(hash))
        .map(({ seq, hash }) => `entry ${seq}: text in it is missing, and was not redacted (${hash})`),
      ...(isCarriedOver ? places : []),
      ...actual.faults,
    ],
  };
}

/**
 * The entries of format 2 in order, the hashes of the texts in their facts and rows, and the hashes of the texts that
 * were redacted.
 */
async function readLog(reads: Reads) {
  const entries: ReplayedEntry[] = [];
  const hashes: { seq: number; hash: string }[] = [];
  const rowHashes: { seq: number; hash: string }[] = [];
  const statements: StatementWords[] = [];
  const redacted = new Set<string>();
  const faults: string[] = [];
  let oldEntries = 0;
  for (let after = 0; ; ) {
    const rows = await reads.select().from(log).where(gt(log.seq, after)).orderBy(asc(log.seq)).limit(AT_ONCE);
    for (const { seq, event, data, format, changes, ...copies } of rows) {
      if (format !== (changes === null ? 1 : 2)) faults.push(`entry ${seq}: its format is not that of its contents`);
      if (changes === null) {
        oldEntries += 1;
        continue;
      }
      const [rowsThen, facts] = [parsed(changes), parsed(data)];
      if (!isFacts(rowsThen) || !isFacts(facts)) {
        faults.push(`entry ${seq}: its contents are not JSON`);
        continue;
      }
      entries.push({ seq, event, changes: rowsThen as unknown as RowChanges });
      hashes.push(...hashesIn(facts).map((hash) => ({ seq, hash })));
      rowHashes.push(...hashesIn(rowsThen).map((hash) => ({ seq, hash })));
      statements.push({ round: slugIn(facts, 'round'), hashes: statementHashes(rowsThen) });
      if (event === 'text.redacted' && Array.isArray(facts.texts))
        for (const hash of facts.texts) redacted.add(String(hash));
      for (const field of ['round', 'contest', 'body'] as const)
        if (copies[field] !== slugIn(facts, field))
          faults.push(`entry ${seq}: the column ${field} is not the same as in its contents`);
    }
    const last = rows.at(-1);
    if (!last || rows.length < AT_ONCE) return { entries, hashes, rowHashes, statements, redacted, oldEntries, faults };
    after = last.seq;
  }
}

/** The salted hashes of the words of statements in an entry, and the round of the entry. */
type StatementWords = { readonly round: string | null; readonly hashes: readonly string[] };

const statementHashes = ({ statements = null }: { readonly [table: string]: JsonValue }): string[] =>
  (Object.values(statements ?? {}) as RowChange[])
    .flatMap(({ was, now }) => [...Object.entries(was ?? {}), ...Object.entries(now ?? {})])
    .flatMap(([column, cell]) => (column === 'takeDownReason' ? [] : hashesIn(cell)));

/** The hashes of statements that only members may read. The log has never had their words. */
function wordsForMembers(statements: readonly StatementWords[], { tables }: Replayed): ReadonlySet<string> {
  const rounds = [...(tables.get('rounds')?.values() ?? [])].filter((row) => row.get('statementsFor') === 'members');
  const slugs = new Set<unknown>(rounds.map((row) => row.get('slug')));
  return new Set(statements.flatMap(({ round, hashes }) => (slugs.has(round) ? hashes : [])));
}

/** A stored text as JSON; undefined if it is not JSON. */
function parsed(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

const isFacts = (value: JsonValue | undefined): value is { readonly [key: string]: JsonValue } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What the database knows about the text of a hash, and whether it has a row for the hash, which a redaction keeps. If
 * a text is missing and was not redacted, it knows nothing.
 */
async function textsOf(reads: Reads, redacted: ReadonlySet<string>) {
  const rows = await reads.select().from(logTexts);
  const texts = new Map(rows.map((row) => [row.hash, row]));
  const textOf = (hash: string): TextState => {
    const row = texts.get(hash);
    if (row?.salt) return { salt: row.salt, text: row.text };
    return redacted.has(hash) ? 'redacted' : undefined;
  };
  // A redaction removes the salt too.
  const lost = rows.filter(({ salt, text }) => salt !== null && text === null);
  return { textOf, has: (hash: string) => texts.has(hash), lost };
}

const isSound = (known: TextState, hash: string): boolean =>
  known !== undefined && (known === 'redacted' || known.text === null || sha256(known.salt + known.text) === hash);

import { asc, gt } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import {
  type AnyRow,
  cellOf,
  columnOf,
  idColumn,
  idOf,
  loggedCells,
  PUBLIC_TABLE_NAMES,
  PUBLIC_TABLES,
  type PublicTableName,
} from '@/db/public-tables';
import { schema } from '@/db/schema';
import { rowsBy } from '@/db/watched';
import { permit } from '@/domain/base/permissions';
import type { JsonValue } from '@/domain/log/canonical-json';
import { hashesIn } from '@/domain/log/free-text';
import type { RowChanges } from '@/domain/log/log-chain';
import { type Cells, differences, type ReplayedEntry, replay, type TextState } from '@/domain/log/replay';
import { isPublicAt } from '@/domain/rounds/rounds';
import { sha256 } from '@/lib/tokens';

const { log, logTexts, rounds } = schema;
const AT_ONCE = 500;

/** The result of comparing the public tables with the log. Each fault names a table, a row and what is wrong. */
export type ReplayCheck = {
  /** How many public rows were compared. */
  readonly rows: number;
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
  const textOf = await textsOf(reads, read.redacted);
  const places = differences(replayed, actual.cells, textOf, sha256).map(({ table, id, what }) =>
    what === 'missing'
      ? `${table} ${id}: the log has this row, the table does not`
      : what === 'extra'
        ? `${table} ${id}: the table has this row, the log does not`
        : `${table} ${id}: the column ${what.column} is not the same as in the log`,
  );
  return {
    rows: actual.rows,
    oldEntries: read.oldEntries,
    faults: [
      ...replayed.faults.map(
        ({ seq, table, id }) => `entry ${seq}: ${table} ${id} was not as this entry says that it was before`,
      ),
      ...read.hashes.flatMap(({ seq, hash }) =>
        isSound(textOf(hash), hash) ? [] : `entry ${seq}: a text is not the one that was hashed (${hash})`,
      ),
      ...places,
      ...actual.faults,
    ],
  };
}

/**
 * The entries of format 2 in order, the hashes of all texts in them, and the hashes of the texts that were redacted.
 */
async function readLog(reads: Reads) {
  const entries: ReplayedEntry[] = [];
  const hashes: { seq: number; hash: string }[] = [];
  const redacted = new Set<string>();
  let oldEntries = 0;
  for (let after = 0; ; ) {
    const rows = await reads.select().from(log).where(gt(log.seq, after)).orderBy(asc(log.seq)).limit(AT_ONCE);
    for (const { seq, event, data, changes } of rows) {
      if (changes === null) {
        oldEntries += 1;
        continue;
      }
      entries.push({ seq, event, changes: JSON.parse(changes) as RowChanges });
      const read = JSON.parse(data) as JsonValue;
      hashes.push(...hashesIn(read).map((hash) => ({ seq, hash })));
      if (event === 'text.redacted') for (const hash of (read as { texts: string[] }).texts) redacted.add(hash);
    }
    const last = rows.at(-1);
    if (!last || rows.length < AT_ONCE) return { entries, hashes, redacted, oldEntries };
    after = last.seq;
  }
}

/** What the database knows about the text of a hash. If a text is missing and was not redacted, it knows nothing. */
async function textsOf(reads: Reads, redacted: ReadonlySet<string>): Promise<(hash: string) => TextState> {
  const texts = new Map((await reads.select().from(logTexts)).map((row) => [row.hash, row]));
  return (hash) => {
    const row = texts.get(hash);
    if (row?.salt) return { salt: row.salt, text: row.text };
    return redacted.has(hash) ? 'redacted' : undefined;
  };
}

const isSound = (known: TextState, hash: string): boolean =>
  known !== undefined && (known === 'redacted' || known.text === null || sha256(known.salt + known.text) === hash);

/** Every row that anyone may read at `now`, by table and id, and the rows whose text does not match its fingerprint. */
async function publicTables(reads: Reads, now: Date) {
  const found = new Map<PublicTableName, AnyRow[]>();
  const all = await reads.select().from(rounds);
  found.set(
    'rounds',
    all.filter((round) => isPublicAt(round, now)),
  );
  found.set('bodies', await reads.select().from(schema.bodies));
  for (const name of PUBLIC_TABLE_NAMES) {
    const { parent } = PUBLIC_TABLES[name];
    if (parent && parent.table !== 'candidates') found.set(name, await rowsUnder(reads, name, found));
    if (name !== 'candidacies') continue;
    const people = (found.get(name) ?? []).map((row) => String(cellOf(row, 'candidateId')));
    found.set('candidates', await rowsBy(reads, 'candidates', idColumn('candidates'), [...new Set(people)]));
    found.set('reports', await rowsUnder(reads, 'reports', found));
  }
  const cells = new Map<string, ReadonlyMap<string, Cells>>();
  const faults: string[] = [];
  let rows = 0;
  for (const [name, some] of found) {
    cells.set(name, new Map(some.map((row) => [idOf(name, row), loggedCells(name, row)])));
    rows += some.length;
    for (const row of some) faults.push(...fingerprintFaults(name, row));
  }
  return { cells, faults, rows };
}

const rowsUnder = (reads: Reads, name: PublicTableName, found: ReadonlyMap<PublicTableName, readonly AnyRow[]>) => {
  const { parent } = PUBLIC_TABLES[name];
  const above = parent ? (found.get(parent.table) ?? []) : [];
  return parent
    ? rowsBy(
        reads,
        name,
        columnOf(name, parent.column),
        above.map((row) => idOf(parent.table, row)),
      )
    : Promise.resolve([]);
};

function fingerprintFaults(name: PublicTableName, row: AnyRow): string[] {
  return Object.entries(PUBLIC_TABLES[name].hashed).flatMap(([column, by]) => {
    const text = cellOf(row, column);
    const isSame = typeof text === 'string' ? sha256(text) === cellOf(row, by) : (cellOf(row, by) ?? null) === null;
    return isSame ? [] : [`${name} ${idOf(name, row)}: the column ${column} does not have the fingerprint beside it`];
  });
}

import { eq, inArray, type SQL } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Reads } from '@/db/client';
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
  tableOf,
} from '@/db/public-tables';
import type { RoundRow } from '@/db/rows';
import type { Cells } from '@/domain/log/replay';
import { isPublicAt } from '@/domain/rounds/rounds';
import { sha256 } from '@/lib/tokens';

/** SQLite accepts at most 32,766 values in a statement. */
const AT_ONCE = 5000;

/** Every row that anyone may read at `now`, by table and id, and the rows whose text does not match its fingerprint. */
export async function publicTables(reads: Reads, now: Date) {
  const found = new Map<PublicTableName, AnyRow[]>();
  const faults: string[] = [];
  const rowsOf = (name: PublicTableName, which?: SQL) => readableRows(reads, name, which, faults);
  const all = (await rowsOf('rounds')) as unknown as RoundRow[];
  found.set(
    'rounds',
    all.filter((round) => isPublicAt(round, now)),
  );
  found.set('installation', await rowsOf('installation'));
  for (const table of ['boundarySets', 'bodies', 'bodyChanges', 'predecessors'] as const)
    found.set(table, await rowsOf(table));
  const rowsWith = async (name: PublicTableName, column: AnySQLiteColumn, values: readonly string[]) => {
    const some: AnyRow[] = [];
    for (let from = 0; from < values.length; from += AT_ONCE)
      some.push(...(await rowsOf(name, inArray(column, values.slice(from, from + AT_ONCE)))));
    return some;
  };
  const rowsUnder = (name: PublicTableName) => {
    const { parent } = PUBLIC_TABLES[name];
    const above = (parent && found.get(parent.table)) ?? [];
    return parent
      ? rowsWith(
          name,
          columnOf(name, parent.column),
          above.map((row) => idOf(parent.table, row)),
        )
      : Promise.resolve([]);
  };
  for (const name of PUBLIC_TABLE_NAMES) {
    const { parent } = PUBLIC_TABLES[name];
    if (parent && parent.table !== 'candidates') found.set(name, await rowsUnder(name));
    if (name !== 'candidacies') continue;
    const people = (found.get(name) ?? []).map((row) => String(cellOf(row, 'candidateId')));
    found.set('candidates', await rowsWith('candidates', idColumn('candidates'), [...new Set(people)]));
    found.set('reports', await rowsUnder('reports'));
  }
  const cells = new Map<string, ReadonlyMap<string, Cells>>();
  let rows = 0;
  for (const [name, some] of found) {
    cells.set(name, new Map(some.map((row) => [idOf(name, row), loggedCells(name, row)])));
    rows += some.length;
    for (const row of some) faults.push(...fingerprintFaults(name, row));
  }
  return { cells, faults, rows };
}

/**
 * The rows of a table. If a value cannot be read, such as a list that is not JSON, its row is named and left out, and
 * the others are still read.
 */
async function readableRows(reads: Reads, name: PublicTableName, which: SQL | undefined, faults: string[]) {
  const table = tableOf(name);
  try {
    return (await reads.select().from(table).where(which)) as AnyRow[];
  } catch {
    const id = idColumn(name);
    const rows: AnyRow[] = [];
    for (const one of await reads.select({ id }).from(table).where(which)) {
      try {
        rows.push(...((await reads.select().from(table).where(eq(id, one.id))) as AnyRow[]));
      } catch {
        faults.push(`${name} ${String(one.id)}: a value of this row cannot be read`);
      }
    }
    return rows;
  }
}

function fingerprintFaults(name: PublicTableName, row: AnyRow): string[] {
  return Object.entries(PUBLIC_TABLES[name].hashed).flatMap(([column, by]) => {
    const text = cellOf(row, column);
    const isSame = typeof text === 'string' ? sha256(text) === cellOf(row, by) : (cellOf(row, by) ?? null) === null;
    return isSame ? [] : [`${name} ${idOf(name, row)}: the column ${column} does not have the fingerprint beside it`];
  });
}

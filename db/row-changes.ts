import type { RoundId } from '@/domain/base/ids';
import { canonicalJson, type JsonValue } from '@/domain/log/canonical-json';
import { isPublicAt } from '@/domain/rounds/rounds';
import type { Tx } from './client';
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
} from './public-tables';
import type { RoundRow } from './rows';
import { schema } from './schema';
import { refuseOtherRound } from './scope';
import { forgetTouched, rowsBy, rowsWithIds, type Touched, touchedIn } from './watched';

type Cells = ReadonlyMap<string, JsonValue>;

/** The tables whose rows are public without a round. */
const OF_NO_ROUND: readonly PublicTableName[] = [
  'boundarySets',
  'bodies',
  'bodyChanges',
  'predecessors',
  'installation',
];

/** The change of a public row, with every logged column that is not null before and after it. */
export type Changed = {
  readonly table: PublicTableName;
  readonly id: string;
  readonly was: Cells | null;
  readonly now: Cells | null;
  /** The round of the row; null if it belongs to none. */
  readonly round: RoundRow | null;
};

/**
 * The public rows that the transaction has changed since its last entry. They are then forgotten. Rows of drafts are
 * left out. The rows in `whole` are returned as new ones, even if the transaction has not changed them.
 */
export async function changesSince(tx: Tx, now: Date, whole: readonly Changed[] = []): Promise<Changed[]> {
  const touched = touchedIn(tx);
  if (touched.size === 0 && whole.length === 0) return [];
  const given = new Set(whole.map(({ table, id }) => `${table}/${id}`));
  const places = new Places(tx, touched);
  const changed: Changed[] = [];
  for (const [table, before] of touched) {
    const after = new Map((await rowsWithIds(tx, table, [...before.keys()])).map((row) => [idOf(table, row), row]));
    for (const [id, was] of before) {
      if (given.has(`${table}/${id}`)) continue;
      const row = after.get(id) ?? null;
      const round = await places.roundOf(table, row ?? was ?? {});
      refuseOtherRound(tx, { table, was, now: row, round: round ?? null });
      if (round !== undefined) changed.push(...differenceOf({ table, id, was, now: row, round }));
    }
  }
  const shown: Changed[] = [...whole];
  for (const one of changed) if (await places.isPublic(one, now)) shown.push(one);
  shown.push(...(await peopleOf(tx, now, shown)));
  forgetTouched(tx);
  return shown;
}

type Pair = {
  readonly table: PublicTableName;
  readonly id: string;
  readonly was: AnyRow | null;
  readonly now: AnyRow | null;
};

function differenceOf({ table, id, was, now, round }: Pair & { readonly round: RoundRow | null }): Changed[] {
  const [before, after] = [was && loggedCells(table, was), now && loggedCells(table, now)];
  if (!before && !after) return [];
  const isSame =
    before && after && canonicalJson(Object.fromEntries(before)) === canonicalJson(Object.fromEntries(after));
  return isSame ? [] : [{ table, id, was: before, now: after, round }];
}

/** Every public row of a round, as new rows. A row comes after the row that it belongs to. */
export async function rowsOfRound(tx: Tx, roundId: RoundId): Promise<Changed[]> {
  const found = new Map<PublicTableName, AnyRow[]>();
  for (const name of PUBLIC_TABLE_NAMES) {
    const { parent } = PUBLIC_TABLES[name];
    if (name === 'rounds') found.set(name, await rowsBy(tx, name, idColumn(name), [roundId]));
    const above = parent && found.get(parent.table);
    if (!parent || !above) continue;
    const ids = above.map((row) => idOf(parent.table, row));
    found.set(name, await rowsBy(tx, name, columnOf(name, parent.column), ids));
  }
  const [round = null] = (found.get('rounds') ?? []) as unknown as RoundRow[];
  return [...found].flatMap(([table, rows]) => rows.map((row) => asNew(table, row, round)));
}

/** The round of a public row; null if it belongs to none, undefined if a row above it is missing. */
export const roundOfRow = (tx: Tx, table: PublicTableName, row: AnyRow): Promise<RoundRow | null | undefined> =>
  new Places(tx, new Map()).roundOf(table, row);

/** Every row of a public table that belongs to no round, as a new one. */
export async function rowsOfTable(tx: Tx, table: 'boundarySets' | 'bodies' | 'predecessors'): Promise<Changed[]> {
  const rows: AnyRow[] = await tx.select().from(schema[table]);
  return rows.map((row) => asNew(table, row, null));
}

const asNew = (table: PublicTableName, row: AnyRow, round: RoundRow | null): Changed => ({
  table,
  id: idOf(table, row),
  was: null,
  now: loggedCells(table, row),
  round,
});

/**
 * The candidates who become public with these rows, and their reports: those who had no candidacy in a public round
 * before.
 */
async function peopleOf(tx: Tx, now: Date, changed: readonly Changed[]): Promise<Changed[]> {
  const added = changed.filter(({ table, was }) => table === 'candidacies' && was === null);
  const ids = [...new Set(added.map((one) => String(one.now?.get('candidateId'))))];
  if (ids.length === 0) return [];
  const here = new Set(added.map(({ id }) => id));
  const all = await rowsBy(tx, 'candidacies', schema.candidacies.candidateId, ids);
  const places = new Places(tx, new Map());
  const known = new Set<string>(changed.filter(({ table }) => table === 'candidates').map(({ id }) => id));
  for (const row of all) {
    const round = here.has(idOf('candidacies', row)) ? undefined : await places.roundOf('candidacies', row);
    if (round && isPublicAt(round, now)) known.add(String(cellOf(row, 'candidateId')));
  }
  const fresh = ids.filter((id) => !known.has(id));
  const logged = new Set(changed.filter(({ table }) => table === 'reports').map(({ id }) => id));
  return (await rowsOfPeople(tx, fresh)).filter(({ table, id }) => table !== 'reports' || !logged.has(id));
}

/** Candidates by their ids, with their reports, as new rows. */
async function rowsOfPeople(tx: Tx, ids: readonly string[]): Promise<Changed[]> {
  const people = await rowsBy(tx, 'candidates', schema.candidates.id, ids);
  const reports = await rowsBy(tx, 'reports', schema.reports.candidateId, ids);
  return [...people.map((row) => asNew('candidates', row, null)), ...reports.map((row) => asNew('reports', row, null))];
}

/** Every public row of a round and its candidates, as new rows, whatever the log has of them. */
export async function rowsToCarryOver(tx: Tx, roundId: RoundId): Promise<Changed[]> {
  const rows = await rowsOfRound(tx, roundId);
  const candidacies = rows.filter(({ table }) => table === 'candidacies');
  const ids = new Set(candidacies.map(({ now }) => String(now?.get('candidateId'))));
  return [...rows, ...(await rowsOfPeople(tx, [...ids]))];
}

/** Finds the round of a row through the rows that it belongs to. Reads each of these once. */
class Places {
  readonly #tx: Tx;
  readonly #touched: Touched;
  readonly #known = new Map<string, AnyRow | null>();

  constructor(tx: Tx, touched: Touched) {
    this.#tx = tx;
    this.#touched = touched;
  }

  async #row(table: PublicTableName, id: string): Promise<AnyRow | null> {
    const key = `${table}/${id}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const [found] = await rowsWithIds(this.#tx, table, [id]);
    // The row that this one belongs to may have been deleted in the same transaction.
    const row = found ?? this.#touched.get(table)?.get(id) ?? null;
    this.#known.set(key, row);
    return row;
  }

  /** The round of a row. Null if it belongs to none; undefined if a row that it belongs to is missing. */
  async roundOf(table: PublicTableName, row: AnyRow): Promise<RoundRow | null | undefined> {
    if (table === 'rounds') return row as unknown as RoundRow;
    const { parent } = PUBLIC_TABLES[table];
    if (!parent) return null;
    const above = await this.#row(parent.table, String(cellOf(row, parent.column)));
    return above === null ? undefined : this.roundOf(parent.table, above);
  }

  /** Whether anyone may read the row: it is a body or a setting, it is a candidate of a public round, or its round is public. */
  async isPublic({ table, id, was, now: row, round }: Changed, now: Date): Promise<boolean> {
    if (round) return isPublicAt(round, now);
    if (OF_NO_ROUND.includes(table)) return true;
    const person = table === 'candidates' ? id : String((row ?? was)?.get('candidateId'));
    for (const candidacy of await rowsBy(this.#tx, 'candidacies', schema.candidacies.candidateId, [person])) {
      const theirs = await this.roundOf('candidacies', candidacy);
      if (theirs && isPublicAt(theirs, now)) return true;
    }
    return false;
  }
}

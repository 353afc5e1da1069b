import { canonicalJson, type JsonValue } from './canonical-json';
import { commitmentOf, isCommitment, REDACTED, type SaltedText, textOfValue } from './free-text';
import type { RowChange, RowChanges, Sha256 } from './log-chain';
import { todaysColumns } from './old-columns';

/** The columns of a row that are not null. */
export type Cells = ReadonlyMap<string, JsonValue>;

/** The rows of the public tables, by table and by id. */
export type Tables = ReadonlyMap<string, ReadonlyMap<string, Cells>>;

/** The parts of an entry of format 2 that replay needs. */
export type ReplayedEntry = { readonly seq: number; readonly event: string; readonly changes: RowChanges };

/** A contradiction in the log: an entry gives a previous row that differs from the row that the log has made. */
export type ReplayFault = { readonly seq: number; readonly table: string; readonly id: string };

export type Replayed = { readonly tables: Tables; readonly faults: readonly ReplayFault[] };

/**
 * Makes the public tables again from the log, by applying the row changes of each entry in order. Texts stay salted
 * hashes, as in the log. An entry may repeat a whole row, as when a round is announced. The repeated row must agree
 * with the row that the log has made.
 */
export function replay(entries: Iterable<ReplayedEntry>): Replayed {
  const tables = new Map<string, Map<string, Cells>>();
  const faults: ReplayFault[] = [];
  const today = todaysColumns();
  for (const { seq, changes } of entries)
    for (const [table, rows] of Object.entries(today(changes))) {
      const known = tables.get(table) ?? new Map<string, Cells>();
      tables.set(table, known);
      for (const [id, change] of Object.entries(rows)) {
        const before = known.get(id) ?? null;
        if (!follows(change, before)) faults.push({ seq, table, id });
        const after = applied(change, before);
        if (after) known.set(id, after);
        else known.delete(id);
      }
    }
  return { tables, faults };
}

/** Whether the previous row in a change agrees with the row that the log has made. */
function follows({ was, now }: RowChange, before: Cells | null): boolean {
  if (was === null) return before === null || sameShape(before, now ?? {});
  if (before === null) return false;
  return Object.entries(was).every(([column, value]) => isSameCell(value, before.get(column) ?? null));
}

/**
 * Whether two descriptions of a whole row can mean the same row. Texts are not compared, because their salt is new each
 * time.
 */
const sameShape = (before: Cells, now: { readonly [column: string]: JsonValue }): boolean =>
  before.size === Object.keys(now).length &&
  Object.entries(now).every(([column, value]) => isSameCell(value, before.get(column) ?? null));

const isSameCell = (a: JsonValue, b: JsonValue): boolean =>
  (isCommitment(a) && isCommitment(b)) || canonicalJson(a) === canonicalJson(b);

function applied({ was, now }: RowChange, before: Cells | null): Cells | null {
  if (now === null) return null;
  const cells = new Map(was === null ? [] : before);
  for (const [column, value] of Object.entries(now)) {
    if (value === null) cells.delete(column);
    else cells.set(column, value);
  }
  return cells;
}

/**
 * A difference between the log and a table. `missing`: only the log has the row. `extra`: only the table has the row.
 */
export type Difference = {
  readonly table: string;
  readonly id: string;
  readonly what: 'missing' | 'extra' | { readonly column: string };
};

/** What the log knows about the text of a salted hash. Undefined if the log does not have the hash. */
export type TextState = SaltedText | { readonly salt: string; readonly text: null } | 'redacted' | undefined;

/**
 * Compares the tables that the log makes with those of a database, in both directions and column by column. A text must
 * be the one whose salted hash is in the log. If the log says that the text was redacted, it must be the mark of a
 * redacted text.
 */
export function differences(
  { tables: expected }: Pick<Replayed, 'tables'>,
  actual: Tables,
  textOf: (hash: string) => TextState,
  sha256: Sha256,
): Difference[] {
  const found: Difference[] = [];
  for (const table of new Set([...expected.keys(), ...actual.keys()])) {
    const [here, there] = [
      expected.get(table) ?? new Map<string, Cells>(),
      actual.get(table) ?? new Map<string, Cells>(),
    ];
    for (const id of here.keys()) if (!there.has(id)) found.push({ table, id, what: 'missing' });
    for (const [id, cells] of there) {
      const logged = here.get(id);
      if (!logged) {
        found.push({ table, id, what: 'extra' });
        continue;
      }
      for (const column of new Set([...logged.keys(), ...cells.keys()]))
        if (!matches(logged.get(column) ?? null, cells.get(column) ?? null, textOf, sha256))
          found.push({ table, id, what: { column } });
    }
  }
  return found;
}

function matches(logged: JsonValue, actual: JsonValue, textOf: (hash: string) => TextState, sha256: Sha256): boolean {
  if (!isCommitment(logged)) return canonicalJson(logged) === canonicalJson(actual);
  const known = textOf(logged.sha256);
  if (known === undefined) return false;
  if (known === 'redacted') return actual === REDACTED;
  if (actual === null) return false;
  const text = textOfValue(actual);
  const isKept = known.text === null || known.text === text;
  return isKept && commitmentOf({ salt: known.salt, text }, sha256).sha256 === logged.sha256;
}

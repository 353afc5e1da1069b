import type { BodyKind, Nation, Region } from '../bodies/bodies';
import { nominatorsOfPlaces } from '../rounds/nominators-form';
import type { JsonValue } from './canonical-json';
import type { RowChange, RowChanges } from './log-chain';

type Cells = { readonly [column: string]: JsonValue };
type Read = (id: string, change: RowChange) => RowChange;

/**
 * Reads the row changes of a log's entries, in their order, with the columns that the tables have today. Older entries
 * say of a round whether it asks for confirmation, and of a contest which kinds, nations and regions may nominate. The
 * entries themselves, and so their hashes, stay the same. It remembers earlier entries, because an old change of a
 * contest's nations alone does not say its kinds.
 */
export function todaysColumns(): (changes: RowChanges) => RowChanges {
  const readers: readonly (readonly [string, Read])[] = [
    ['rounds', (_id, { was, now }) => ({ was: was && roundToday(was), now: now && roundToday(now) })],
    ['contests', contestsToday()],
  ];
  return (changes) => {
    const read = new Map(Object.entries(changes));
    for (const [table, today] of readers) {
      const rows = Object.hasOwn(changes, table) ? changes[table] : undefined;
      if (rows) read.set(table, Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, today(id, row)])));
    }
    return Object.fromEntries(read);
  };
}

function roundToday(cells: Cells): Cells {
  if (!Object.hasOwn(cells, 'asksConfirmation')) return cells;
  const { asksConfirmation, ...others } = cells;
  return { ...others, confirmation: asksConfirmation === true ? 'asked' : 'none' };
}

const OLD = ['bodyKinds', 'nations', 'regions'] as const;

/** Makes the groups of nominators from the three old columns, of which a change has only those that changed. */
function contestsToday(): Read {
  const known = new Map<string, Cells>();
  const hasOld = (cells: Cells | null) => cells !== null && OLD.some((column) => Object.hasOwn(cells, column));
  const oldOf = (cells: Cells) =>
    Object.fromEntries(OLD.flatMap((key) => (Object.hasOwn(cells, key) ? [[key, cells[key] ?? null]] : [])));
  const today = (cells: Cells, old: Cells): Cells => {
    const others = Object.entries(cells).filter(([column]) => !OLD.some((each) => each === column));
    return { ...Object.fromEntries(others), nominators: groupsOf(old) };
  };
  return (id, { was, now }) => {
    if (!hasOld(was) && !hasOld(now)) return { was, now };
    const before = was && { ...known.get(id), ...oldOf(was) };
    const after = now && { ...before, ...oldOf(now) };
    if (after) known.set(id, after);
    return { was: was && before && today(was, before), now: now && after && today(now, after) };
  };
}

function groupsOf(old: Cells): JsonValue {
  const { bodyKinds, nations, regions } = old as {
    readonly bodyKinds?: readonly BodyKind[];
    readonly nations?: readonly Nation[] | null;
    readonly regions?: readonly Region[] | null;
  };
  return nominatorsOfPlaces({ bodyKinds: bodyKinds ?? [], nations: nations ?? null, regions: regions ?? null });
}

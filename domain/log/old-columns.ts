import type { JsonValue } from './canonical-json';
import type { RowChange, RowChanges } from './log-chain';

type Cells = { readonly [column: string]: JsonValue };

/**
 * The row changes of an entry with the columns that the tables have today. Older entries say of a round whether it asks
 * for confirmation; now the column says which of three ways it has. The entry itself, and so its hash, stays the same.
 */
export function withTodaysColumns(changes: RowChanges): RowChanges {
  const rounds = Object.hasOwn(changes, 'rounds') ? changes.rounds : undefined;
  if (!rounds) return changes;
  const rows = Object.entries(rounds).map(([id, { was, now }]): [string, RowChange] => [
    id,
    { was: was && cellsToday(was), now: now && cellsToday(now) },
  ]);
  return { ...changes, rounds: Object.fromEntries(rows) };
}

function cellsToday(cells: Cells): Cells {
  if (!Object.hasOwn(cells, 'asksConfirmation')) return cells;
  const { asksConfirmation, ...others } = cells;
  return { ...others, confirmation: asksConfirmation === true ? 'asked' : 'none' };
}

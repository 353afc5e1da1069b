import type { TimetableKind } from '../rounds/rounds';
import { canonicalJson, type JsonValue } from './canonical-json';
import type { RowChange, RowChanges } from './log-chain';
import { todaysColumns } from './old-columns';

/** The columns of a round whose changes its history shows, in the order of the page. */
export const ROUND_FIELDS = [
  'title',
  'opensAt',
  'closesAt',
  'confirmation',
  'confirmBy',
  'statementsFor',
  'allowsDelegates',
  'approvesStatements',
  'takesApplications',
  'note',
  'source',
  'contactName',
  'contactEmail',
] as const;
export type RoundField = (typeof ROUND_FIELDS)[number];

/** The columns of a contest whose changes the history shows, in the order of the page. */
export const CONTEST_FIELDS = [
  'title',
  'threshold',
  'seats',
  'maxPerBody',
  'nominators',
  'acceptsWriteIns',
  'quotas',
  'reservedSeats',
  'statementWords',
  'electorate',
  'ballotMethod',
  'ruleNote',
  'source',
] as const;
export type ContestField = (typeof CONTEST_FIELDS)[number];

/** A date of the timetable. */
export type DateFacts = { readonly kind: TimetableKind; readonly label: string | null; readonly at: string };

/** One thing that changed, before and after. */
export type RuleDifference =
  | { readonly of: 'round'; readonly field: RoundField; readonly was: JsonValue; readonly now: JsonValue }
  | {
      readonly of: 'contest';
      readonly contest: string;
      readonly field: ContestField;
      readonly was: JsonValue;
      readonly now: JsonValue;
    }
  | { readonly of: 'new-contest'; readonly contest: string }
  /** Null before for a new date, and null after for a deleted one. */
  | { readonly of: 'date'; readonly was: DateFacts | null; readonly now: DateFacts | null };

type Row = Readonly<Record<string, JsonValue>>;

/** The tables that hold the rules of a round. */
export const RULE_TABLES = [
  'rounds',
  'contests',
  'timetableEntries',
  'rosterExceptions',
  'rosterAdditions',
  'deadlineMoves',
] as const;

/** Whether an entry changed the rules of its round. */
export const touchesRules = (changes: RowChanges): boolean =>
  RULE_TABLES.some((table) => Object.hasOwn(changes, table));

/**
 * What each entry of a round changed in its rules, from the row changes of the entries, oldest first. The first entry
 * that has the whole round, such as its announcement, is the beginning, so it has no differences.
 */
export function ruleDifferences(entries: readonly { readonly changes: RowChanges }[]): RuleDifference[][] {
  const known = new Map<string, Row>();
  const today = todaysColumns();
  return entries.map(({ changes: asLogged }) => {
    const changes = today(asLogged);
    const isBeginning = rowsIn(changes, 'rounds').some(([id]) => !known.has(id));
    const found = (['rounds', 'contests', 'timetableEntries'] as const).flatMap((table) =>
      rowsIn(changes, table).flatMap(([id, change]) => {
        const before = known.get(id) ?? null;
        const after = change.now && { ...(change.was === null ? {} : before), ...change.now };
        if (after) known.set(id, after);
        else known.delete(id);
        return differencesOf(table, before, after);
      }),
    );
    return isBeginning ? [] : found;
  });
}

const rowsIn = (changes: RowChanges, table: string): [string, RowChange][] =>
  Object.hasOwn(changes, table) ? Object.entries(changes[table] ?? {}) : [];

function differencesOf(
  table: 'rounds' | 'contests' | 'timetableEntries',
  before: Row | null,
  after: Row | null,
): RuleDifference[] {
  if (table === 'timetableEntries') {
    const [was, now] = [before && dateOf(before), after && dateOf(after)];
    return canonicalJson(was) === canonicalJson(now) ? [] : [{ of: 'date', was, now }];
  }
  if (table === 'contests' && !before && after) return [{ of: 'new-contest', contest: textIn(after, 'title') }];
  if (!before || !after) return [];
  if (table === 'rounds') return roundDifferences(before, after);
  return contestDifferences(before, after);
}

/** What differs between two versions of a round's row, in the order of the page. */
export const roundDifferences = (before: Row, after: Row): RuleDifference[] =>
  changedFields(ROUND_FIELDS, before, after).map((each) => ({ of: 'round', ...each }));

/** What differs between two versions of a contest's row, in the order of the page. */
export const contestDifferences = (before: Row, after: Row): RuleDifference[] =>
  changedFields(CONTEST_FIELDS, before, after).map((each) => ({
    of: 'contest',
    contest: textIn(after, 'title'),
    ...each,
  }));

function changedFields<F extends string>(fields: readonly F[], before: Row, after: Row) {
  return fields.flatMap((field) => {
    const [was, now] = [cellIn(before, field), cellIn(after, field)];
    return canonicalJson(was) === canonicalJson(now) ? [] : [{ field, was, now }];
  });
}

/** Null for a column that the row does not name: the log leaves out columns that are null. */
const cellIn = (row: Row, column: string): JsonValue => (Object.hasOwn(row, column) ? (row[column] ?? null) : null);

function textIn(row: Row, column: string): string {
  const value = cellIn(row, column);
  return typeof value === 'string' ? value : '';
}

const dateOf = (row: Row): DateFacts => ({
  kind: textIn(row, 'kind') as TimetableKind,
  label: textIn(row, 'label') || null,
  at: textIn(row, 'at'),
});

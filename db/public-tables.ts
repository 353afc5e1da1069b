import { getTableColumns, getTableName, type Table } from 'drizzle-orm';
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { JsonValue } from '@/domain/log/canonical-json';
import { schema } from './schema';

// The tables with facts that anyone may read. The log gets every change of their public columns, with the row before
// and after, so that these tables can be made again from the log.

export type PublicTableName =
  | 'installation'
  | 'boundarySets'
  | 'bodies'
  | 'bodyChanges'
  | 'predecessors'
  | 'rounds'
  | 'deadlineMoves'
  | 'timetableEntries'
  | 'rosterExceptions'
  | 'rosterAdditions'
  | 'contests'
  | 'candidates'
  | 'candidacies'
  | 'candidacyEvents'
  | 'questions'
  | 'statements'
  | 'reports'
  | 'hustings'
  | 'slates'
  | 'slateClaims'
  | 'meetings'
  | 'submissions'
  | 'nominations'
  | 'submissionActs'
  | 'writeIns'
  | 'sentToParty'
  | 'publishedTotals'
  | 'results'
  | 'contestResults'
  | 'vacancies'
  | 'declarations';

export type PublicTable = {
  /** The name of the column with the row's id. */
  readonly id: string;
  /**
   * The table and the column of the row that this row belongs to. By these steps every row leads to its round. Null for
   * the installation, bodies and their changes, candidates and the rounds themselves.
   */
  readonly parent: { readonly table: PublicTableName; readonly column: string } | null;
  /** The columns that no public page, file or email shows. */
  readonly hidden: readonly string[];
  /** The columns with text that somebody typed. The log has only its salted hash. */
  readonly texts: readonly string[];
  /** The columns whose SHA-256 is in another public column. The log does not repeat them. */
  readonly hashed: Readonly<Record<string, string>>;
};

const table = (
  parent: PublicTable['parent'],
  texts: readonly string[] = [],
  more: Partial<Pick<PublicTable, 'id' | 'hidden' | 'hashed'>> = {},
): PublicTable => ({ id: 'id', parent, hidden: [], texts, hashed: {}, ...more });

const ofRound = { table: 'rounds', column: 'roundId' } as const;
const ofContest = { table: 'contests', column: 'contestId' } as const;
const ofCandidate = { table: 'candidates', column: 'candidateId' } as const;
const ofCandidacy = { table: 'candidacies', column: 'candidacyId' } as const;
const ofSubmission = { table: 'submissions', column: 'submissionId' } as const;

/** Every public table. A table comes after the tables that its rows belong to. */
export const PUBLIC_TABLES: Readonly<Record<PublicTableName, PublicTable>> = {
  installation: table(null, ['operatorName', 'contactEmail', 'webPage']),
  boundarySets: table(null, ['source', 'licence']),
  bodies: table(null),
  bodyChanges: table(null, ['reason', 'undoReason']),
  predecessors: table(null),
  rounds: table(null, [
    ...['cancelReason', 'postponeReason', 'amendingReason', 'note', 'source', 'contactName', 'contactEmail'],
  ]),
  deadlineMoves: table(ofRound, ['reason']),
  timetableEntries: table(ofRound, ['label']),
  rosterExceptions: table(ofRound, ['reason', 'source']),
  rosterAdditions: table(ofRound, ['reason']),
  contests: table(ofRound, ['electorate', 'ballotMethod', 'ruleNote', 'source']),
  // The name of a candidate cannot be redacted, because every count and declaration contains it.
  candidates: table(null, []),
  candidacies: table(ofContest, ['source']),
  candidacyEvents: table(ofCandidacy, ['reason', 'source']),
  questions: table(ofContest, ['text', 'textCy']),
  statements: table(ofCandidacy, ['text', 'source', 'answers', 'links', 'takeDownReason']),
  reports: table(ofCandidate, ['title', 'address']),
  hustings: table(ofRound, ['title', 'place', 'joinAddress', 'note', 'cancelReason']),
  slates: table(ofContest, ['name', 'claimedBy', 'source']),
  slateClaims: table({ table: 'slates', column: 'slateId' }, ['source', 'withdrawReason']),
  // Hidden, because a small meeting identifies people.
  meetings: table(ofContest, [], { hidden: ['isQuorate', 'numberPresent'] }),
  submissions: table(ofContest, ['voidReason', 'acceptedLateReason'], {
    hidden: ['sentBy', 'attempt'],
    hashed: { contents: 'fingerprint' },
  }),
  nominations: table(ofSubmission, ['source']),
  submissionActs: table(ofSubmission, ['reason'], { hidden: ['userId'] }),
  writeIns: table(ofSubmission, ['name', 'homeBody', 'tieReason']),
  // Hidden, because only the body and the Party need the reference.
  sentToParty: table(ofContest, [], { hidden: ['reference'] }),
  publishedTotals: table(ofCandidacy, ['source']),
  results: table(ofCandidacy, ['note', 'source'], { id: 'candidacyId' }),
  contestResults: table(ofContest, ['turnout', 'note', 'source'], { id: 'contestId' }),
  vacancies: table(ofCandidacy, ['note', 'source', 'filledSource', 'retractReason']),
  declarations: table(ofRound, ['reason'], { hashed: { contents: 'fingerprint' } }),
};

export const PUBLIC_TABLE_NAMES = Object.keys(PUBLIC_TABLES) as PublicTableName[];

/** A row as it is read from the database, without its type. */
export type AnyRow = Readonly<Record<string, unknown>>;

const NAMES = new Map<string, PublicTableName>(PUBLIC_TABLE_NAMES.map((name) => [getTableName(schema[name]), name]));

/**
 * The name of a table with public facts; undefined for any other. It is found by its name in the database, because the
 * server loads the schema several times in one process.
 */
export const publicTableName = (of: Table): PublicTableName | undefined => NAMES.get(getTableName(of));

/** A public table of the schema, without the types of its columns. */
export const tableOf = (name: PublicTableName): SQLiteTable => schema[name];

export function columnOf(name: PublicTableName, column: string): AnySQLiteColumn {
  const found = new Map(Object.entries(getTableColumns(tableOf(name)))).get(column);
  if (!found) throw new Error(`The table ${name} has no column ${column}`);
  return found as AnySQLiteColumn;
}

/** The name in code of a column, given its name in the database. */
export function keyOfColumn(name: PublicTableName, inDatabase: string): string {
  const found = Object.entries(getTableColumns(tableOf(name))).find(([, column]) => column.name === inDatabase);
  if (!found) throw new Error(`The table ${name} has no column called ${inDatabase}`);
  return found[0];
}

export const idColumn = (name: PublicTableName): AnySQLiteColumn => columnOf(name, PUBLIC_TABLES[name].id);

export const idOf = (name: PublicTableName, row: AnyRow): string =>
  String(new Map(Object.entries(row)).get(PUBLIC_TABLES[name].id));

export const cellOf = (row: AnyRow, column: string): unknown => (Object.hasOwn(row, column) ? row[column] : undefined);

/** The columns of a public table that the log contains, apart from the id. */
export function loggedColumns(name: PublicTableName): string[] {
  const { id, hidden, hashed } = PUBLIC_TABLES[name];
  return Object.keys(getTableColumns(tableOf(name))).filter(
    (column) => column !== id && !hidden.includes(column) && !Object.hasOwn(hashed, column),
  );
}

/** The value of a cell as JSON. An instant is written as ISO 8601 in UTC; any other value stays the same. */
export function cellAsJson(value: unknown): JsonValue {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'not a time' : value.toISOString();
  return (value ?? null) as JsonValue;
}

/** The logged columns of a row as JSON. Columns that are null are left out. */
export function loggedCells(name: PublicTableName, row: AnyRow): Map<string, JsonValue> {
  const cells = loggedColumns(name).map((column) => [column, cellAsJson(cellOf(row, column))] as const);
  return new Map(cells.filter(([, value]) => value !== null));
}

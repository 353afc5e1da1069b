import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Driver from 'better-sqlite3';
import { getTableColumns } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PUBLIC_TABLE_NAMES, PUBLIC_TABLES, publicTableName } from '@/db/public-tables';
import { schema } from '@/db/schema';
import { READER } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { keptSigningKey } from '@/lib/secrets';
import { seedDemo } from '@/scripts/seed-demo';
import { archiveFaults } from '@/testing/archive-faults';
import { addRowIfNone } from '@/testing/canaries';
import { type Column, type Table, valuesFor, whileChanged, whileOneChanged } from '@/testing/changed-columns';
import { install } from '@/testing/installed';
import { playOtherActs } from '@/testing/other-acts';
import { type Places, PUBLIC_QUERIES, placesIn, publicOutput } from '@/testing/public-output';
import { copyOf, type TemporaryDatabase } from '@/testing/temporary';
import { playWholeRound } from '@/testing/whole-round';
import { ROUND } from '@/testing/whole-round-facts';
import { checkLog } from './check-log';
import { checkReplay } from './check-replay';

// Changes every column that check-replay.test.ts does not. A column is hidden from every public query, or a change of it
// is named by `verify-log` or `verify`.

const TABLES = Object.keys(schema) as Table[];
const LOG_TABLES: readonly Table[] = ['log', 'logTexts', 'logHeads'];

const columnsOf = (table: Table): Column[] =>
  Object.entries<SQLiteColumn>(getTableColumns(schema[table])).map(([key, column]) => ({
    table,
    name: `${table}.${key}`,
    column,
  }));

/**
 * The columns of the log's tables that no check compares: who acted, where a text is (to redact
 * it), and when a head was signed.
 */
const UNCHECKED = ['log.actorId', 'logTexts.seq', 'logTexts.place', 'logHeads.signedAt'];

/** The columns that may change no public byte. */
const HIDDEN: readonly Column[] = TABLES.flatMap((table) => {
  const name = publicTableName(schema[table]);
  const columns = columnsOf(table);
  if (name) return columns.filter((one) => PUBLIC_TABLES[name].hidden.includes(one.name.slice(table.length + 1)));
  return LOG_TABLES.includes(table) ? columns.filter((one) => UNCHECKED.includes(one.name)) : columns;
});

/** These only check the database, on the command line. No page or file calls them. */
const NOT_ON_PAGES = ['checkLog', 'recheckLog', 'checkReplay', 'databaseAnswers'];

test('the output contains every query that anyone may call', () => {
  const rows = readFileSync('queries/permissions.test.ts', 'utf8').matchAll(/(\w+): \{\s*may: EVERYONE/g);
  const names = [...rows].flatMap(([, name]) => name ?? []);
  expect(names.filter((name) => !NOT_ON_PAGES.includes(name)).sort()).toEqual(Object.keys(PUBLIC_QUERIES).sort());
});

let db: TemporaryDatabase;
let file: Driver.Database;
async function open(made: Promise<TemporaryDatabase>) {
  db = await made;
  file = new Driver(db.url.slice('file:'.length));
  file.pragma('foreign_keys = off');
  file.pragma('ignore_check_constraints = on');
}
async function close() {
  file.close();
  await db.close();
}

const AFTERWARDS = new Date('2027-04-01T12:00:00Z');
const wholeRound = () =>
  copyOf('whole round and other acts', async (empty) => {
    await install(empty);
    const acts = await playWholeRound(empty);
    await playOtherActs(acts, keptSigningKey(join(mkdtempSync(join(tmpdir(), 'key-')), 'key.pem')));
  });

/** Hidden columns of public tables in which one of the databases has no rows. */
const NO_ROWS_IN: ReadonlyMap<string, readonly string[]> = new Map([
  ['the demonstration', ['submissionActs.userId', 'logHeads.signedAt']],
]);

describe.each([
  [
    'the demonstration',
    new Date('2026-11-21T18:00:00Z'),
    () => copyOf('demonstration', async (empty) => void (await seedDemo(empty, new Date('2026-11-21T18:00:00Z')))),
  ],
  ['a declared, amended round', AFTERWARDS, wholeRound],
] as const)('%s', (called, now, made) => {
  let places: Places;
  let before: ReadonlyMap<string, string>;
  const everChanged = new Set<string>();
  beforeAll(async () => {
    await open(made());
    for (const table of TABLES)
      if (!publicTableName(schema[table]) && !LOG_TABLES.includes(table)) addRowIfNone(file, table);
    places = await placesIn(db);
    before = await outputAt(now, places);
  }, 120_000);
  afterAll(close);

  test('the output is the same when nothing changes, and another when a name does', async () => {
    expect(await outputAt(now, places)).toEqual(before);
    const [name] = columnsOf('candidates').filter((one) => one.name === 'candidates.name');
    if (!name) throw new Error('No name');
    let after = before;
    await whileChanged(file, [{ column: name, value: `name || 'x'` }], async () => {
      after = await outputAt(now, places);
    });
    expect(differing(before, after)).toContain('candidacyPage');
    expect(await outputAt(now, places)).toEqual(before);
  });

  test.each([0, 1, 2, 3, 4])(
    'no hidden column changes a public byte when every one has its value %i',
    async (which) => {
      const changed = await whileChanged(
        file,
        HIDDEN.flatMap((column) => {
          const value = valuesFor(column)[which];
          return value === undefined ? [] : [{ column, value }];
        }),
        async () => expect(differing(before, await outputAt(now, places))).toEqual([]),
      );
      for (const name of changed) everChanged.add(name);
    },
  );

  test('every hidden column was changed', () => {
    const missing = HIDDEN.filter(({ name }) => !everChanged.has(name));
    expect(missing.map(({ name }) => name)).toEqual(NO_ROWS_IN.get(called) ?? []);
  });
});

const differing = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) =>
  [...one].flatMap(([name, hash]) => (other.get(name) === hash ? [] : [name]));

describe('the log and its heads', () => {
  beforeAll(() => open(wholeRound()), 120_000);
  afterAll(close);

  test('a change of every column is named, apart from those that change no public byte', async () => {
    expect(await faults()).toEqual([]);
    const unnamed: string[] = [];
    for (const column of LOG_TABLES.flatMap(columnsOf)) {
      const found = await whileOneChanged(file, column, faults);
      if (found.length === 0) unnamed.push(column.name);
    }
    expect(unnamed).toEqual(UNCHECKED);
  });

  test.each(PUBLIC_TABLE_NAMES)('a change of the id of %s is named', async (table) => {
    const id = columnsOf(table).find(({ name }) => name === `${table}.${PUBLIC_TABLES[table].id}`);
    if (!id) throw new Error('No id');
    const found = await whileOneChanged(file, id, async () => (await checkReplay(ctx())).faults);
    expect(found.some((fault) => fault.startsWith(`${table} `))).toBe(true);
  });
});

const ctx = () => ({ db, actor: READER, now: AFTERWARDS });

/** The public output as it is counted from the rows. What was counted before a row was changed past the log is not used. */
async function outputAt(now: Date, places: Places): Promise<ReadonlyMap<string, string>> {
  await db.seed(async () => ok(null));
  return publicOutput(db, now, places);
}

/** What `verify` and `verify-log` name. A log that is not sound may not even be readable for the checks after it. */
async function faults(): Promise<readonly string[]> {
  const chain = await checkLog(ctx());
  if (!chain.ok) return [`entry ${chain.seq}: ${chain.why}`];
  const replayed = await checkReplay(ctx());
  return replayed.faults.length > 0 ? replayed.faults : archiveFaults(ctx(), ROUND);
}

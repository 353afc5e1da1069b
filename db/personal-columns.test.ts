import Driver from 'better-sqlite3';
import { getTableName } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RETENTION_KINDS } from '@/domain/people/retention';
import { type TemporaryDatabase, temporaryDatabase } from '@/testing/temporary';
import type { PersonalColumn } from './personal-column';
import { PERSONAL_COLUMNS, type TableName } from './personal-columns';
import { schema } from './schema';

// The list must name every column that the migrations create in a real file.

let db: TemporaryDatabase;
let file: Driver.Database;
beforeAll(async () => {
  db = await temporaryDatabase();
  file = new Driver(db.url.slice('file:'.length), { readonly: true });
});
afterAll(async () => {
  file.close();
  await db.close();
});

const NAMES = Object.keys(schema) as TableName[];
const columnsOf = (table: TableName) =>
  Object.entries(schema[table]).flatMap(([key, column]) => (typeof column === 'object' ? [[key, column.name]] : []));

test('every table of the file is in the list', () => {
  const tables = file.prepare("select name from sqlite_master where type = 'table'").pluck().all() as string[];
  const own = tables.filter((name) => !name.startsWith('sqlite_') && !name.startsWith('__drizzle'));
  expect(own.sort()).toEqual(NAMES.map((name) => getTableName(schema[name])).sort());
  expect(Object.keys(PERSONAL_COLUMNS).sort()).toEqual([...NAMES].sort());
});

describe.each(NAMES)('%s', (name) => {
  const { personal, notPersonal } = PERSONAL_COLUMNS[name];
  const listed: Readonly<Record<string, PersonalColumn>> = personal;

  test('has every column in exactly one of the two lists', () => {
    const inFile = file.prepare(`select name from pragma_table_info(?)`).pluck().all(getTableName(schema[name]));
    const keyOf = new Map(columnsOf(name).map(([key, column]) => [column, key]));
    const keys = inFile.map((column) => keyOf.get(String(column)) ?? String(column));
    expect([...Object.keys(listed), ...notPersonal].sort()).toEqual(keys.sort());
  });

  test('says what each personal column is, how long it is kept and what erasure does', () => {
    for (const [column, { is, kept, erased, read, of }] of Object.entries(listed)) {
      expect([column, is]).toEqual([column, expect.stringMatching(/\w{2}/)]);
      expect(['hour', 'day', 'role', 'record', ...RETENTION_KINDS]).toContain(kept);
      // Every column that is kept permanently gives a reason, and only published data is kept permanently.
      expect([column, kept === 'record']).toEqual([column, read !== 'private']);
      if (typeof erased === 'object') expect(erased.stays).toMatch(/\w+ \w+/);
      else expect([column, of === 'candidate']).toEqual([column, false]);
    }
  });
});

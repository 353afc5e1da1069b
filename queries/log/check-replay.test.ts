import Driver from 'better-sqlite3';
import { getTableColumns, getTableName } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  columnOf,
  idColumn,
  PUBLIC_TABLE_NAMES,
  PUBLIC_TABLES,
  type PublicTableName,
  tableOf,
} from '@/db/public-tables';
import { READER } from '@/domain/base/permissions';
import { seedDemo } from '@/scripts/seed-demo';
import { type TemporaryDatabase, temporaryDatabase } from '@/testing/temporary';
import { checkReplay } from './check-replay';

const now = new Date('2026-11-21T18:00:00Z');
let db: TemporaryDatabase;
let sqlite: Driver.Database;

beforeAll(async () => {
  db = await temporaryDatabase();
  await seedDemo(db, now);
  sqlite = new Driver(db.url.slice('file:'.length));
}, 60_000);
afterAll(async () => {
  sqlite.close();
  await db.close();
});

const check = () => checkReplay({ db, actor: READER, now });

test('the log of the demonstration makes every public row again', async () => {
  const { faults, rows, oldEntries } = await check();
  expect(faults).toEqual([]);
  expect(rows).toBeGreaterThan(4000);
  expect(oldEntries).toBe(0);
});

/** Returns another value of the same type. */
function changed(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'string') return value.startsWith('[') || value.startsWith('{') ? '[7]' : `${value}x`;
  return '"x"';
}

/** The tables in which the demonstration has no rows. */
const NOT_IN_DEMO = ['timetableEntries', 'reports', 'submissionActs', 'writeIns', 'declarations'];

describe.each(PUBLIC_TABLE_NAMES.filter((name) => !NOT_IN_DEMO.includes(name)))(
  'a change of %s',
  (name: PublicTableName) => {
    const { id, hidden } = PUBLIC_TABLES[name];
    const columns = Object.keys(getTableColumns(tableOf(name))).filter(
      (column) => column !== id && !hidden.includes(column),
    );
    const table = getTableName(tableOf(name));
    const key = idColumn(name).name;

    test.each(columns)('is named: %s', async (column) => {
      const inDatabase = columnOf(name, column).name;
      const find = sqlite.prepare<[], { id: string; value: unknown }>(
        `select ${key} as id, ${inDatabase} as value from ${table} order by ${inDatabase} is null, ${key} limit 1`,
      );
      const [row] = find.iterate();
      if (!row) throw new Error(`No row in ${table}`);
      const set = sqlite.prepare(`update ${table} set ${inDatabase} = ? where ${key} = ?`);
      sqlite.pragma('foreign_keys = off');
      sqlite.pragma('ignore_check_constraints = on');
      set.run(changed(row.value), row.id);
      try {
        const { faults } = await check();
        expect(faults.join('\n')).toContain(`${name} ${row.id}`);
      } finally {
        set.run(row.value, row.id);
      }
    });
  },
);

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
import { keptSigningKey } from '@/lib/secrets';
import { seedDemo } from '@/scripts/seed-demo';
import { install } from '@/testing/installed';
import { playOtherActs } from '@/testing/other-acts';
import { copyOf, type TemporaryDatabase } from '@/testing/temporary';
import { playWholeRound } from '@/testing/whole-round';
import { checkReplay } from './check-replay';

/** The tables in which the demonstration has no rows. */
const NOT_IN_DEMO: readonly PublicTableName[] = [
  'bodyChanges',
  'rosterAdditions',
  'timetableEntries',
  'reports',
  'submissionActs',
  'writeIns',
  'declarations',
];

const NOW = new Date('2026-11-21T18:00:00Z');
const AFTERWARDS = new Date('2027-04-01T12:00:00Z');

/** Returns another value of the same type. */
function changed(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'string') return value.startsWith('[') || value.startsWith('{') ? '[7]' : `${value}x`;
  return '"x"';
}

/** The columns of a public table that anyone may read, apart from its id. */
const publicColumns = (name: PublicTableName) =>
  Object.keys(getTableColumns(tableOf(name))).filter(
    (column) => column !== PUBLIC_TABLES[name].id && !PUBLIC_TABLES[name].hidden.includes(column),
  );

describe.each([
  ['the demonstration', NOW, () => copyOf('demonstration', async (db) => void (await seedDemo(db, NOW)))],
  [
    'a declared, amended round',
    AFTERWARDS,
    () =>
      copyOf('whole round and other acts', async (db) => {
        await install(db);
        const acts = await playWholeRound(db);
        await playOtherActs(acts, keptSigningKey(join(mkdtempSync(join(tmpdir(), 'key-')), 'key.pem')));
      }),
  ],
] as const)('%s', (called, now, open) => {
  let db: TemporaryDatabase;
  let sqlite: Driver.Database;
  beforeAll(async () => {
    db = await open();
    sqlite = new Driver(db.url.slice('file:'.length));
    sqlite.pragma('foreign_keys = off');
    sqlite.pragma('ignore_check_constraints = on');
  }, 60_000);
  afterAll(async () => {
    sqlite.close();
    await db.close();
  });
  const check = () => checkReplay({ db, actor: READER, now });

  test('is made again from its log', async () => {
    const { faults, rows, oldEntries } = await check();
    expect(faults).toEqual([]);
    expect(rows).toBeGreaterThan(called === 'the demonstration' ? 4000 : 1300);
    expect(oldEntries).toBe(0);
  });

  test('every text that is missing beside its salt is named', async () => {
    const texts = [
      ...sqlite
        .prepare<[], { hash: string; text: string }>('select hash, text from log_texts where text is not null')
        .iterate(),
    ];
    sqlite.exec('update log_texts set text = null');
    const { faults } = await check();
    const back = sqlite.prepare('update log_texts set text = ? where hash = ?');
    sqlite.transaction(() => {
      for (const { hash, text } of texts) back.run(text, hash);
    })();
    expect(texts.length).toBeGreaterThan(20);
    const named = new Set(faults.map((fault) => /text in it is missing.*\(([0-9a-f]{64})\)/.exec(fault)?.[1]));
    expect(texts.filter(({ hash }) => !named.has(hash))).toEqual([]);
    expect((await check()).faults).toEqual([]);
  });

  test.each(PUBLIC_TABLE_NAMES.filter((name) => called !== 'the demonstration' || !NOT_IN_DEMO.includes(name)))(
    'a change of any column of %s is named',
    async (name) => {
      // These columns decide whether the row is public, so the whole row may be missing. Each is changed alone.
      const decisive = [PUBLIC_TABLES[name].parent?.column, 'announcedAt', 'cancelledAt'];
      const columns = publicColumns(name);
      const alone = columns.filter((column) => decisive.includes(column));
      for (const together of [
        columns.filter((column) => !alone.includes(column)),
        ...alone.map((column) => [column]),
      ]) {
        const changes = together.map((column) => changeIn(sqlite, name, column));
        for (const { to } of changes) to();
        const { faults } = await check();
        for (const { back } of changes) back();
        for (const { column, row } of changes) {
          const fault = alone.includes(column) ? '' : `the column ${column} `;
          expect(
            faults.some((one) => one.startsWith(`${name} ${row}: ${fault}`)),
            column,
          ).toBe(true);
        }
      }
    },
  );
});

/** The change of a column in the row with its highest value, so that the next number is not in use. */
function changeIn(sqlite: Driver.Database, name: PublicTableName, column: string) {
  const [table, key, inDatabase] = [getTableName(tableOf(name)), idColumn(name).name, columnOf(name, column).name];
  const find = `select ${key} as id, ${inDatabase} as value from ${table} order by ${inDatabase} is null, ${inDatabase} desc limit 1`;
  const [row] = sqlite.prepare<[], { id: string; value: unknown }>(find).iterate();
  if (!row) throw new Error(`No row in ${table}`);
  const set = sqlite.prepare(`update ${table} set ${inDatabase} = ? where ${key} = ?`);
  return { column, row: row.id, to: () => set.run(changed(row.value), row.id), back: () => set.run(row.value, row.id) };
}

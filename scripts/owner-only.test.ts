import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '@/db/database';

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

/** Every file and folder below `folder`, with its mode. */
const modesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => [name, modeOf(join(folder, name))]);

/** Runs the admin command as an operator would whose new files anybody may read. */
function admin(folder: string, ...words: string[]) {
  const env = { ...process.env, NODE_ENV: 'test' as const, DATABASE_URL: `file:${join(folder, 'new', 'a.sqlite')}` };
  const line = 'umask 022; exec "$0" --import tsx scripts/admin.ts "$@"';
  return spawnSync('sh', ['-c', line, process.execPath, ...words], { env, encoding: 'utf8' });
}

test('a command makes its folder and its database readable only for its owner', () => {
  const folder = mkdtempSync(join(tmpdir(), 'modes-'));
  const done = admin(folder, 'grant', 'owner@example.org');
  expect(done.stderr).toBe('');
  expect(modesBelow(folder)).toEqual([
    ['new', '700'],
    [join('new', 'a.sqlite'), '600'],
  ]);
  rmSync(folder, { recursive: true });
});

test('an open database is private with its write-ahead log, also one that was not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'modes-'));
  const before = process.umask(0);
  const db = await openDatabase(`file:${join(folder, 'inner', 'a.sqlite')}`);
  process.umask(before);
  expect(modesBelow(folder).sort()).toEqual([
    ['inner', '700'],
    [join('inner', 'a.sqlite'), '600'],
    [join('inner', 'a.sqlite-shm'), '600'],
    [join('inner', 'a.sqlite-wal'), '600'],
  ]);
  await db.close();
  rmSync(folder, { recursive: true });
});

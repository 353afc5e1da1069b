import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '@/db/client';
import { openDatabase } from '@/db/database';

/** The path of a temporary database, for a test that opens it a second time as another process would. */
export type TemporaryDatabase = Database & { readonly url: string };

const templates = new Map<string, Promise<string>>();

/** An empty, migrated database in its own folder. Closing it removes the folder. For tests. */
export const temporaryDatabase = (): Promise<TemporaryDatabase> => copyOf('empty', async () => {});

/**
 * A database in its own folder, with the rows that `seed` writes. `seed` runs once for each process and `name`; every
 * later caller gets a copy of the file. Closing the database removes the folder. For tests.
 */
export async function copyOf(name: string, seed: (db: Database) => Promise<void>): Promise<TemporaryDatabase> {
  const made = templates.get(name) ?? template(seed);
  templates.set(name, made);
  const folder = mkdtempSync(join(tmpdir(), 'nominations-'));
  const file = join(folder, 'test.sqlite');
  copyFileSync(await made, file);
  const url = `file:${file}`;
  const db = await openDatabase(url);
  return {
    ...db,
    url,
    async close() {
      await db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function template(seed: (db: Database) => Promise<void>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'nominations-template-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'template.sqlite');
  const db = await openDatabase(`file:${file}`);
  await seed(db);
  // When the last connection closes, it writes the write-ahead log back into the file.
  await db.close();
  return file;
}

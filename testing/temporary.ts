import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '@/db/client';
import { openDatabase } from '@/db/database';

/** The path of a temporary database, for a test that opens it a second time as another process would. */
export type TemporaryDatabase = Database & { readonly url: string };

/** An empty, migrated database in its own folder. Closing it removes the folder. For tests. */
export async function temporaryDatabase(): Promise<TemporaryDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'nominations-'));
  const url = `file:${join(folder, 'test.sqlite')}`;
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

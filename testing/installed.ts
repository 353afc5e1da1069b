import { prepareInstallation } from '@/commands/bodies/prepare-installation';
import type { Database } from '@/db/client';
import { OPERATOR } from '@/domain/base/permissions';
import { copyOf, type TemporaryDatabase } from './temporary';

/** Adds every real CLP of both maps to an empty database. */
export const install = (db: Database): Promise<number> =>
  prepareInstallation({ db, actor: OPERATOR, now: new Date('2026-10-30T09:00:00Z') });

/** A new database with every real CLP. Closing it removes it. For tests. */
export const installedDatabase = (): Promise<TemporaryDatabase> =>
  copyOf('installed', async (db) => {
    await install(db);
  });

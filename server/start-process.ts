import { prepareInstallation } from '@/commands/bodies/prepare-installation';
import { storeFirstSettings } from '@/commands/installation/settings';
import type { Database } from '@/db/client';
import { database } from '@/db/database';
import { SYSTEM } from '@/domain/base/permissions';
import { type ContactPoint, contactOf } from '@/domain/installation/settings';
import { env } from '@/lib/env';
import { OWNER_ONLY } from '@/lib/owner-only';
import { authSecret, signingKey } from '@/lib/secrets';
import { settingsOf } from '@/queries/installation/settings';
import { startScheduledWork } from './scheduled-work';

type Global = typeof globalThis & { [publicVersion]?: () => string; [contact]?: ContactPoint };

/** The name under which page-cache.mjs, which is not part of the app, finds the version of all public pages. */
const publicVersion = Symbol.for('nominations.publicVersion');

/** The name under which problem-page.mjs finds whom to ask. */
const contact = Symbol.for('nominations.contact');

/** Remembers whom to ask, for the page that is shown when nothing else works. */
const rememberContact = async (db: Database): Promise<void> => {
  (globalThis as Global)[contact] = contactOf(await settingsOf(db.reads), null);
};

/**
 * Prepares this process before the first request: opens and migrates the database, adds the CLPs, tells the page cache
 * the current version, and starts the scheduled work. If any of this fails, it throws, so that the server does not
 * start.
 */
export async function startProcess(): Promise<void> {
  const here = globalThis as Global;
  if (here[publicVersion]) return;
  process.umask(OWNER_ONLY);
  const db = await database();
  await prepareInstallation({ db, actor: SYSTEM, now: db.notBefore(new Date()) });
  await storeFirstSettings({ db, actor: SYSTEM, now: db.notBefore(new Date()) });
  await rememberContact(db);
  env.retention(); // throws if a setting is not a number of days
  authSecret(); // made now and not at the first sign-in, so that a folder without write access is noticed at once
  const key = signingKey();
  here[publicVersion] = () => db.publicVersion(new Date());
  startScheduledWork(db, key, () => rememberContact(db));
}

import { prepareInstallation } from '@/commands/bodies/prepare-installation';
import { storeFirstSettings } from '@/commands/installation/settings';
import type { Database } from '@/db/client';
import { database } from '@/db/database';
import { SYSTEM } from '@/domain/base/permissions';
import { type ContactPoint, contactOf } from '@/domain/installation/settings';
import { env } from '@/lib/env';
import { OWNER_ONLY } from '@/lib/owner-only';
import { reportFault } from '@/lib/report-fault';
import { authSecret, signingKey } from '@/lib/secrets';
import { settingsOf } from '@/queries/installation/settings';
import { type PublicRecord, publicRecord } from './public-record';
import { startScheduledWork } from './scheduled-work';

type Global = typeof globalThis & {
  [publicVersion]?: () => string;
  [started]?: PromiseWithResolvers<PublicRecord>;
  [contact]?: ContactPoint;
  [onlyMakesPages]?: boolean;
};

/** The name under which started.mjs waits for what the front door asks about the public record. */
const started = Symbol.for('nominations.started');

/** The name under which render-process.mjs says that this process only makes pages. */
const onlyMakesPages = Symbol.for('nominations.onlyMakesPages');

/** The name under which page-cache.mjs, which is not part of the app, finds the version of all public pages. */
const publicVersion = Symbol.for('nominations.publicVersion');

/** The name under which problem-page.mjs finds whom to ask. */
const contact = Symbol.for('nominations.contact');

/** Remembers whom to ask, for the page that is shown when nothing else works. */
const rememberContact = async (db: Database): Promise<void> => {
  (globalThis as Global)[contact] = contactOf(await settingsOf(db.reads), null);
};

/**
 * Prepares this process before the first request: opens and migrates the database, adds the CLPs, tells the front door
 * and the page cache what they need to know, and starts the scheduled work. In a process that only makes pages, only
 * opens the database. If any of this fails, it throws, so that the server does not
 * start.
 */
export async function startProcess(): Promise<void> {
  const here = globalThis as Global;
  if (here[publicVersion]) return;
  try {
    const record = here[onlyMakesPages] ? await startMakingPages() : await startWholeProcess();
    here[started]?.resolve(record);
  } catch (error) {
    here[started]?.reject(error);
    throw error;
  }
}

async function startWholeProcess(): Promise<PublicRecord> {
  process.umask(OWNER_ONLY);
  const db = await database();
  await prepareInstallation({ db, actor: SYSTEM, now: db.notBefore(new Date()) });
  await storeFirstSettings({ db, actor: SYSTEM, now: db.notBefore(new Date()) });
  await rememberContact(db);
  env.retention(); // throws if a setting is not a number of days
  authSecret(); // made now and not at the first sign-in, so that a folder without write access is noticed at once
  const key = signingKey();
  const record = publicRecord(db);
  (globalThis as Global)[publicVersion] = record.version;
  startScheduledWork(db, key, () => rememberContact(db));
  return record;
}

const A_MINUTE = 60_000;

/** Prepares a process that only makes pages. Another process has prepared the database, and does the work. */
async function startMakingPages(): Promise<PublicRecord> {
  const db = await database();
  await rememberContact(db);
  setInterval(() => rememberContact(db).catch((error) => reportFault('remembering whom to ask', error)), A_MINUTE);
  return publicRecord(db);
}

import { prepareInstallation } from '@/commands/bodies/prepare-installation';
import { database } from '@/db/client';
import { SYSTEM } from '@/domain/base/permissions';
import { authSecret } from '@/lib/auth-secret';
import { signingKey } from '@/lib/signing-key';
import { startHeadLoop } from './head-loop';
import { startMailLoop } from './mail-loop';

type Global = typeof globalThis & { [publicVersion]?: () => string };

/** Where page-cache.mjs, which stands outside the app, looks for the version of all public pages. */
const publicVersion = Symbol.for('nominations.publicVersion');

/**
 * Readies this process before the first request: opens and migrates the database, plants the CLPs, tells the page cache
 * what is current, and starts sending mail and signing heads. Throws, so that the server does not start, if any of it
 * cannot be done.
 */
export async function startServing(): Promise<void> {
  const here = globalThis as Global;
  if (here[publicVersion]) return;
  const db = await database();
  await prepareInstallation({ db, actor: SYSTEM, now: new Date() });
  authSecret(); // made now rather than at the first sign-in, so that a folder that cannot be written to shows at once
  const key = signingKey();
  here[publicVersion] = () => db.publicVersion(new Date());
  startMailLoop(db);
  startHeadLoop(db, key);
}

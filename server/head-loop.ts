import { signHead } from '@/commands/log/sign-head';
import type { Database } from '@/db/client';
import { SYSTEM } from '@/domain/base/permissions';
import { reportFault } from '@/lib/report-fault';
import type { SigningKey } from '@/lib/signing-key';

/** How often to look whether a new day has begun, in milliseconds. A look costs one read by key. */
const EVERY = 60_000;

/** Signs the head of the log now if today has none, and after each midnight, for as long as the process lives. */
export function startHeadLoop(db: Database, key: SigningKey): void {
  const turn = async () => {
    try {
      await signHead({ db, actor: SYSTEM, now: new Date() }, key);
    } catch (error) {
      reportFault('the signing of heads', error);
    }
    setTimeout(turn, EVERY).unref();
  };
  setTimeout(turn, 0).unref();
}

import { setTimeout as sleep } from 'node:timers/promises';
import { forgetExpired } from '@/commands/sign-in/forget-expired';
import type { Database } from '@/db/client';
import { SYSTEM } from '@/domain/base/permissions';
import { env } from '@/lib/env';
import { reportFault } from '@/lib/report-fault';
import { mailTransport } from '@/mail/transport';
import { type MailRun, sendDueMail } from '@/mail/worker';

/** How often to look for mail, in milliseconds. A look that finds none costs one indexed read. */
const EVERY = 1000;
const AN_HOUR = 60 * 60 * 1000;

/** How many emails are sent at once: a mail server that hangs on one of them holds none of the others. */
const AT_ONCE = 4;

/** Sends email as it falls due, and once an hour forgets what has expired, for as long as the process lives. */
export function startMailLoop(db: Database): void {
  const isDemo = env.isDemo();
  // A demonstration must not write to the addresses that visitors type into it.
  const smtpUrl = isDemo ? undefined : env.smtpUrl();
  const send = mailTransport({ smtpUrl, from: env.mailFrom(), folder: env.outboxFolder() });
  sendAsItFallsDue(db, { send, isDemo });
  const tidy = async () => {
    try {
      await forgetExpired({ db, actor: SYSTEM, now: new Date() });
    } catch (error) {
      reportFault('forgetting what has expired', error);
    }
    setTimeout(tidy, AN_HOUR).unref();
  };
  setTimeout(tidy, 0).unref();
}

/** Looks for due email until the returned function is called, which waits for what is being sent. */
export function sendAsItFallsDue(db: Database, { send, isDemo }: Omit<MailRun, 'clock'>): () => Promise<void> {
  const clock = () => new Date();
  const stopping = new AbortController();
  const lane = async () => {
    while (!stopping.signal.aborted) {
      let taken = 0;
      try {
        taken = await sendDueMail({ db, actor: SYSTEM, now: clock() }, { send, clock, isDemo });
      } catch (error) {
        reportFault('the mail loop', error);
      }
      if (taken === 0) await sleep(EVERY, undefined, { ref: false, signal: stopping.signal }).catch(() => undefined);
    }
  };
  const lanes = Array.from({ length: AT_ONCE }, lane);
  return async () => {
    stopping.abort();
    await Promise.all(lanes);
  };
}

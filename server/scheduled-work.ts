import { setTimeout as sleep } from 'node:timers/promises';
import { signHead } from '@/commands/log/sign-head';
import { forgetExpired } from '@/commands/sign-in/forget-expired';
import type { Database } from '@/db/client';
import { SYSTEM } from '@/domain/base/permissions';
import { env } from '@/lib/env';
import { reportFault } from '@/lib/report-fault';
import type { SigningKey } from '@/lib/secrets';
import { mailTransport } from '@/mail/transport';
import { type MailRun, sendDueMail } from '@/mail/worker';

/** How often to check for email that is due, in milliseconds. A check that finds none costs one indexed read. */
const LOOK_FOR_EMAIL_EVERY = 1000;
const A_MINUTE = 60_000;
const AN_HOUR = 60 * A_MINUTE;

/** How many emails are sent at once: a mail server that hangs on one of them does not block the others. */
const AT_ONCE = 4;

/**
 * The work that no request starts, for as long as the process lives: sends email when it is due, deletes expired data
 * once an hour, and signs the head of the log now if today has none, and after each midnight.
 */
export function startScheduledWork(db: Database, key: SigningKey): void {
  const context = () => ({ db, actor: SYSTEM, now: new Date() });
  const isDemo = env.isDemo();
  // A demo must not email the addresses that visitors type into it.
  const smtpUrl = isDemo ? undefined : env.smtpUrl();
  const send = mailTransport({ smtpUrl, from: env.mailFrom(), folder: env.outboxFolder() });
  sendAsItFallsDue(db, { send, isDemo });
  repeat('deleting what has expired', AN_HOUR, () => forgetExpired(context()));
  repeat('signing the head of the log', A_MINUTE, () => signHead(context(), key));
}

/**
 * Runs `work` now, and again `every` milliseconds after it has ended. A failure is reported, and the work continues.
 */
function repeat(what: string, every: number, work: () => Promise<unknown>): void {
  const turn = async () => {
    try {
      await work();
    } catch (error) {
      reportFault(what, error);
    }
    setTimeout(turn, every).unref();
  };
  setTimeout(turn, 0).unref();
}

/** Checks for due email until the returned function is called, which waits for emails being sent. */
export function sendAsItFallsDue(db: Database, { send, isDemo }: Omit<MailRun, 'clock'>): () => Promise<void> {
  const clock = () => new Date();
  const stopping = new AbortController();
  const worker = async () => {
    while (!stopping.signal.aborted) {
      let taken = 0;
      try {
        taken = await sendDueMail({ db, actor: SYSTEM, now: clock() }, { send, clock, isDemo });
      } catch (error) {
        reportFault('sending email', error);
      }
      if (taken === 0)
        await sleep(LOOK_FOR_EMAIL_EVERY, undefined, { ref: false, signal: stopping.signal }).catch(() => undefined);
    }
  };
  const workers = Array.from({ length: AT_ONCE }, worker);
  return async () => {
    stopping.abort();
    await Promise.all(workers);
  };
}

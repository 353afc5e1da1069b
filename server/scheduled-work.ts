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

/**
 * How often the server looks for emails that are due, in milliseconds. If there are none, it costs one indexed read.
 */
const LOOK_FOR_EMAIL_EVERY = 1000;
const A_MINUTE = 60_000;
const AN_HOUR = 60 * A_MINUTE;

/** How many emails are sent at once, so that a mail server that hangs on one of them does not block the others. */
const AT_ONCE = 4;

/**
 * The work that no request starts, for as long as the process lives. It sends emails when they are due, and deletes
 * expired data once an hour. It signs the head of the log after each midnight, and at the start if today has none yet.
 */
export function startScheduledWork(db: Database, key: SigningKey): void {
  const context = () => ({ db, actor: SYSTEM, now: new Date() });
  const isDemo = env.isDemo();
  // A demo must not send emails to the addresses that visitors type.
  const smtpUrl = isDemo ? undefined : env.smtpUrl();
  const send = mailTransport({ smtpUrl, from: env.mailFrom(), folder: env.outboxFolder() });
  sendAsItFallsDue(db, { send, isDemo });
  repeat('deleting what has expired', AN_HOUR, () => forgetExpired(context()));
  repeat('signing the head of the log', A_MINUTE, () => signHead(context(), key));
}

/** Runs `work` now, and again `every` milliseconds after it has ended. A failure is reported, and the work goes on. */
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

/** Looks for due emails until somebody calls the returned function, which waits for emails that are being sent. */
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

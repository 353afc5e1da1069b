import { setTimeout as sleep } from 'node:timers/promises';
import { noteHeartbeat } from '@/commands/log/outages';
import { signHead } from '@/commands/log/sign-head';
import { deleteOldData } from '@/commands/people/retention';
import { logClosings } from '@/commands/rounds/closings';
import { forgetExpired } from '@/commands/sign-in/forget-expired';
import type { Database } from '@/db/client';
import { SYSTEM } from '@/domain/base/permissions';
import { HEARTBEAT_EVERY } from '@/domain/log/outages';
import type { MailLane } from '@/domain/people/mail-attempts';
import { env } from '@/lib/env';
import { reportFault } from '@/lib/report-fault';
import type { SigningKey } from '@/lib/secrets';
import { mailTransport } from '@/mail/transport';
import { type MailRun, sendNextMail } from '@/mail/worker';
import { recheckLog } from '@/queries/log/check-log';

/**
 * How often the server looks for emails that are due, in milliseconds. If there are none, it costs one indexed read.
 */
const LOOK_EVERY = { 'sign-in': 250, other: 1000 } as const satisfies Record<MailLane, number>;
const A_MINUTE = 60_000;
const AN_HOUR = 60 * A_MINUTE;
const A_DAY = 24 * AN_HOUR;

type Sender = Pick<MailRun, 'lane' | 'onlyFirstAttempts'>;

/**
 * The senders of one process. Each sends one email at a time over its own connection, so a mail server that hangs on
 * one email does not block the others. New sign-in links always have free connections, whatever happens to other
 * emails or to links that failed before.
 */
const SENDERS: readonly Sender[] = [
  ...Array<Sender>(3).fill({ lane: 'sign-in', onlyFirstAttempts: true }),
  ...Array<Sender>(3).fill({ lane: 'sign-in' }),
  ...Array<Sender>(4).fill({ lane: 'other' }),
];

/**
 * The work that no request starts, for as long as the process lives. It sends emails when they are due, deletes
 * expired data once an hour, and deletes old personal data once a day. It logs within a minute that
 * nominations closed, notes every 15 seconds that the server works, and checks the whole log at the start and once a day. It signs the head of the log after each midnight,
 * and at the start if today has none yet.
 */
export function startScheduledWork(db: Database, key: SigningKey, rememberContact: () => Promise<void>): void {
  const context = () => ({ db, actor: SYSTEM, now: db.notBefore(new Date()) });
  const isDemo = env.isDemo();
  // A demo must not send emails to the addresses that visitors type.
  const smtpUrl = isDemo ? undefined : env.smtpUrl();
  const send = mailTransport({ smtpUrl, from: env.mailFrom(), folder: env.outboxFolder() });
  sendAsItFallsDue(db, { send, isDemo });
  repeat('noting that the server works', HEARTBEAT_EVERY, () => noteHeartbeat(context()));
  repeat('deleting what has expired', AN_HOUR, () => forgetExpired(context()));
  repeat('deleting old personal data', A_DAY, () => deleteOldData(context(), env.retention()));
  repeat('logging that nominations closed', A_MINUTE, () => logClosings(context()));
  repeat('remembering whom to ask', A_MINUTE, rememberContact);
  repeat('checking the whole log', A_DAY, () => recheckLog(context()));
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
export function sendAsItFallsDue(
  db: Database,
  { send, isDemo }: Pick<MailRun, 'send' | 'isDemo'>,
): () => Promise<void> {
  const clock = () => new Date();
  const stopping = new AbortController();
  const { signal } = stopping;
  const work = async (sender: Sender) => {
    while (!signal.aborted) {
      let isIdle = true;
      try {
        isIdle = !(await sendNextMail({ db, actor: SYSTEM, now: clock() }, { send, clock, isDemo, ...sender }));
      } catch (error) {
        reportFault('sending email', error);
      }
      if (isIdle) await sleep(LOOK_EVERY[sender.lane], undefined, { ref: false, signal }).catch(() => undefined);
    }
  };
  const all = SENDERS.map(work);
  return async () => {
    stopping.abort();
    await Promise.all(all);
  };
}

import { forgetExpired } from '@/commands/sign-in/forget-expired';
import type { Database } from '@/db/client';
import { SYSTEM } from '@/domain/base/permissions';
import { env } from '@/lib/env';
import { reportFault } from '@/lib/report-fault';
import { sendDueMail } from '@/mail/send-due-mail';
import { mailTransport } from '@/mail/transport';

/** How often to look for mail, in milliseconds. A look that finds none costs one indexed read. */
const EVERY = 1000;
const AN_HOUR = 60 * 60 * 1000;

/** Sends mail as it falls due, and once an hour forgets what has run out, for as long as the process lives. */
export function startMailLoop(db: Database): void {
  const isDemo = env.isDemo();
  // A demonstration must not write to the addresses that visitors type into it.
  const smtpUrl = isDemo ? undefined : env.smtpUrl();
  const send = mailTransport({ smtpUrl, from: env.mailFrom(), folder: env.outboxFolder() });
  const clock = () => new Date();
  const context = () => ({ db, actor: SYSTEM, now: clock() });
  let tidiedAt = 0;
  const turn = async () => {
    let taken = 0;
    try {
      taken = await sendDueMail(context(), { send, clock, isDemo });
      if (Date.now() - tidiedAt > AN_HOUR) {
        tidiedAt = Date.now();
        await forgetExpired(context());
      }
    } catch (error) {
      reportFault('the mail loop', error);
    }
    // Not setInterval: a slow mail server must not be asked twice at once.
    setTimeout(turn, taken > 0 ? 0 : EVERY).unref();
  };
  setTimeout(turn, 0).unref();
}

import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '@/db/client';
import { SYSTEM } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { queueMail } from '@/mail/queue';
import { queueSignInMail } from '@/mail/templates/sign-in';
import { mailTransport } from '@/mail/transport';
import { sendAsItFallsDue } from '@/server/scheduled-work';
import { type Fault, mailServer, type Step, type TestMailServer } from './mail-server';
import { temporaryDatabase } from './temporary';

const LINK_TO = 'officer@example.org';
const OTHERS = 30;

export type MailScenario = {
  readonly db: Database;
  readonly server: TestMailServer;
  /** Asks for a sign-in link, and returns the id of the request. */
  readonly askForLink: () => Promise<string>;
  /** How many sign-in links the server has accepted. */
  readonly links: () => number;
};

/** Runs `work` with a mail server and the senders of one process, with the limits of a real installation. For tests. */
export async function inMailScenario(work: (scenario: MailScenario) => Promise<void>): Promise<void> {
  const db = await temporaryDatabase();
  const server = await mailServer();
  const send = mailTransport({ smtpUrl: server.url, from: 'site@example.org', folder: '/nowhere' });
  const stop = sendAsItFallsDue(db, { send, isDemo: false });
  let asked = 0;
  const askForLink = async () => {
    asked += 1;
    const request = `request-${asked}`;
    const link = 'http://localhost:3000/sign-in/confirm?token=x';
    const system = { db, actor: SYSTEM, now: new Date() };
    await queueSignInMail(system, { request, locale: 'en', email: LINK_TO, link });
    return request;
  };
  const links = () => server.received.filter(({ to }) => to === LINK_TO).length;
  try {
    await work({ db, server, askForLink, links });
  } finally {
    await server.close();
    await stop();
    await db.close();
  }
}

/**
 * Measures how late a sign-in link is sent, in milliseconds, while the server misbehaves at a step for all other
 * emails. At a step before the recipient is named, the server misbehaves on every connection that is made before
 * somebody asks for the link.
 */
export async function latenessOfLink(fault: Fault, step: Step): Promise<number> {
  let lateness = Number.POSITIVE_INFINITY;
  await inMailScenario(async ({ db, server, askForLink, links }) => {
    const isNamed = step !== 'connect' && step !== 'greeting' && step !== 'EHLO' && step !== 'MAIL';
    server.behave((at) => (at.step === step && at.to !== LINK_TO ? fault : null));
    for (let n = 0; n < OTHERS; n += 1) {
      const mail = { occasion: `receipt:${n}`, toAddress: `other${n}@example.org`, subject: 'Receipt', text: 'Words.' };
      await db.transact(async (tx) => ok(await queueMail(tx, new Date(), mail)));
    }
    while (server.connections() < 4) await pause(10);
    await pause(200);
    if (!isNamed) server.behave(() => null);
    const askedAt = performance.now();
    await askForLink();
    while (links() === 0 && performance.now() - askedAt < 60_000) await pause(10);
    if (links() > 0) lateness = performance.now() - askedAt;
  });
  return lateness;
}

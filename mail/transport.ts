import { mkdir, rename, writeFile } from 'node:fs/promises';
import { Socket } from 'node:net';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import type SMTPTransport from 'nodemailer/lib/smtp-transport';
import { LONGEST_ATTEMPT } from '@/domain/people/mail-attempts';

export type OutgoingMail = {
  readonly id: string;
  readonly toAddress: string;
  readonly subject: string;
  readonly text: string;
  readonly createdAt: Date;
};

/** Sends one email, or throws: see mailFault. */
export type SendMail = (mail: OutgoingMail) => Promise<void>;

export type MailSettings = {
  /** `smtp://user:password@host:587`; without it emails are written to files. */
  readonly smtpUrl: string | undefined;
  readonly from: string;
  readonly folder: string;
  readonly limits?: MailLimits;
};

/** Time limits of one attempt, in milliseconds. */
export type MailLimits = {
  /** Until the connection is open, before encryption. */
  readonly connection: number;
  /** Until the server's greeting. */
  readonly greeting: number;
  /** The longest silence after that. */
  readonly silence: number;
  /** The attempt as a whole: a server that sends a byte a second is never silent. */
  readonly whole: number;
};

const LIMITS: MailLimits = { connection: 15_000, greeting: 15_000, silence: 30_000, whole: LONGEST_ATTEMPT };

/** Sends email through a mail server, or without one writes .eml files to a folder. */
export function mailTransport({ smtpUrl, from, folder, limits = LIMITS }: MailSettings): SendMail {
  const toFile = writeMail(folder, from);
  if (!smtpUrl) return toFile;
  // nodemailer ignores every other option beside `url`, so the address is read first and the limits are set beside it.
  const { options } = nodemailer.createTransport(smtpUrl);
  // A pool queues an email again when its connection breaks, beyond any limit.
  Reflect.deleteProperty(options, 'pool');
  // The invented people of a demo have addresses in .invalid (RFC 2606), to which no mail server can deliver.
  return async (mail) => {
    if (mail.toAddress.endsWith('.invalid')) await toFile(mail);
    else await sendWithin(limits, options, compose(mail, from));
  };
}

/** Sends over a new connection and closes it when a limit is reached, so that nothing is sent after the attempt has failed. */
async function sendWithin(limits: MailLimits, options: SMTPTransport.Options, message: SMTPTransport.MailOptions) {
  const socket = new Socket();
  const late = setTimeout(() => socket.destroy(timedOut('no connection')), limits.connection);
  const connect: SMTPTransport.Options['getSocket'] = ({ host = 'localhost', port, secure, localAddress }, done) => {
    const failed = (error: Error) => done(error, null);
    socket.once('error', failed).once('connect', () => {
      clearTimeout(late);
      // nodemailer listens only while it sends: an error that comes later must not end the process.
      socket.off('error', failed).on('error', () => undefined);
      socket.setKeepAlive(true);
      done(null, { connection: socket });
    });
    socket.connect({ host, port: Number(port ?? (secure ? 465 : 587)), localAddress });
  };
  const settings: SMTPTransport.Options = {
    ...options,
    greetingTimeout: limits.greeting,
    socketTimeout: limits.silence,
    getSocket: connect,
  };
  const server = nodemailer.createTransport(settings);
  let end: NodeJS.Timeout | undefined;
  const overdue = new Promise<never>((_, reject) => {
    end = setTimeout(() => reject(timedOut('the attempt took too long')), limits.whole);
  });
  try {
    await Promise.race([server.sendMail(message), overdue]);
  } finally {
    clearTimeout(late);
    clearTimeout(end);
    socket.destroy();
  }
}

const timedOut = (why: string) => Object.assign(new Error(why), { code: 'ETIMEDOUT' });

/** Writes emails to `folder`, named by the time they were queued. Only the owner can read them, since they contain sign-in links. */
function writeMail(folder: string, from: string): SendMail {
  const composer = nodemailer.createTransport({ streamTransport: true, buffer: true });
  return async (mail) => {
    const { message } = await composer.sendMail(compose(mail, from));
    await mkdir(folder, { recursive: true });
    const name = `${mail.createdAt.toISOString().replace(/[:.]/g, '-')}-${mail.id}`;
    const draft = join(folder, `.${name}`);
    await writeFile(draft, message as Buffer, { mode: 0o600 });
    await rename(draft, join(folder, `${name}.eml`)); // a program that watches the folder never reads half an email
  };
}

function compose(mail: OutgoingMail, from: string) {
  return {
    from,
    to: { name: '', address: mail.toAddress },
    subject: mail.subject,
    text: mail.text,
    date: mail.createdAt,
    // The same at each attempt: if an email is sent twice, mail programs show it once.
    messageId: `<${mail.id}@${from.match(/@([^\s>]+)/)?.[1] ?? 'localhost'}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** Why an email failed, for the outbox. Codes only, since a mail server's messages repeat the address. */
export function mailFault(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  return [error.name, code, responseCode]
    .filter((part) => typeof part === 'string' || typeof part === 'number')
    .join(' ');
}

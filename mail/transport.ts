import { mkdir, rename, writeFile } from 'node:fs/promises';
import { Socket } from 'node:net';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import type SMTPTransport from 'nodemailer/lib/smtp-transport';
import { LONGEST_ATTEMPT } from '@/domain/people/mail-attempts';
import { mailFileName } from './mail-files';

export type OutgoingMail = {
  readonly id: string;
  readonly toAddress: string;
  readonly subject: string;
  readonly text: string;
  readonly createdAt: Date;
};

/** Sends one email within this many milliseconds. Throws if that fails; mailFault says why. */
export type SendMail = (mail: OutgoingMail, within: number) => Promise<void>;

type MailSettings = {
  /** A mail server as `smtp://user:password@host:587`. Without one, emails are written to files. */
  readonly smtpUrl: string | undefined;
  readonly from: string;
  readonly folder: string;
  readonly limits?: MailLimits;
};

/** The time limits of one attempt to send an email, in milliseconds. */
export type MailLimits = {
  /** The time until the connection is open, before encryption. */
  readonly connection: number;
  /** The time until the server's greeting. */
  readonly greeting: number;
  /** The longest silence after the greeting. */
  readonly silence: number;
  /** The longest time of a whole attempt, because a server that sends one byte a second is never silent. */
  readonly whole: number;
};

const LIMITS: MailLimits = { connection: 15_000, greeting: 15_000, silence: 30_000, whole: LONGEST_ATTEMPT };

/** Sends emails through a mail server. Without one, writes .eml files to a folder. */
export function mailTransport({ smtpUrl, from, folder, limits = LIMITS }: MailSettings): SendMail {
  const toFile = writeMail(folder, from);
  if (!smtpUrl) return toFile;
  // nodemailer ignores every option next to `url`. So the address is read into options first, and the limits are added
  // to them.
  const { options } = nodemailer.createTransport(smtpUrl);
  // Not a pool, because a pool queues an email again, beyond any limit, when its connection breaks.
  Reflect.deleteProperty(options, 'pool');
  // The invented people of a demo have addresses in .invalid (RFC 2606), to which no mail server can deliver.
  return async (mail, within) => {
    if (mail.toAddress.endsWith('.invalid')) return toFile(mail);
    const began = performance.now();
    const left = () => ({ ...limits, whole: Math.min(limits.whole, within - (performance.now() - began)) });
    // A server that does not know such addresses may lose the email or send it to somebody else.
    if (NEEDS_SMTPUTF8.test(mail.toAddress) && !(await knowsSmtpUtf8(left(), options)))
      throw failure('ESMTPUTF8', 'the mail server does not offer SMTPUTF8');
    await onConnection(left(), options, (server) => server.sendMail(compose(mail, from)));
  };
}

/** Letters before the @ that only servers with SMTPUTF8 (RFC 6531) can deliver to. Domains are in ASCII already. */
const NEEDS_SMTPUTF8 = /[^\p{ASCII}].*@/u;

/** Whether the mail server offers SMTPUTF8 to those who have signed in. */
async function knowsSmtpUtf8(limits: MailLimits, options: SMTPTransport.Options): Promise<boolean> {
  let isOffered = false;
  const hear = (entry: object, said: unknown) => {
    if ('tnx' in entry && entry.tnx === 'server' && /^250[ -]SMTPUTF8\b/im.test(String(said))) isOffered = true;
  };
  const silent = () => undefined;
  const logger = {
    level: silent,
    trace: silent,
    debug: hear,
    info: silent,
    warn: silent,
    error: silent,
    fatal: silent,
  };
  await onConnection(limits, { ...options, logger, transactionLog: true }, (server) => server.verify());
  return isOffered;
}

type Server = ReturnType<typeof nodemailer.createTransport<SMTPTransport.SentMessageInfo>>;

/**
 * Works on a new connection, and closes it when a limit is reached. So nothing is sent after the attempt has failed.
 */
async function onConnection(
  limits: MailLimits,
  options: SMTPTransport.Options,
  work: (server: Server) => Promise<unknown>,
): Promise<void> {
  const socket = new Socket();
  const late = setTimeout(() => socket.destroy(timedOut('no connection')), limits.connection);
  const connect: SMTPTransport.Options['getSocket'] = ({ host = 'localhost', port, secure, localAddress }, done) => {
    const failed = (error: Error) => done(error, null);
    socket.once('error', failed).once('connect', () => {
      clearTimeout(late);
      // nodemailer listens for errors only while it sends. An error that comes later must not end the process.
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
    // nodemailer does not notice when the server closes the connection before its greeting. First it gets time to read
    // a reply.
    socket.once('close', () => setTimeout(() => reject(failure('ECONNECTION', 'closed')), TIME_TO_READ));
  });
  try {
    await Promise.race([work(server), overdue]);
  } finally {
    clearTimeout(late);
    clearTimeout(end);
    socket.destroy();
  }
}

/**
 * How long nodemailer has to report a reply that came just before the server closed the connection, in milliseconds.
 */
const TIME_TO_READ = 100;

const failure = (code: string, why: string) => Object.assign(new Error(why), { code });
const timedOut = (why: string) => failure('ETIMEDOUT', why);

/**
 * Writes emails to `folder`, with the time at which they were queued in the name. Only the owner can read them, because
 * they contain sign-in links.
 */
function writeMail(folder: string, from: string): (mail: OutgoingMail) => Promise<void> {
  const composer = nodemailer.createTransport({ streamTransport: true, buffer: true });
  return async (mail) => {
    const { message } = await composer.sendMail(compose(mail, from));
    await mkdir(folder, { recursive: true });
    const name = mailFileName(mail);
    const draft = join(folder, `.${name}`);
    await writeFile(draft, message as Buffer, { mode: 0o600 });
    await rename(draft, join(folder, `${name}.eml`)); // so that a program that watches the folder never reads half an email
  };
}

function compose(mail: OutgoingMail, from: string) {
  return {
    from,
    to: { name: '', address: mail.toAddress },
    subject: mail.subject,
    text: mail.text,
    date: mail.createdAt,
    // The id is the same at each attempt, so that mail programs show the email once if it is sent twice.
    messageId: `<${mail.id}@${from.match(/@([^\s>]+)/)?.[1] ?? 'localhost'}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import nodemailer from 'nodemailer';

export type OutgoingMail = {
  readonly id: string;
  readonly toAddress: string;
  readonly subject: string;
  readonly body: string;
  readonly createdAt: Date;
};

/** Sends one mail, or throws: see mailFault. */
export type SendMail = (mail: OutgoingMail) => Promise<void>;

export type MailSettings = {
  /** `smtp://user:password@host:587`; without it mails are written to files. */
  readonly smtpUrl: string | undefined;
  readonly from: string;
  readonly folder: string;
};

/** The longest that a mail server may keep us waiting at each step, in milliseconds. */
const PATIENCE = 20_000;

/** The way mails leave this installation: a mail server, or a folder of .eml files that any mail program opens. */
export function mailTransport({ smtpUrl, from, folder }: MailSettings): SendMail {
  const toFile = writeMail(folder, from);
  if (!smtpUrl) return toFile;
  const server = nodemailer.createTransport({
    url: smtpUrl,
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
    dnsTimeout: PATIENCE,
  });
  // No mail server can deliver to .invalid (RFC 2606): the invented people of a demonstration have such addresses.
  return async (mail) => {
    if (mail.toAddress.endsWith('.invalid')) await toFile(mail);
    else await server.sendMail(compose(mail, from));
  };
}

/** Writes mails to `folder`, named by the time at which they were queued, for their owner's eyes alone: they hold links to sign in. */
function writeMail(folder: string, from: string): SendMail {
  const composer = nodemailer.createTransport({ streamTransport: true, buffer: true });
  return async (mail) => {
    const { message } = await composer.sendMail(compose(mail, from));
    await mkdir(folder, { recursive: true });
    const name = `${mail.createdAt.toISOString().replace(/[:.]/g, '-')}-${mail.id}`;
    const draft = join(folder, `.${name}`);
    await writeFile(draft, message as Buffer, { mode: 0o600 });
    await rename(draft, join(folder, `${name}.eml`)); // whoever watches the folder never reads half a mail
  };
}

function compose(mail: OutgoingMail, from: string) {
  return {
    from,
    to: { name: '', address: mail.toAddress },
    subject: mail.subject,
    text: mail.body,
    date: mail.createdAt,
    // The same at each attempt: should a mail go out twice, mail programs show it once.
    messageId: `<${mail.id}@${from.match(/@([^\s>]+)/)?.[1] ?? 'localhost'}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** What went wrong with a mail, for the outbox: codes alone, since a mail server's sentences repeat the address. */
export function mailFault(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  return [error.name, code, responseCode]
    .filter((part) => typeof part === 'string' || typeof part === 'number')
    .join(' ');
}

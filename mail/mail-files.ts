import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from '@/lib/env';

/** An email that may have been written to a file, because no mail server is set. */
export type MailFile = { readonly id: string; readonly createdAt: Date };

/** The name of an email's file without its extension: the time at which the email was queued, and its id. */
export const mailFileName = ({ id, createdAt }: MailFile): string =>
  `${createdAt.toISOString().replace(/[:.]/g, '-')}-${id}`;

/** Deletes the files of these emails from the outbox folder. Ignores emails that have no file. */
export async function removeMailFiles(mails: readonly MailFile[], folder = env.outboxFolder()): Promise<void> {
  for (const mail of mails) await rm(join(folder, `${mailFileName(mail)}.eml`), { force: true });
}

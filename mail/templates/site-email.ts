import type { Reads } from '@/db/client';
import { type ContactPoint, contactOf } from '@/domain/installation/settings';
import { questionsLine, withContactIn } from '@/messages/contact-words';
import type { Locale } from '@/messages/translate';
import { settingsOf } from '@/queries/installation/settings';

/**
 * The text of an email that is about the site and no round. The paragraphs are separated by empty lines, and empty ones
 * are left out. `ASK` in a paragraph stands for whom to ask. The end says whom to ask, if no paragraph has done so.
 */
export async function siteEmailText(reads: Reads, paragraphs: readonly string[], locale: Locale): Promise<string> {
  return emailText(paragraphs, contactOf(await settingsOf(reads), null), locale);
}

/** The text of an email with whom to ask. */
export function emailText(paragraphs: readonly string[], contact: ContactPoint, locale: Locale): string {
  const texts = paragraphs.filter(Boolean).map((text) => withContactIn(text, contact, locale));
  const hasContact = contact.email === null || texts.some((text) => text.includes(contact.email ?? ''));
  const questions = hasContact ? null : questionsLine(contact, locale);
  return `${[...texts, ...(questions === null ? [] : [questions])].join('\n\n')}\n`;
}

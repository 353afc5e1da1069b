import type { ContactPoint } from '@/domain/installation/settings';
import type { Problem } from '@/lib/form-state';
import { type Locale, wordsFor } from './translate';

/**
 * Whom to ask, for the brackets after "the returning officer": "Anytown Volunteers, help@example.org", or the address
 * alone if the contact is called the returning officer. Says so if there is no address yet.
 */
export function contactWords({ name, email }: ContactPoint, locale: Locale): string {
  const t = wordsFor(locale, 'contact');
  if (email === null) return t('none');
  return name === null || isTitle(name) ? email : t('named', { name, email });
}

const isTitle = (name: string) =>
  [wordsFor('en', 'contact')('title'), wordsFor('cy', 'contact')('title')].includes(
    name.toLowerCase().replace(/^the /, '').trim(),
  );

/** A line that says whom to ask, for the end of a page or an email; null if there is no address yet. */
export const questionsLine = (contact: ContactPoint, locale: Locale): string | null =>
  contact.email === null ? null : wordsFor(locale, 'contact')('questions', { contact: contactWords(contact, locale) });

/**
 * Stands for whom to ask in a text that does not know yet. `withContactIn` puts the words in its place, where a page or
 * an answer to a form is put together.
 */
export const ASK = '%contact';

/** The text with whom to ask in place of `ASK`. */
export const withContactIn = (text: string, contact: ContactPoint, locale: Locale): string =>
  asksSomebody(text) ? text.replaceAll(ASK, contactWords(contact, locale)) : text;

/** Whether the text still needs to be told whom to ask. */
export const asksSomebody = (text: string): boolean => text.includes(ASK);

/** The problem with whom to ask in place of `ASK`, and the address that becomes a link. */
export function problemWithContact(problem: Problem, contact: ContactPoint, locale: Locale): Problem {
  if (!asksSomebody(problem.text)) return problem;
  const text = withContactIn(problem.text, contact, locale);
  return contact.email === null
    ? { ...problem, text }
    : { ...problem, text, link: { words: contact.email, href: `mailto:${contact.email}` } };
}

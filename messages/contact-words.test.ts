import { describe, expect, test } from 'vitest';
import { ASK, contactWords, problemWithContact, questionsLine, withContactIn } from './contact-words';
import { cy } from './cy';
import { en } from './en';

const volunteers = { name: 'Sample Volunteers', email: 'help@example.org' };

describe('whom to ask', () => {
  test.each([
    [volunteers, 'Sample Volunteers, help@example.org', 'Sample Volunteers, help@example.org'],
    [{ name: null, email: 'help@example.org' }, 'help@example.org', 'help@example.org'],
    // The sentence says "the returning officer" before the brackets.
    [{ name: 'The Returning Officer', email: 'ro@example.org' }, 'ro@example.org', 'ro@example.org'],
    [{ name: 'Swyddog canlyniadau', email: 'ro@example.org' }, 'ro@example.org', 'ro@example.org'],
    [
      { name: 'Sample Volunteers', email: null },
      'this site has no contact address yet',
      'nid oes gan y wefan hon gyfeiriad cyswllt eto',
    ],
  ])('%j', (contact, english, welsh) => {
    expect(contactWords(contact, 'en')).toBe(english);
    expect(contactWords(contact, 'cy')).toBe(welsh);
  });

  test('replaces the mark in a text, and its address is a link', () => {
    expect(withContactIn(`Contact the officer (${ASK}).`, volunteers, 'en')).toBe(
      'Contact the officer (Sample Volunteers, help@example.org).',
    );
    expect(problemWithContact({ text: `Ask ${ASK}.` }, volunteers, 'en')).toEqual({
      text: 'Ask Sample Volunteers, help@example.org.',
      link: { words: 'help@example.org', href: 'mailto:help@example.org' },
    });
    expect(problemWithContact({ field: 'a', text: 'Enter a name.' }, volunteers, 'en')).toEqual({
      field: 'a',
      text: 'Enter a name.',
    });
    expect(questionsLine({ name: null, email: null }, 'en')).toBeNull();
  });
});

/** Every text of the messages, with its key. */
const textsIn = (messages: object, at = ''): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]: [string, unknown]): [string, string][] =>
    typeof value === 'string' ? [[`${at}${key}`, value]] : textsIn(value as object, `${at}${key}.`),
  );

/** Tells the reader to ask somebody: "contact the returning officer", "tell …", "ask …", "only … can". */
const ASKS = {
  en: /\b(?:contact|ask|tell|write to) (?:the returning officer|an owner)\b|\bonly (?:the returning officer|an owner of this site)(?: \(\{contact\}\))? can\b/gi,
  cy: /(?:cysyllt\p{L}*|gofyn\p{L}*|ofyn|dywedwch|rhowch wybod)(?: â| i| wrth)?(?:’r| y) swyddog canlyniadau(?!’)/giu,
};
/** These lead to a form, which tells the returning officer. */
const HAS_A_FORM = /^registration(?:Mail\.officers\.wrong|Check\.object)$/;

test.each([
  ['en', en],
  ['cy', cy],
] as const)('a text that tells somebody to ask says whom: %s', (locale, messages) => {
  const asking = textsIn(messages).filter(([key, text]) => !HAS_A_FORM.test(key) && text.match(ASKS[locale]));
  expect(asking.length).toBeGreaterThan(15);
  expect(asking.filter(([, text]) => !text.includes('{contact}'))).toEqual([]);
});

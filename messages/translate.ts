import { createTranslator } from 'use-intl/core';
import { LANGUAGE_TAGS, type Locale } from '@/domain/base/languages.mjs';
import { REDACTED } from '@/domain/log/free-text';
import { cy } from './cy';
import { en } from './en';
import { fill, type PlainMessage, readPlainMessage } from './plain-messages';

export type { Locale };

type Namespace = keyof typeof en;

const MESSAGES = { en, cy } as const;

/** Reads the messages of a namespace: `t('key', { argument })`. Keys and arguments are checked against the English. */
export type WordsFor<N extends Namespace> = ReturnType<typeof translator<N>>;

function translator<N extends Namespace>(locale: Locale, namespace: N) {
  // The Welsh has the same keys with other values; the compiler checks the arguments with the English literals.
  const messages = MESSAGES[locale] as unknown as typeof en;
  const t = createTranslator<typeof en, N>({ locale: LANGUAGE_TAGS[locale], messages, namespace });
  return withPlainMessages(t, MESSAGES[locale][namespace]);
}

/** Most messages are plain, and putting in their values takes a small part of the time that the formatter needs. */
function withPlainMessages<T>(made: T, messages: unknown): T {
  const t = made as T & Translate;
  const plain = new Map<string, PlainMessage | null>();
  const translate: Translate = (key, values, ...rest) => {
    const known = plain.get(key);
    const message = known === undefined ? readPlainMessage(messageAt(messages, key)) : known;
    if (known === undefined) plain.set(key, message);
    return (message && rest.length === 0 ? fill(message, values) : null) ?? t(key, values, ...rest);
  };
  return Object.assign(translate, t);
}

function messageAt(messages: unknown, key: string): unknown {
  let found = messages;
  for (const part of key.split('.'))
    found = typeof found === 'object' && found !== null && Object.hasOwn(found, part) ? Reflect.get(found, part) : null;
  return found;
}

type Values = Readonly<Record<string, unknown>>;
type Translate = (key: string, values?: Values, ...rest: readonly unknown[]) => unknown;

/**
 * The record has one mark for redacted texts, in English. A text of the record is an argument of a message, so this
 * shows the mark in the language of the message.
 */
function inLanguageOf<T>(locale: Locale, made: T): T {
  if (locale === 'en') return made;
  const t = made as T & Translate & Readonly<Record<'rich' | 'markup', Translate>>;
  const withMark =
    (translate: Translate): Translate =>
    (key, values, ...rest) =>
      translate(key, values && markedIn(locale, values), ...rest);
  const marked = { rich: withMark(t.rich), markup: withMark(t.markup) };
  return Object.assign(withMark(t), t, marked);
}

function markedIn(locale: Locale, values: Values): Values {
  const isMarked = (value: unknown) => typeof value === 'string' && value.includes(REDACTED);
  if (!Object.values(values).some(isMarked)) return values;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, isMarked(value) ? shownText(String(value), locale) : value]),
  );
}

/** A text of the record as a page shows it: with the mark of a redacted text in the language of the page. */
export const shownText = (text: string, locale: Locale): string =>
  text.replaceAll(REDACTED, MESSAGES[locale].reasons.redacted);

const translators = new Map<string, unknown>();

/** The translator of one namespace in one language. It has no request state, so all requests share it. */
export function wordsFor<N extends Namespace>(locale: Locale, namespace: N): WordsFor<N> {
  const key = `${locale}.${namespace}`;
  const known = translators.get(key) as WordsFor<N> | undefined;
  if (known) return known;
  const made = inLanguageOf(locale, translator(locale, namespace));
  translators.set(key, made);
  return made;
}

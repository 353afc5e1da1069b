import { createTranslator } from 'use-intl/core';
import { LANGUAGE_TAGS, type Locale } from '@/domain/base/languages.mjs';
import { cy } from './cy';
import { en } from './en';

export type { Locale };

type Namespace = keyof typeof en;

const MESSAGES = { en, cy } as const;

/** Reads the messages of a namespace: `t('key', { argument })`. Keys and arguments are checked against the English. */
export type WordsFor<N extends Namespace> = ReturnType<typeof translator<N>>;

function translator<N extends Namespace>(locale: Locale, namespace: N) {
  // The Welsh has the same keys with other values; the compiler checks the arguments with the English literals.
  const messages = MESSAGES[locale] as unknown as typeof en;
  return createTranslator<typeof en, N>({ locale: LANGUAGE_TAGS[locale], messages, namespace });
}

const translators = new Map<string, unknown>();

/** The translator of one namespace in one language. It has no request state, so all requests share it. */
export function wordsFor<N extends Namespace>(locale: Locale, namespace: N): WordsFor<N> {
  const key = `${locale}.${namespace}`;
  const known = translators.get(key) as WordsFor<N> | undefined;
  if (known) return known;
  const made = translator(locale, namespace);
  translators.set(key, made);
  return made;
}

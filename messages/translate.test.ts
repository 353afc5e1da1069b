import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { isLocale, LOCALES } from '@/domain/base/languages.mjs';
import { cy } from './cy';
import { en } from './en';
import { href } from './href';
import { wordsFor } from './translate';

type Tree = { readonly [key: string]: string | Tree };

function texts(tree: Tree, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : texts(value, `${path}${key}.`),
  );
}

/** The arguments that a message takes in any of its branches, and the tags. */
function argumentsOf(text: string): string[] {
  const names = new Set<string>();
  const read = (parts: readonly MessageFormatElement[]) => {
    for (const part of parts) {
      if (part.type !== TYPE.literal && part.type !== TYPE.pound) names.add(part.value);
      if (part.type === TYPE.tag) read(part.children);
      if (part.type === TYPE.select || part.type === TYPE.plural)
        for (const branch of Object.values(part.options)) read(branch.value);
    }
  };
  read(parse(text));
  return [...names].sort();
}

describe('wordsFor', () => {
  it('shows the mark of a redacted text in the language of the page', () => {
    const said = (locale: 'en' | 'cy') => wordsFor(locale, 'rounds')('lede.cancelReason', { reason: '[redacted]' });
    expect([said('en'), said('cy')]).toEqual(['Reason: [redacted]', 'Rheswm: [wedi’i ddileu]']);
    const rich = (locale: 'en' | 'cy') =>
      wordsFor(locale, 'shared').rich('source', { words: '[redacted]', link: (chunks) => chunks });
    expect(JSON.stringify([rich('en')])).toContain('[redacted]');
    expect(JSON.stringify([rich('cy')])).toContain('[wedi’i ddileu]');
  });

  it('fills in arguments', () => {
    expect(wordsFor('en', 'shell')('footer.runBy', { operator: 'Anytown CLP' })).toBe('Run by Anytown CLP.');
  });

  it('writes Welsh, and English for the admin pages', () => {
    expect(wordsFor('cy', 'shell')('nav.rounds')).toBe('Rowndiau');
    expect(wordsFor('cy', 'form')('day')).toBe('Diwrnod');
    expect(wordsFor('cy', 'admin')).not.toBe(wordsFor('en', 'admin'));
    expect(cy.admin).toBe(en.admin);
  });

  it('knows its locales', () => {
    expect(LOCALES.every(isLocale)).toBe(true);
    expect(isLocale('fr')).toBe(false);
    expect(isLocale('constructor')).toBe(false);
  });
});

describe('the messages', () => {
  const english = texts(en);
  const welsh = new Map(texts(cy));

  it('have the same keys in both languages', () => {
    expect([...welsh.keys()]).toEqual(english.map(([key]) => key));
  });

  it('take the same arguments in Welsh', () => {
    const wrong = english.flatMap(([key, text]) => {
      const [ours, theirs] = [argumentsOf(text), argumentsOf(welsh.get(key) ?? '')];
      return ours.join() === theirs.join() ? [] : [`${key}: {${ours}} in English, {${theirs}} in Welsh`];
    });
    expect(wrong).toEqual([]);
  });

  it.each(LOCALES)('can all be read by the formatter: %s', (locale) => {
    const unreadable: string[] = [];
    const messages = { en, cy: cy as unknown as typeof en }[locale];
    const onError = (error: { code: string; originalMessage?: string | undefined }) => {
      // A missing argument is not a fault of the text.
      if (error.code !== 'FORMATTING_ERROR') unreadable.push(`${error.code}: ${error.originalMessage}`);
    };
    const say = createTranslator({ locale, messages, onError, getMessageFallback: () => '' }) as unknown as {
      rich: (key: string, values: object) => unknown;
    };
    for (const [key, text] of texts(messages)) {
      const before = unreadable.length;
      say.rich(key, {});
      if (unreadable.length > before) unreadable.push(`${key} = ${text}`);
    }
    expect(unreadable).toEqual([]);
  });

  // A straight apostrophe is an escape in ICU: "CLP's {name}" would print the braces.
  it.each(LOCALES)('have no straight apostrophe and no exclamation mark: %s', (locale) => {
    const messages = { en, cy }[locale];
    expect(texts(messages).filter(([, text]) => /['!]/.test(text))).toEqual([]);
  });
});

describe('href', () => {
  it.each([
    ['en', '/', '/'],
    ['cy', '/', '/cy'],
    ['en', '/rounds/2026', '/rounds/2026'],
    ['cy', '/rounds/2026?region=Wales#slates', '/cy/rounds/2026?region=Wales#slates'],
  ] as const)('%s %s is %s', (locale, path, address) => {
    expect(href(locale, path)).toBe(address);
  });
});

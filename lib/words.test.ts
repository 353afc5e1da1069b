import { describe, expect, it } from 'vitest';
import { cy } from '@/messages/cy';
import { en } from '@/messages/en';
import { overlay } from '@/messages/words';
import { href } from './href';
import { isLocale, LOCALES, wordsFor } from './words';

type Tree = { readonly [key: string]: string | Tree };

function texts(tree: Tree, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : texts(value, `${path}${key}.`),
  );
}

const argumentsOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('wordsFor', () => {
  it('fills in arguments', () => {
    expect(wordsFor('en', 'shell')('footer.runBy', { operator: 'Anytown CLP' })).toBe('Run by Anytown CLP.');
  });

  it('speaks Welsh where there is Welsh and English for the rest', () => {
    expect(wordsFor('cy', 'shell')('nav.rounds')).toBe('Rowndiau');
    expect(wordsFor('cy', 'ui')('day')).toBe('Day');
  });

  it('knows its locales', () => {
    expect(LOCALES.every(isLocale)).toBe(true);
    expect(isLocale('fr')).toBe(false);
    expect(isLocale('constructor')).toBe(false);
  });
});

describe('the texts', () => {
  const english = texts(en);
  const welsh = new Map(texts(cy));

  it('have the same keys in both languages', () => {
    expect([...welsh.keys()]).toEqual(english.map(([key]) => key));
  });

  it.each(english.filter(([, text]) => !text.includes(', select,') && !text.includes(', plural,')))(
    '%s takes the same arguments in Welsh',
    (key, text) => {
      expect(argumentsOf(welsh.get(key) ?? '')).toEqual(argumentsOf(text));
    },
  );

  // A straight apostrophe is an escape in ICU: "CLP's {name}" would print the braces.
  it.each(english)('%s has no straight apostrophe and no exclamation mark', (key, text) => {
    expect(text).not.toMatch(/['!]/);
    expect(welsh.get(key)).not.toMatch(/['!]/);
  });
});

describe('overlay', () => {
  it('keeps the words that have no translation, at any depth', () => {
    expect(overlay({ a: 'one', b: { c: 'two', d: 'three' } }, { b: { d: 'tri' } })).toEqual({
      a: 'one',
      b: { c: 'two', d: 'tri' },
    });
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

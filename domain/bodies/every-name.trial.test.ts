import { describe, expect, inject, test } from 'vitest';
import { referenceBodies } from '@/db/reference/bodies';
import type { BodyId } from '../base/ids';
import { formsOf } from './body-forms';
import type { FirstSet } from './boundary-sets';
import { type MatchableBody, matchBody } from './match-bodies';

const reference = referenceBodies().map((body) => ({ ...body, id: body.slug as BodyId }));
const SETS: Record<FirstSet, readonly MatchableBody[]> = {
  '2010': reference.filter((body) => body.set === '2010'),
  '2024': reference.filter((body) => body.set === '2024'),
};

/** The full trial tries every typing error, and the sample every 211th. */
const STEP = inject('isFullTrial') ? 1 : 211;

describe.each(['2010', '2024'] as const)('every name of the %s set', (set) => {
  const spoken = SETS[set].flatMap((body) =>
    [body.name, body.nameCy, ...body.aliases].flatMap((name) => (name === null ? [] : [{ id: body.id, name }])),
  );

  test('matches one CLP, whatever the order of its words', () => {
    const forms = formsOf(SETS[set]);
    const shared = [...forms.byWords, ...forms.byAnyOrder].filter(
      ([, bearers]) => new Set(bearers.map((form) => form.bodyId)).size > 1,
    );
    expect(shared).toEqual([]);
  });

  const ways: readonly (readonly [string, (name: string) => string])[] = [
    ['as it is', (name) => name],
    ['in capitals', (name) => name.toUpperCase()],
    ['without accents', (name) => name.normalize('NFD').replace(/\p{M}/gu, '')],
    ['with its accents apart', (name) => name.normalize('NFD')],
    ['with &', (name) => name.replaceAll(' and ', ' & ')],
    ['without commas', (name) => name.replaceAll(',', '')],
    ['without hyphens', (name) => name.replaceAll('-', ' ')],
    ['with CLP', (name) => `${name} CLP`],
    ['with Labour Party', (name) => `The ${name} Constituency Labour Party`],
    ['as UTF-8 read as Latin-1', (name) => String.fromCharCode(...new TextEncoder().encode(name))],
  ];
  test.each(ways)('%s', (_, way) => {
    const missed = spoken.filter(({ id, name }) => {
      const match = matchBody(way(name), SETS[set]);
      return match.kind !== 'matched' || match.bodyId !== id;
    });
    expect(missed).toEqual([]);
  });

  test('with one letter wrong matches itself or is a question, and never matches another CLP', () => {
    const wrong: string[] = [];
    let repaired = 0;
    let tried = 0;
    for (const { id, name } of spoken) {
      for (const typo of everyNth(typosOf(name), STEP)) {
        const match = matchBody(typo, SETS[set]);
        tried += 1;
        if (match.kind !== 'matched') continue;
        if (match.bodyId === id) repaired += 1;
        else wrong.push(`${typo} → ${match.bodyId}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(repaired / tried).toBeGreaterThan(0.6);
  });
});

describe.each(['2010', '2024'] as const)('the %s set, shortened', (set) => {
  test.each([
    ['cut off', (name: string) => [-1, -2, -3, -4].map((at) => name.slice(0, at))],
    ['with compass letters', (name: string) => [name.replace(/\b([NSEW])(?:orth|outh|ast|est)\b/g, '$1')]],
    [
      'with another note',
      (name: string) => [`${name} (nominated Wren Sample)`, `${name} (Cambs)`, `${name}, unanimous`],
    ],
    [
      'read by a scanner',
      (name: string) => [name.replace(/[Il]/g, '1'), name.replace(/O/gi, '0'), name.replace(/m/g, 'rn')],
    ],
    [
      'with each word left out',
      (name: string) => name.split(' ').map((_, at, words) => words.toSpliced(at, 1).join(' ')),
    ],
  ])('%s, no name matches another CLP', (_way, way) => {
    const written = SETS[set].flatMap((body) => way(body.name).map((text) => ({ text, body })));
    const wrong = written
      .filter((_, at) => at % Math.max(1, Math.round(STEP / 20)) === 0)
      .flatMap(({ text, body }) => {
        const match = matchBody(text, SETS[set]);
        // A name that is cut or lacks a word may be the whole name of another CLP, as "Harborough" is.
        return match.kind !== 'matched' || match.bodyId === body.id || isWhole(match.how)
          ? []
          : [`${text} → ${match.bodyId}`];
      });
    expect(wrong).toEqual([]);
  });
});

const isWhole = (how: string) => ['name', 'welsh-name', 'alias'].includes(how);

/** Makes typing errors: at each position it drops a letter, doubles it, swaps it with the next one, or replaces it. */
function typosOf(name: string): string[] {
  return [...name].flatMap((letter, index) => {
    const before = name.slice(0, index);
    const after = name.slice(index + 1);
    const next = after.slice(0, 1);
    return [
      before + after,
      before + letter + letter + after,
      before + next + letter + after.slice(1),
      ...['a', 'e', 'w', 's', 't'].map((other) => before + other + after),
    ];
  });
}

const everyNth = (list: readonly string[], step: number): string[] =>
  list.filter((typo, index) => (index + typo.length * 7) % step === 0);

import { expect, test } from 'vitest';
import type { BodyId } from '../base/ids';
import { listMatcher, type MatchableBody, matchBody } from './match-bodies';

const bodies = ['Hexham', 'Hackney North and Stoke Newington', 'Hackney South and Shoreditch'].map(
  (name): MatchableBody => ({ id: name as BodyId, name, nameCy: null, aliases: [] }),
);

test('the names of a list have the same matches as alone', () => {
  const match = listMatcher(bodies);
  for (const raw of [
    'Hexham',
    'hexham clp',
    'Hackney',
    'Hexam',
    'H\ufffdxham',
    'Shoreditch and Hackney South',
    'Gower',
  ])
    expect(match(raw), raw).toEqual(matchBody(raw, bodies));
});

test('names that must be compared with all others are limited', () => {
  const match = listMatcher(bodies);
  const all = Array.from({ length: 10_000 }, (_, n) => match(`Hackney ${n}`));
  const suggested = all.filter((found) => found.kind !== 'matched' && found.choices.length > 0).length;
  expect(suggested).toBeGreaterThan(500);
  expect(suggested).toBeLessThan(1500);
  // An exact name is always found, because it needs no comparison. A repeated name is only compared once.
  expect(match('Hexham CLP')).toMatchObject({ kind: 'matched' });
  expect(match('Hackney 1')).toEqual(all[1]);
});

import { expect, test } from 'vitest';
import type { BallotStanding } from '@/domain/candidates/candidacies';
import { evaluate } from '@/domain/contests/evaluate-threshold';
import { INCUMBENT_OR_FIFTH_OF_MPS } from '@/domain/contests/threshold-presets';
import { partsOfHeadline, readDeclared, readStanding } from './declared-words';

const outcome = evaluate(
  { rule: 'at-least', least: 5, from: [{ kinds: ['clp'] }] },
  { nominations: [], homeBody: null, roster: { bodies: [], totalWeight: 0 } },
);

test.each<[BallotStanding, string]>([
  ['not-yet', 'Not on the ballot: 0 CLPs (5 needed).'],
  ['enough-not-accepted', 'Not on the ballot, because the candidate did not accept: 0 CLPs (5 needed).'],
  ['out', 'No longer standing: 0 CLPs (5 needed).'],
])('%s', (ballot, words) => {
  expect(readDeclared(outcome, { home: null, ballot }, 'en').headline).toBe(words);
});

test('somebody who holds the seat and did not accept', () => {
  const roster = { bodies: [], totalWeight: 0 };
  const held = evaluate(INCUMBENT_OR_FIFTH_OF_MPS, { nominations: [], homeBody: null, roster, isIncumbent: true });
  expect(readDeclared(held, { home: null, ballot: 'enough-not-accepted' }, 'en').headline).toBe(
    'Not on the ballot, because the candidate did not accept: holds the seat, so needs no nominations.',
  );
});

test('a page says "yet" until the round is declared', () => {
  const headline = (state: 'closed' | 'declared') =>
    readStanding({ kind: 'live', state }, outcome, { home: null, ballot: 'not-yet' }, 'en').headline;
  expect(headline('closed')).toBe('Not on the ballot yet: 0 CLPs (5 needed).');
  expect(headline('declared')).toBe('Not on the ballot: 0 CLPs (5 needed).');
  expect(partsOfHeadline(headline('declared'))).toEqual({ opening: 'Not on the ballot', what: '0 CLPs (5 needed)' });
});

import { expect, test } from 'vitest';
import type { BallotStanding } from '@/domain/candidates/ballot-standing';
import { evaluate } from '@/domain/contests/evaluate-threshold';
import { readDeclared } from './declared-words';

const outcome = evaluate(
  { rule: 'at-least', least: 5, from: [{ kinds: ['clp'] }] },
  { nominations: [], homeBody: null, roster: { bodies: [], totalWeight: 0 } },
);

test.each<[BallotStanding, string]>([
  ['not-yet', 'Not on the ballot: 0 of 5 CLPs, five more needed.'],
  ['enough-not-accepted', 'Not on the ballot, for want of the candidate’s yes: 0 of 5 CLPs, five more needed.'],
  ['out', 'Not standing: 0 of 5 CLPs.'],
])('%s', (ballot, words) => {
  expect(readDeclared(outcome, { home: null, ballot }, 'en').headline).toBe(words);
});

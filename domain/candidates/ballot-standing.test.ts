import { expect, it } from 'vitest';
import { ballotStanding } from './ballot-standing';
import { CANDIDACY_STATUSES } from './candidacies';

const enough = { met: true };
const tooFew = { met: false };

it.each([
  ['proposed', 'enough-not-accepted', 'not-yet', 'supporting-only'],
  ['accepted', 'on-the-ballot', 'not-yet', 'supporting-only'],
  ['declined', 'out', 'out', 'out'],
  ['withdrawn', 'out', 'out', 'out'],
  ['suspended', 'out', 'out', 'out'],
  ['reinstated', 'on-the-ballot', 'not-yet', 'supporting-only'],
  ['ineligible', 'out', 'out', 'out'],
] as const)('%s: %s with enough, %s with too few, %s without a threshold', (status, withEnough, withFew, without) => {
  expect(ballotStanding(enough, status)).toBe(withEnough);
  expect(ballotStanding(tooFew, status)).toBe(withFew);
  expect(ballotStanding(null, status)).toBe(without);
  expect(CANDIDACY_STATUSES).toContain(status);
});

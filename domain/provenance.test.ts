import { expect, it } from 'vitest';
import { countsTowardsThreshold, PROVENANCES } from './provenance';
import { ROUND_KINDS } from './rounds';

it('counts reports in an archive only', () => {
  const counting = ROUND_KINDS.map((kind) => [kind, PROVENANCES.filter((from) => countsTowardsThreshold(from, kind))]);
  expect(counting).toEqual([
    ['live', ['officer', 'admin']],
    ['practice', ['officer', 'admin']],
    ['archive', ['officer', 'admin', 'reported']],
  ]);
});

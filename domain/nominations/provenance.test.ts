import { expect, it } from 'vitest';
import { ROUND_KINDS } from '../rounds/rounds';
import { countsTowardsThreshold, PROVENANCES } from './provenance';

it('counts reports only in an archive', () => {
  const counting = ROUND_KINDS.map((kind) => [kind, PROVENANCES.filter((from) => countsTowardsThreshold(from, kind))]);
  expect(counting).toEqual([
    ['live', ['officer', 'admin']],
    ['practice', ['officer', 'admin']],
    ['archive', ['officer', 'admin', 'reported']],
  ]);
});

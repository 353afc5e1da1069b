import { describe, expect, test } from 'vitest';
import { mayNominateIn, type RosterRule } from './roster';

const cardiff = { kind: 'clp', nation: 'Wales', region: 'Wales' } as const;
const york = { kind: 'clp', nation: 'England', region: 'Yorkshire and the Humber' } as const;
const unite = { kind: 'union', nation: 'England', region: 'London' } as const;
const everywhere: RosterRule = { bodyKinds: ['clp'], nations: null, regions: null };

describe('who may nominate', () => {
  test.each([
    ['a CLP where all may', everywhere, cardiff, true],
    ['a union in a contest of CLPs', everywhere, unite, false],
    ['a Welsh CLP in a Welsh contest', { ...everywhere, nations: ['Wales'] }, cardiff, true],
    ['an English CLP in a Welsh contest', { ...everywhere, nations: ['Wales'] }, york, false],
    ['a CLP of the region', { ...everywhere, regions: ['Yorkshire and the Humber'] }, york, true],
    ['a CLP of another region', { ...everywhere, regions: ['London', 'Wales'] }, york, false],
    [
      'a CLP that fits the nation but not the region',
      { ...everywhere, nations: ['England'], regions: ['London'] },
      york,
      false,
    ],
    [
      'a union in a Welsh contest of CLPs and unions',
      { ...everywhere, bodyKinds: ['clp', 'union'], nations: ['Wales'] },
      unite,
      true,
    ],
    ['anybody, where no kind is named', { ...everywhere, bodyKinds: [] }, york, false],
  ] satisfies [string, RosterRule, typeof cardiff | typeof york | typeof unite, boolean][])(
    '%s',
    (_case, rule, body, may) => {
      expect(mayNominateIn(rule, body)).toBe(may);
    },
  );
});

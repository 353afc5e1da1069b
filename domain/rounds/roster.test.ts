import { describe, expect, test } from 'vitest';
import { fieldsOfNominators, nominatorsOf, nominatorsOfPlaces } from './nominators-form';
import {
  hasSameRoster,
  mayNominateIn,
  type NominatorGroup,
  type RosterBody,
  type RosterDays,
  whyNotOnRoster,
} from './roster';

const bare = { sizes: null, branches: [], startsOn: null, endsOn: null };
const cardiff: RosterBody = { kind: 'clp', nation: 'Wales', region: 'Wales', ...bare };
const york: RosterBody = { kind: 'clp', nation: 'England', region: 'Yorkshire and the Humber', ...bare };
const unite: RosterBody = { kind: 'union', nation: 'England', region: 'London', ...bare };
const group: RosterBody = { ...york, kind: 'labour_group' };
const days: RosterDays = { opensOn: '2026-01-10', closesOn: '2026-06-26', settled: null };
const clps = { kinds: ['clp'] } as const;
const affiliates = { kinds: ['union', 'socialist_society'] } as const;

describe('who may nominate', () => {
  const groups = { kinds: ['labour_group'], size: { least: 3 } } as const;
  const withoutBranch = { ...clps, without: 'young_labour_branch' } as const;
  const councillors = (...sizes: [string, number][]): RosterBody => ({
    ...group,
    sizes: sizes.map(([since, size]) => ({ since, size })),
  });
  const withBranch = (startsOn: string | null = null, endsOn: string | null = null): RosterBody => ({
    ...york,
    branches: [{ kind: 'young_labour_branch', startsOn, endsOn }],
  });
  test.each<[string, readonly NominatorGroup[], RosterBody, string | null]>([
    ['a CLP where all may', [clps], cardiff, null],
    ['a union in a contest of CLPs', [clps], unite, 'kind'],
    ['a Welsh CLP in a Welsh contest', [{ ...clps, nations: ['Wales'] }], cardiff, null],
    ['an English CLP in a Welsh contest', [{ ...clps, nations: ['Wales'] }], york, 'place'],
    ['a CLP of the region', [{ ...clps, regions: ['Yorkshire and the Humber'] }], york, null],
    ['a CLP of another region', [{ ...clps, regions: ['London', 'Wales'] }], york, 'place'],
    ['a CLP of the nation but not the region', [{ ...clps, nations: ['England'], regions: ['London'] }], york, 'place'],
    ['a union beside Welsh CLPs', [{ ...clps, nations: ['Wales'] }, affiliates], unite, null],
    ['anybody, where no group is named', [], york, 'kind'],
    ['a group of 3 councillors', [groups], councillors(['2022-05-05', 3]), null],
    ['a group of 2 councillors', [groups], councillors(['2022-05-05', 2]), 'size'],
    ['a group that grew before the end', [groups], councillors(['2022-05-05', 2], ['2026-05-07', 3]), null],
    ['a group that shrank after the end', [groups], councillors(['2022-05-05', 3], ['2026-07-01', 2]), null],
    ['a group whose size is not known', [groups], group, 'size'],
    ['a CLP without a branch', [withoutBranch], york, null],
    ['a CLP with a branch', [withoutBranch], withBranch(), 'branch'],
    ['a CLP whose branch ended', [withoutBranch], withBranch(null, '2026-06-01'), null],
    ['a CLP whose branch began after the end', [withoutBranch], withBranch('2026-07-01'), null],
    [
      'a CLP with a branch that is in another group too',
      [withoutBranch, { ...clps, regions: ['Yorkshire and the Humber'] }],
      withBranch(),
      null,
    ],
    ['a body that ended before the round', [clps], { ...york, endsOn: '2026-01-10' }, 'days'],
    ['a body that ended in the round', [clps], { ...york, endsOn: '2026-03-01' }, null],
    ['a body that began on the last day', [clps], { ...york, startsOn: '2026-06-26' }, null],
    ['a body that began after the round', [clps], { ...york, startsOn: '2026-06-27' }, 'days'],
  ])('%s', (_case, nominators, body, why) => {
    expect(whyNotOnRoster({ nominators }, body, days)?.why ?? null).toBe(why);
    expect(mayNominateIn({ nominators }, body, days)).toBe(why === null);
  });
});

describe('the form of who may nominate', () => {
  const nothing = { nations: [], regions: [], leastCouncillors: null, without: null };
  test('puts kinds with the same conditions into one group', () => {
    const fields = { ...nothing, kinds: ['clp', 'labour_group', 'union'] as const, leastCouncillors: 3 };
    expect(nominatorsOf({ ...fields, nations: ['Wales'], without: 'young_labour_branch' })).toEqual([
      { kinds: ['clp'], nations: ['Wales'], without: 'young_labour_branch' },
      { kinds: ['labour_group'], nations: ['Wales'], size: { least: 3 } },
      { kinds: ['union'] },
    ]);
  });

  test('is filled in from groups that fit in it, and not from others', () => {
    for (const fields of [
      { ...nothing, kinds: ['clp', 'union'] as const, regions: ['London'] as const },
      { ...nothing, kinds: ['labour_group'] as const, leastCouncillors: 3 },
      { ...nothing, kinds: ['clp', 'young_labour_branch'] as const, without: 'young_labour_branch' as const },
    ])
      expect(fieldsOfNominators(nominatorsOf(fields))).toEqual(fields);
    expect(fieldsOfNominators([{ ...clps, regions: ['London'] }, { kinds: ['branch'] }])).toBeNull();
  });

  test('older kinds and places become groups, with affiliates anywhere', () => {
    expect(nominatorsOfPlaces({ bodyKinds: ['clp', 'union'] })).toEqual([{ kinds: ['clp', 'union'] }]);
    expect(nominatorsOfPlaces({ bodyKinds: ['clp', 'union'], nations: ['Wales'] })).toEqual([
      { ...clps, nations: ['Wales'] },
      { kinds: ['union'] },
    ]);
  });

  test('the order of groups and of their lists has no meaning', () => {
    const [a, b] = [{ ...clps, regions: ['London', 'Wales'] as const }, affiliates];
    const turned = [
      { kinds: ['socialist_society', 'union'] as const },
      { ...clps, regions: ['Wales', 'London'] as const },
    ];
    expect(hasSameRoster({ nominators: [a, b] }, { nominators: turned })).toBe(true);
    expect(hasSameRoster({ nominators: [a] }, { nominators: turned })).toBe(false);
  });
});

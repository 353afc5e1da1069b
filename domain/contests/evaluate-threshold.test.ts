import { describe, expect, it } from 'vitest';
import type { BodyId } from '../base/ids';
import type { Body, BodyKind, Nation, Region } from '../bodies/bodies';
import { evaluate } from './evaluate-threshold';
import type { Nomination, Threshold, ThresholdFacts } from './threshold';
import * as rule from './threshold-presets';

const body = (id: string, kind: BodyKind, region: Region = 'London'): Body => {
  const nations: readonly Nation[] = ['Scotland', 'Wales', 'Northern Ireland', 'International'];
  return { id: id as BodyId, kind, region, nation: nations.find((nation) => nation === region) ?? 'England' };
};
const from = (kind: BodyKind, count: number, region: Region = 'London', weight = 0): Nomination[] =>
  Array.from({ length: count }, (_, at) => ({ body: body(`${kind} ${region} ${at}`, kind, region), weight }));
const one = (id: string, region: Region = 'London', kind: BodyKind = 'clp'): Nomination => ({
  body: body(id, kind, region),
});

const roster: ThresholdFacts['roster'] = {
  bodies: [
    { kind: 'clp', nation: 'England', region: 'London', count: 606 },
    { kind: 'clp', nation: 'Wales', region: 'Wales', count: 40 },
    { kind: 'clp', nation: 'Northern Ireland', region: 'Northern Ireland', count: 1 },
    { kind: 'clp', nation: 'International', region: 'International', count: 1 },
    { kind: 'union', nation: 'England', region: 'London', count: 12 },
  ],
  totalWeight: 1_000_000,
};
const facts = (nominations: readonly Nomination[], homeBody: Body | null = null): ThresholdFacts => ({
  nominations,
  homeBody,
  roster,
});
const figuresOf = (threshold: Threshold, given: ThresholdFacts) => {
  const { met, have, need, missing } = evaluate(threshold, given);
  return [met, have, need, missing];
};

describe('5 CLPs (2017 to 2026)', () => {
  it.each([
    ['nobody', [], [false, 0, 5, 5]],
    ['four', from('clp', 4), [false, 4, 5, 1]],
    ['five', from('clp', 5), [true, 5, 5, 0]],
    ['130', from('clp', 130), [true, 130, 5, 0]],
    ['four and a union', [...from('clp', 4), ...from('union', 1)], [false, 4, 5, 1]],
    ['one of them twice', [...from('clp', 4), ...from('clp', 1)], [false, 4, 5, 1]],
  ])('%s', (_, nominations, figures) => {
    expect(figuresOf(rule.FIVE_CLPS, facts(nominations))).toEqual(figures);
  });

  it('counts a borough party in two constituencies once (Tower Hamlets, 2010)', () => {
    const countsAs = 'Tower Hamlets' as BodyId;
    const merged = ['Bethnal Green and Bow', 'Poplar and Limehouse'].map((id) => ({ ...one(id), countsAs }));
    expect(figuresOf(rule.FIVE_CLPS, facts([...from('clp', 83), ...merged]))).toEqual([true, 84, 5, 0]);
    expect(figuresOf(rule.FIVE_CLPS, facts([...from('clp', 3), ...merged]))).toEqual([false, 4, 5, 1]);
    // The borough's own nomination is counted only once.
    expect(figuresOf(rule.FIVE_CLPS, facts([...from('clp', 3), ...merged, one('Tower Hamlets')]))).toEqual([
      false,
      4,
      5,
      1,
    ]);
  });
});

describe('either of several (any)', () => {
  it.each([
    ['BAME 2020: nobody', rule.FIVE_CLPS_OR_TWO_UNIONS, [], false],
    ['BAME 2020: 4 CLPs and 1 union', rule.FIVE_CLPS_OR_TWO_UNIONS, [...from('clp', 4), ...from('union', 1)], false],
    ['BAME 2020: 5 CLPs', rule.FIVE_CLPS_OR_TWO_UNIONS, from('clp', 5), true],
    ['BAME 2020: 2 unions', rule.FIVE_CLPS_OR_TWO_UNIONS, from('union', 2), true],
    [
      'BAME 2020: a union and a socialist society',
      rule.FIVE_CLPS_OR_TWO_UNIONS,
      [...from('union', 1), ...from('socialist_society', 1)],
      false,
    ],
    [
      'youth 2022: 4 branches and 4 CLPs',
      rule.YOUTH_2022,
      [...from('young_labour_branch', 4), ...from('clp', 4)],
      false,
    ],
    ['youth 2022: 5 branches', rule.YOUTH_2022, from('young_labour_branch', 5), true],
    ['youth 2022: 5 CLPs', rule.YOUTH_2022, from('clp', 5), true],
    ['youth 2022: a socialist society', rule.YOUTH_2022, from('socialist_society', 1), true],
    ['youth 2020: 50 young members alone', rule.YOUTH_2020, from('young_member', 50), false],
    ['youth 2020: 49 and 2 affiliates', rule.YOUTH_2020, [...from('young_member', 49), ...from('union', 2)], false],
    ['youth 2020: 50 and 1 affiliate', rule.YOUTH_2020, [...from('young_member', 50), ...from('union', 1)], false],
    [
      'youth 2020: 50 and 2 affiliates',
      rule.YOUTH_2020,
      [...from('young_member', 50), ...from('union', 1), ...from('socialist_society', 1)],
      true,
    ],
    ['local government 2022: 5 CLPs', rule.FIVE_LABOUR_GROUPS, from('clp', 5), false],
    ['local government 2022: 5 groups', rule.FIVE_LABOUR_GROUPS, from('labour_group', 5), true],
  ])('%s', (_, threshold, nominations, met) => {
    expect(evaluate(threshold, facts(nominations)).met).toBe(met);
  });

  it('answers part by part', () => {
    expect(evaluate(rule.FIVE_CLPS_OR_TWO_UNIONS, facts([...from('clp', 4), ...from('union', 2)]))).toMatchObject({
      rule: 'any',
      met: true,
      have: 1,
      need: 1,
      missing: 0,
      counted: 6,
      children: [
        { rule: 'at-least', met: false, have: 4, need: 5, missing: 1, counted: 4 },
        { rule: 'at-least', met: true, have: 2, need: 2, missing: 0, counted: 2 },
      ],
    });
  });
});

describe('own CLP and 2 others in 2 other regions (2012 to 2016)', () => {
  const eastwood = body('Eastwood', 'clp', 'Scotland');
  const almondValley = body('Almond Valley', 'clp', 'Scotland');
  const wolfson = [
    ...from('clp', 40),
    ...from('clp', 30, 'North West'),
    ...from('clp', 11, 'Wales'),
    one('Almond Valley', 'Scotland'),
  ];
  const own = one('Eastwood', 'Scotland');

  it('is not met by 82 CLPs without her own, and is when she moves (Wolfson, 2016)', () => {
    expect(evaluate(rule.OWN_AND_TWO_ELSEWHERE, facts(wolfson, eastwood))).toMatchObject({
      met: false,
      have: 1,
      need: 2,
      missing: 1,
      children: [
        { rule: 'own-body', met: false, have: 0, counted: 82, isHomeKnown: true },
        { rule: 'elsewhere', met: true, have: 3, need: 2, missing: 0, counted: 82 },
      ],
    });
    expect(evaluate(rule.OWN_AND_TWO_ELSEWHERE, facts(wolfson, almondValley)).met).toBe(true);
  });

  it.each([
    ['the own one alone', [own], 0, false],
    ['others in the own region', [own, ...from('clp', 9, 'Scotland')], 0, false],
    ['two others in one other region', [own, ...from('clp', 2)], 1, false],
    ['one elsewhere, one at home', [own, one('Govan', 'Scotland'), one('Bath', 'South West')], 1, false],
    ['two others in two other regions', [own, one('Bath', 'South West'), one('Bow')], 2, true],
    ['unions in two other regions', [own, ...from('union', 1), ...from('union', 1, 'Wales')], 0, false],
    ['the same two without the own one', [one('Bath', 'South West'), one('Bow')], 2, false],
  ])('%s', (_, nominations, elsewhere, met) => {
    const outcome = evaluate(rule.OWN_AND_TWO_ELSEWHERE, facts(nominations, eastwood));
    expect(outcome.met).toBe(met);
    expect(outcome.children[1]).toMatchObject({ have: elsewhere, need: 2, missing: 2 - elsewhere });
  });

  it('cannot be met without a recorded home CLP', () => {
    expect(evaluate(rule.OWN_AND_TWO_ELSEWHERE, facts(wolfson))).toMatchObject({
      met: false,
      children: [{ met: false, isHomeKnown: false, counted: 82 }, { met: true }],
    });
  });

  it('treats a merged party as the home of candidates from its parts', () => {
    const poplar = body('Poplar and Limehouse', 'clp');
    const towerHamlets = 'Tower Hamlets' as BodyId;
    const others = [one('Bath', 'South West'), one('Cardiff West', 'Wales')];
    const merged = { ...facts([...others, one('Tower Hamlets')], poplar), homeCountsAs: towerHamlets };
    expect(evaluate(rule.OWN_AND_TWO_ELSEWHERE, merged).met).toBe(true);
    const part = {
      ...facts([...others, { ...one('Bethnal Green and Bow'), countsAs: towerHamlets }], poplar),
      homeCountsAs: towerHamlets,
    };
    expect(evaluate(rule.OWN_AND_TWO_ELSEWHERE, part).met).toBe(true);
    expect(evaluate(rule.OWN_AND_TWO_ELSEWHERE, facts([...others, one('Tower Hamlets')], poplar)).met).toBe(false);
  });

  it('does not count the other part of a merged home party as another one, even in another region', () => {
    const homeCountsAs = 'Two Counties' as BodyId;
    const part = { ...one('East part', 'South East'), countsAs: homeCountsAs };
    const given = facts([part, one('Bow')], body('West part', 'clp', 'South West'));
    expect(evaluate(rule.OWN_AND_TWO_ELSEWHERE, { ...given, homeCountsAs })).toMatchObject({
      met: false,
      children: [{ met: true }, { met: false, have: 1 }],
    });
  });

  it('counts a merged party in two regions as one other', () => {
    const countsAs = 'Two Counties' as BodyId;
    const merged = [
      { ...one('West part', 'South West'), countsAs },
      { ...one('East part', 'South East'), countsAs },
    ];
    expect(evaluate(rule.OWN_AND_TWO_ELSEWHERE, facts([own, ...merged], eastwood)).met).toBe(false);
  });
});

describe('second stage of a leadership election (2020)', () => {
  const affiliates = (unions: number, societies: number, weight: number) => [
    ...from('union', unions, 'London', weight),
    ...from('socialist_society', societies, 'London', weight),
  ];

  it.each([
    ['32 of 648 CLPs', from('clp', 32), false],
    ['33 of 648 CLPs: 5% is 32.4, rounded up', from('clp', 33), true],
    ['2 unions with plenty of members', affiliates(2, 0, 400_000), false],
    ['2 unions and a society with 5% exactly', [...affiliates(2, 0, 24_000), ...affiliates(0, 1, 2_000)], true],
    ['one member fewer', [...affiliates(2, 0, 24_000), ...affiliates(0, 1, 1_999)], false],
    ['3 unions', affiliates(3, 0, 20_000), true],
    ['1 union and 2 societies', affiliates(1, 2, 200_000), false],
    ['3 societies', affiliates(0, 3, 200_000), false],
    ['32 CLPs and 2 unions', [...from('clp', 32), ...affiliates(2, 0, 400_000)], false],
  ])('%s', (_, nominations, met) => {
    expect(evaluate(rule.LEADER_2020, facts(nominations)).met).toBe(met);
  });

  it('separates the bodies from the conditions', () => {
    const outcome = evaluate(rule.LEADER_2020, facts(affiliates(1, 2, 10_000)));
    expect(outcome.children).toMatchObject([
      { rule: 'share', met: false, have: 0, need: 33, missing: 33 },
      {
        rule: 'at-least',
        met: false,
        have: 3,
        need: 3,
        missing: 0,
        children: [
          { rule: 'including', met: false, have: 1, need: 2, missing: 1 },
          { rule: 'weight', met: false, have: 30_000, need: 50_000, missing: 20_000 },
        ],
      },
    ]);
  });

  it('counts the weight of a body once', () => {
    const twice = [...affiliates(3, 0, 15_000), ...affiliates(3, 0, 15_000)];
    expect(evaluate(rule.LEADER_2020, facts(twice))).toMatchObject({
      children: [{}, { children: [{}, { have: 45_000 }] }],
    });
  });
});

describe('a share of the roster', () => {
  const need = (percent: number, count: number) =>
    evaluate(
      { rule: 'share', percent, from: [{ kinds: ['clp'] }] },
      {
        ...facts([]),
        roster: { bodies: [{ kind: 'clp', nation: 'England', region: 'London', count }], totalWeight: 0 },
      },
    ).need;

  it.each([
    [5, 648, 33],
    [5, 640, 32],
    [5, 641, 33],
    [5, 600, 30],
    [20, 403, 81],
    [100, 648, 648],
    [33.3, 1000, 333],
    [0.1, 648, 1],
    [2.5, 640, 16],
    // In binary, these products are slightly higher than the whole number.
    [4.4, 750, 33],
    [16.1, 1000, 161],
    [14.000001, 100, 15],
    [5, 0, 1],
  ])('%d%% of %i is %i', (percent, count, needed) => {
    expect(need(percent, count)).toBe(needed);
  });

  it('is not met without nominations, even with an empty roster', () => {
    const empty = { ...facts([]), roster: { bodies: [], totalWeight: 0 } };
    expect(evaluate(rule.LEADER_2020, empty)).toMatchObject({ met: false, children: [{ met: false }, { met: false }] });
  });
});

describe('places', () => {
  it.each([
    ['4 Welsh CLPs and 9 English', [...from('clp', 4, 'Wales'), ...from('clp', 9)], false],
    ['5 Welsh CLPs', from('clp', 5, 'Wales'), true],
    ['3 Welsh CLPs and 2 affiliates wherever', [...from('clp', 3, 'Wales'), ...from('union', 2)], true],
  ])('Welsh representative 2022: %s', (_, nominations, met) => {
    expect(evaluate(rule.WELSH_2022, facts(nominations)).met).toBe(met);
  });

  it('takes a share of the bodies in one nation only', () => {
    const tenth: Threshold = { rule: 'share', percent: 10, from: [{ kinds: ['clp'], nations: ['Wales'] }] };
    expect(figuresOf(tenth, facts([...from('clp', 3, 'Wales'), ...from('clp', 50)]))).toEqual([false, 3, 4, 1]);
  });

  it('only counts the given regions', () => {
    const northern: Threshold = {
      rule: 'at-least',
      least: 2,
      from: [{ kinds: ['clp'], regions: ['North East', 'North West'] }],
    };
    expect(figuresOf(northern, facts([one('Jarrow', 'North East'), one('Bow')]))).toEqual([false, 1, 2, 1]);
    expect(figuresOf(northern, facts([one('Jarrow', 'North East'), one('Bolton', 'North West')]))).toEqual([
      true,
      2,
      2,
      0,
    ]);
  });

  it.each([
    ['50 in one region', from('branch', 50), false],
    ['49 in two', [...from('branch', 48), ...from('branch', 1, 'Wales')], false],
    ['50 in two', [...from('branch', 49), ...from('branch', 1, 'Wales')], true],
  ])('Unite: %s', (_, nominations, met) => {
    expect(evaluate(rule.UNITE, facts(nominations)).met).toBe(met);
  });
});

it('has no outcome if nominations only show support (leadership 2016)', () => {
  expect(evaluate(null, facts(from('clp', 285)))).toBeNull();
});

it('a compound without parts is never met', () => {
  expect(figuresOf({ rule: 'all', of: [] }, facts(from('clp', 9)))).toEqual([false, 0, 1, 1]);
  expect(figuresOf({ rule: 'any', of: [] }, facts(from('clp', 9)))).toEqual([false, 0, 1, 1]);
});

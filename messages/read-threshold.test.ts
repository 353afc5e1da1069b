import { describe, expect, it } from 'vitest';
import type { BodyId } from '@/domain/base/ids';
import type { Body, BodyKind, Nation, Region } from '@/domain/bodies/bodies';
import { evaluate } from '@/domain/contests/evaluate-threshold';
import type { Threshold } from '@/domain/contests/threshold';
import type { Nomination } from '@/domain/contests/threshold-facts';
import * as rule from '@/domain/contests/threshold-presets';
import { type ReadingOf, readAloud } from './read-threshold';
import { wordsFor } from './translate';

const t = wordsFor('en', 'threshold');

const body = (id: string, kind: BodyKind, region: Region = 'London'): Body => {
  const nations: readonly Nation[] = ['Scotland', 'Wales', 'Northern Ireland', 'International'];
  return { id: id as BodyId, kind, region, nation: nations.find((nation) => nation === region) ?? 'England' };
};
const from = (kind: BodyKind, count: number, region: Region = 'London', weight = 0): Nomination[] =>
  Array.from({ length: count }, (_, at) => ({ body: body(`${kind} ${region} ${at}`, kind, region), weight }));

const read = (
  threshold: Threshold | null,
  nominations: readonly Nomination[],
  homeBody: Body | null = null,
  of: ReadingOf = { home: homeBody?.id ?? null },
) => {
  const roster = {
    bodies: [{ kind: 'clp', nation: 'England', region: 'London', count: 648 }] as const,
    totalWeight: 1_000_000,
  };
  return readAloud(evaluate(threshold, { nominations, homeBody, roster }), t, of);
};

describe('readAloud, one number', () => {
  it.each([
    [rule.FIVE_CLPS, from('clp', 7), 'On the ballot: 7 of 5 CLPs.'],
    [rule.FIVE_CLPS, from('clp', 5), 'On the ballot: 5 of 5 CLPs.'],
    [rule.FIVE_CLPS, from('clp', 4), 'Not yet: 4 of 5 CLPs, one more needed.'],
    [rule.FIVE_CLPS, [], 'Not yet: 0 of 5 CLPs, five more needed.'],
    [rule.FIVE_LABOUR_GROUPS, from('labour_group', 3), 'Not yet: 3 of 5 council Labour Groups, two more needed.'],
    [rule.WELSH_2022, from('clp', 4, 'Wales'), 'Not yet: 4 of 5 Welsh CLPs or affiliates, one more needed.'],
    [rule.UNITE, from('branch', 10), 'Not yet: 10 of 50 branches, 40 more needed.'],
    [
      { rule: 'share', percent: 5, from: [{ kinds: ['clp'] }] },
      from('clp', 32),
      'Not yet: 32 of 33 CLPs, one more needed.',
    ],
    [{ rule: 'share', percent: 5, from: [{ kinds: ['clp'] }] }, from('clp', 1033), 'On the ballot: 1,033 of 33 CLPs.'],
    [
      { rule: 'at-least', least: 1, from: [{ kinds: ['union'] }] },
      from('union', 1),
      'On the ballot: 1 of 1 trade union.',
    ],
  ] as [Threshold, Nomination[], string][])('%#: %j', (threshold, nominations, headline) => {
    expect(read(threshold, nominations).headline).toBe(headline);
  });

  it('has no lines for a plain rule', () => {
    expect(read(rule.FIVE_CLPS, from('clp', 4)).lines).toEqual([]);
  });
});

describe('readAloud, own CLP and two others', () => {
  const eastwood = body('Eastwood', 'clp', 'Scotland');
  const almondValley = body('Almond Valley', 'clp', 'Scotland');
  const wolfson = [...from('clp', 40), ...from('clp', 41, 'Wales'), { body: almondValley }];

  it.each([
    [
      'the own one missing',
      wolfson,
      eastwood,
      'Not yet: 82 CLPs, but Eastwood, the candidate’s own CLP, has not nominated.',
    ],
    [
      'after the move',
      wolfson,
      almondValley,
      'On the ballot: 82 CLPs, and Almond Valley, the candidate’s own CLP, is among them.',
    ],
    ['home not on record', wolfson, null, 'Not yet: 82 CLPs, but the candidate’s own CLP is not on record.'],
    [
      'one region missing',
      [...from('clp', 1), { body: eastwood }],
      eastwood,
      'Not yet: Eastwood, the candidate’s own CLP, has nominated, but one more CLP in another region is needed.',
    ],
    [
      'nobody',
      [],
      eastwood,
      'Not yet: Eastwood, the candidate’s own CLP, has not nominated, and two more CLPs in other regions are needed.',
    ],
    [
      'nobody, home not on record',
      [],
      null,
      'Not yet: the candidate’s own CLP is not on record, and two more CLPs in other regions are needed.',
    ],
  ])('%s', (_, nominations, home, headline) => {
    expect(read(rule.OWN_AND_TWO_ELSEWHERE, nominations, home).headline).toBe(headline);
  });

  it('can do without the name', () => {
    expect(read(rule.OWN_AND_TWO_ELSEWHERE, wolfson, eastwood, { home: null }).headline).toBe(
      'Not yet: 82 CLPs, but the candidate’s own CLP has not nominated.',
    );
  });

  it('gives each half a line', () => {
    expect(read(rule.OWN_AND_TWO_ELSEWHERE, [{ body: eastwood }, ...from('clp', 3)], eastwood).lines).toEqual([
      'Eastwood, the candidate’s own CLP, has nominated.',
      'CLPs in 1 of 2 other regions, one more needed.',
    ]);
  });
});

describe('readAloud, compound rules', () => {
  it.each([
    [
      'neither',
      rule.FIVE_CLPS_OR_TWO_UNIONS,
      [...from('clp', 4), ...from('union', 1)],
      'Not yet: 4 of 5 CLPs or 1 of 2 trade unions.',
      ['4 of 5 CLPs, one more needed.', '1 of 2 trade unions, one more needed.'],
    ],
    [
      'the second',
      rule.FIVE_CLPS_OR_TWO_UNIONS,
      [...from('clp', 4), ...from('union', 2)],
      'On the ballot: 2 of 2 trade unions.',
      ['4 of 5 CLPs, one more needed.', '2 of 2 trade unions: enough.'],
    ],
    [
      'both',
      rule.FIVE_CLPS_OR_TWO_UNIONS,
      [...from('clp', 6), ...from('union', 2)],
      'On the ballot: 6 of 5 CLPs and 2 of 2 trade unions.',
      ['6 of 5 CLPs: enough.', '2 of 2 trade unions: enough.'],
    ],
    [
      'half of what is needed',
      rule.YOUTH_2020,
      [...from('young_member', 50), ...from('union', 1)],
      'Not yet: 50 of 50 young members and 1 of 2 affiliates.',
      ['50 of 50 young members: enough.', '1 of 2 affiliates, one more needed.'],
    ],
    [
      'three ways',
      rule.YOUTH_2022,
      from('young_labour_branch', 1),
      'Not yet: 1 of 5 Young Labour branches, 0 of 5 CLPs or 0 of 1 affiliate.',
      [
        '1 of 5 Young Labour branches, four more needed.',
        '0 of 5 CLPs, five more needed.',
        '0 of 1 affiliate, one more needed.',
      ],
    ],
    [
      'enough affiliates of the wrong kind',
      rule.LEADER_2020,
      [...from('union', 1, 'London', 400_000), ...from('socialist_society', 2)],
      'Not yet: 0 of 33 CLPs, or 3 of 3 affiliates, but only 1 of 2 trade unions.',
      ['0 of 33 CLPs, 33 more needed.', '3 of 3 affiliates, but only 1 of 2 trade unions.'],
    ],
    [
      'enough affiliates with too few members',
      rule.LEADER_2020,
      from('union', 3, 'London', 10_000),
      'Not yet: 0 of 33 CLPs, or 3 of 3 affiliates, but with 30,000 of the 50,000 affiliated members needed.',
      ['0 of 33 CLPs, 33 more needed.', '3 of 3 affiliates, but with 30,000 of the 50,000 affiliated members needed.'],
    ],
    [
      'enough branches in one region',
      rule.UNITE,
      from('branch', 60),
      'Not yet: 60 of 50 branches, but all in one region.',
      ['60 of 50 branches: enough.', '1 of 2 regions, one more needed.'],
    ],
    [
      'enough branches in enough regions',
      rule.UNITE,
      [...from('branch', 50), ...from('branch', 4, 'Wales')],
      'On the ballot: 54 of 50 branches.',
      ['54 of 50 branches: enough.', '2 of 2 regions: enough.'],
    ],
  ])('%s', (_, threshold, nominations, headline, lines) => {
    expect(read(threshold, nominations)).toEqual({ headline, lines });
  });

  it('reads the own body and others elsewhere alone, too', () => {
    const home = body('Eastwood', 'clp', 'Scotland');
    expect(read({ rule: 'own-body' }, [{ body: home }], home).headline).toBe(
      'On the ballot: Eastwood, the candidate’s own CLP, has nominated.',
    );
    expect(read({ rule: 'own-body' }, [], null).headline).toBe('Not yet: the candidate’s own CLP is not on record.');
    expect(read({ rule: 'elsewhere', least: 2, from: [{ kinds: ['clp'] }] }, from('clp', 1), home).headline).toBe(
      'Not yet: CLPs in 1 of 2 other regions, one more needed.',
    );
  });
});

describe('readAloud, when the count is not all', () => {
  it.each([
    ['enough-not-accepted', 7, 'Enough, but not accepted yet: 7 of 5 CLPs.'],
    ['on-the-ballot', 7, 'On the ballot: 7 of 5 CLPs.'],
    ['out', 75, 'Not standing: 75 of 5 CLPs.'],
    ['out', 4, 'Not standing: 4 of 5 CLPs.'],
    ['not-yet', 4, 'Not yet: 4 of 5 CLPs, one more needed.'],
  ] as const)('%s with %i', (standing, count, headline) => {
    expect(read(rule.FIVE_CLPS, from('clp', count), null, { home: null, standing }).headline).toBe(headline);
  });

  it('says when nominations decide nothing', () => {
    expect(read(null, from('clp', 285))).toEqual({
      headline: 'Supporting nominations only: they do not decide who is on the ballot.',
      lines: [],
    });
  });
});

import { describe, expect, it } from 'vitest';
import type { BodyId } from '@/domain/base/ids';
import type { Body, BodyKind, Nation, Region } from '@/domain/bodies/bodies';
import { evaluate } from '@/domain/contests/evaluate-threshold';
import type { Nomination, Threshold } from '@/domain/contests/threshold';
import * as rule from '@/domain/contests/threshold-presets';
import { linesMet, type ReadingOf, readAloud } from './read-threshold';
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
    [rule.FIVE_CLPS, from('clp', 7), 'On the ballot: 7 CLPs (5 needed).'],
    [rule.FIVE_CLPS, from('clp', 5), 'On the ballot: 5 CLPs (5 needed).'],
    [rule.FIVE_CLPS, from('clp', 4), 'Not on the ballot yet: 4 CLPs (5 needed).'],
    [rule.FIVE_CLPS, [], 'Not on the ballot yet: 0 CLPs (5 needed).'],
    [rule.FIVE_LABOUR_GROUPS, from('labour_group', 3), 'Not on the ballot yet: 3 council Labour Groups (5 needed).'],
    [rule.WELSH_2022, from('clp', 4, 'Wales'), 'Not on the ballot yet: 4 Welsh CLPs or affiliates (5 needed).'],
    [rule.UNITE, from('branch', 10), 'Not on the ballot yet: 10 branches (50 needed).'],
    [
      { rule: 'share', percent: 5, from: [{ kinds: ['clp'] }] },
      from('clp', 32),
      'Not on the ballot yet: 32 CLPs (33 needed).',
    ],
    [
      { rule: 'share', percent: 5, from: [{ kinds: ['clp'] }] },
      from('clp', 1033),
      'On the ballot: 1,033 CLPs (33 needed).',
    ],
    [
      { rule: 'at-least', least: 1, from: [{ kinds: ['union'] }] },
      from('union', 1),
      'On the ballot: 1 trade union (1 needed).',
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
      'Not on the ballot yet: 82 CLPs, but Eastwood, the candidate’s own CLP, has not nominated.',
    ],
    [
      'after the move',
      wolfson,
      almondValley,
      'On the ballot: 82 CLPs, and Almond Valley, the candidate’s own CLP, is one of them.',
    ],
    ['home not on record', wolfson, null, 'Not on the ballot yet: 82 CLPs, but the candidate’s own CLP is not known.'],
    [
      'one region missing',
      [...from('clp', 1), { body: eastwood }],
      eastwood,
      'Not on the ballot yet: Eastwood, the candidate’s own CLP, has nominated, but one more CLP in another region is needed.',
    ],
    [
      'nobody',
      [],
      eastwood,
      'Not on the ballot yet: Eastwood, the candidate’s own CLP, has not nominated, and two more CLPs in other regions are needed.',
    ],
    [
      'nobody, home not on record',
      [],
      null,
      'Not on the ballot yet: the candidate’s own CLP is not known, and two more CLPs in other regions are needed.',
    ],
  ])('%s', (_, nominations, home, headline) => {
    expect(read(rule.OWN_AND_TWO_ELSEWHERE, nominations, home).headline).toBe(headline);
  });

  it('works without the name', () => {
    expect(read(rule.OWN_AND_TWO_ELSEWHERE, wolfson, eastwood, { home: null }).headline).toBe(
      'Not on the ballot yet: 82 CLPs, but the candidate’s own CLP has not nominated.',
    );
  });

  it('gives each half a line', () => {
    expect(read(rule.OWN_AND_TWO_ELSEWHERE, [{ body: eastwood }, ...from('clp', 3)], eastwood).lines).toEqual([
      'Eastwood, the candidate’s own CLP, has nominated.',
      'CLPs in 1 other region (2 needed).',
    ]);
  });
});

describe('readAloud, compound rules', () => {
  it.each([
    [
      'neither',
      rule.FIVE_CLPS_OR_TWO_UNIONS,
      [...from('clp', 4), ...from('union', 1)],
      'Not on the ballot yet: 4 CLPs (5 needed) or 1 trade union (2 needed).',
      ['4 CLPs (5 needed).', '1 trade union (2 needed).'],
    ],
    [
      'the second',
      rule.FIVE_CLPS_OR_TWO_UNIONS,
      [...from('clp', 4), ...from('union', 2)],
      'On the ballot: 2 trade unions (2 needed).',
      ['4 CLPs (5 needed).', '2 trade unions (2 needed).'],
    ],
    [
      'both',
      rule.FIVE_CLPS_OR_TWO_UNIONS,
      [...from('clp', 6), ...from('union', 2)],
      'On the ballot: 6 CLPs (5 needed) and 2 trade unions (2 needed).',
      ['6 CLPs (5 needed).', '2 trade unions (2 needed).'],
    ],
    [
      'half of what is needed',
      rule.YOUTH_2020,
      [...from('young_member', 50), ...from('union', 1)],
      'Not on the ballot yet: 50 young members (50 needed) and 1 affiliate (2 needed).',
      ['50 young members (50 needed).', '1 affiliate (2 needed).'],
    ],
    [
      'three ways',
      rule.YOUTH_2022,
      from('young_labour_branch', 1),
      'Not on the ballot yet: 1 Young Labour branch (5 needed), 0 CLPs (5 needed) or 0 affiliates (1 needed).',
      ['1 Young Labour branch (5 needed).', '0 CLPs (5 needed).', '0 affiliates (1 needed).'],
    ],
    [
      'enough affiliates of the wrong kind',
      rule.LEADER_2020,
      [...from('union', 1, 'London', 400_000), ...from('socialist_society', 2)],
      'Not on the ballot yet: 0 CLPs (33 needed), or 3 affiliates (3 needed), but only 1 trade union (2 needed).',
      ['0 CLPs (33 needed).', '3 affiliates (3 needed), but only 1 trade union (2 needed).'],
    ],
    [
      'enough affiliates with too few members',
      rule.LEADER_2020,
      from('union', 3, 'London', 10_000),
      'Not on the ballot yet: 0 CLPs (33 needed), or 3 affiliates (3 needed), but with only 30,000 affiliated members (50,000 needed).',
      ['0 CLPs (33 needed).', '3 affiliates (3 needed), but with only 30,000 affiliated members (50,000 needed).'],
    ],
    [
      'enough branches in one region',
      rule.UNITE,
      from('branch', 60),
      'Not on the ballot yet: 60 branches (50 needed), but all in one region (2 needed).',
      ['60 branches (50 needed).', '1 region (2 needed).'],
    ],
    [
      'enough branches in enough regions',
      rule.UNITE,
      [...from('branch', 50), ...from('branch', 4, 'Wales')],
      'On the ballot: 54 branches (50 needed).',
      ['54 branches (50 needed).', '2 regions (2 needed).'],
    ],
  ])('%s', (_, threshold, nominations, headline, lines) => {
    expect(read(threshold, nominations)).toEqual({ headline, lines });
  });

  it('reads the own body and others elsewhere separately, too', () => {
    const home = body('Eastwood', 'clp', 'Scotland');
    expect(read({ rule: 'own-body' }, [{ body: home }], home).headline).toBe(
      'On the ballot: Eastwood, the candidate’s own CLP, has nominated.',
    );
    expect(read({ rule: 'own-body' }, [], null).headline).toBe(
      'Not on the ballot yet: the candidate’s own CLP is not known.',
    );
    expect(read({ rule: 'elsewhere', least: 2, from: [{ kinds: ['clp'] }] }, from('clp', 1), home).headline).toBe(
      'Not on the ballot yet: CLPs in 1 other region (2 needed).',
    );
  });
});

describe('readAloud, with more conditions than the count', () => {
  it.each([
    ['enough-not-accepted', 7, 'Has enough nominations, but has not accepted yet: 7 CLPs (5 needed).'],
    ['on-the-ballot', 7, 'On the ballot: 7 CLPs (5 needed).'],
    ['out', 75, 'No longer standing: 75 CLPs (5 needed).'],
    ['out', 4, 'No longer standing: 4 CLPs (5 needed).'],
    ['not-yet', 4, 'Not on the ballot yet: 4 CLPs (5 needed).'],
  ] as const)('%s with %i', (standing, count, headline) => {
    expect(read(rule.FIVE_CLPS, from('clp', count), null, { home: null, standing }).headline).toBe(headline);
  });

  it.each([
    ['on-the-ballot', true, 0, 'On the ballot: holds the seat, so needs no nominations.'],
    ['enough-not-accepted', true, 0, 'Has not accepted yet: holds the seat, so needs no nominations.'],
    ['not-yet', false, 10, 'Not on the ballot yet: 10 MPs (11 needed).'],
    ['on-the-ballot', false, 11, 'On the ballot: 11 MPs (11 needed).'],
    ['enough-not-accepted', false, 11, 'Has enough nominations, but has not accepted yet: 11 MPs (11 needed).'],
    ['out', false, 10, 'No longer standing: 10 MPs (11 needed).'],
  ] as const)('%s, holds the seat: %s, with %i MPs', (standing, isIncumbent, count, headline) => {
    const mps = Array.from({ length: 51 }, (_, n) => body(`MP ${n}`, 'mp', 'London'));
    const facts = {
      nominations: mps.slice(0, count).map((each) => ({ body: each })),
      homeBody: null,
      roster: { bodies: [{ kind: 'mp', nation: 'England', region: 'London', count: 51 }] as const, totalWeight: 0 },
      isIncumbent,
    };
    const said = readAloud(evaluate(rule.INCUMBENT_OR_FIFTH_OF_MPS, facts), t, { home: null, standing });
    expect(said.headline).toBe(headline);
  });

  it('names the other ways for everybody who does not hold the seat, each with its own mark', () => {
    const ways = { rule: 'any', of: [{ rule: 'incumbent' }, ...rule.FIVE_CLPS_OR_TWO_UNIONS.of] } as const;
    expect(read(ways, from('union', 1))).toEqual({
      headline: 'Not on the ballot yet: 0 CLPs (5 needed) or 1 trade union (2 needed).',
      lines: ['0 CLPs (5 needed).', '1 trade union (2 needed).'],
    });
  });

  it('marks the number itself apart from its conditions', () => {
    const roster = { bodies: [], totalWeight: 0 };
    expect(linesMet(evaluate(rule.UNITE, { nominations: from('branch', 60), homeBody: null, roster }))).toEqual([
      true,
      false,
    ]);
  });

  it('says when nominations decide nothing', () => {
    expect(read(null, from('clp', 285))).toEqual({
      headline: 'Supporting nominations only. They do not decide who is on the ballot.',
      lines: [],
    });
  });
});

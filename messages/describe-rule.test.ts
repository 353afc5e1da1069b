import { describe, expect, it } from 'vitest';
import type { Threshold } from '@/domain/contests/threshold';
import * as rule from '@/domain/contests/threshold-presets';
import { describeRule, ruleInSentence } from './describe-rule';
import { wordsFor } from './translate';

const t = wordsFor('en', 'threshold');

describe('describeRule', () => {
  it.each([
    [rule.FIVE_CLPS, '5 CLPs'],
    [rule.OWN_AND_TWO_ELSEWHERE, 'Their own CLP and 2 others in 2 other regions'],
    [rule.FIVE_CLPS_OR_TWO_UNIONS, '5 CLPs or 2 trade unions'],
    [rule.FIVE_CLPS_OR_ONE_AFFILIATE, '5 CLPs or 1 affiliate'],
    [rule.FIVE_LABOUR_GROUPS, '5 council Labour Groups'],
    [rule.YOUTH_2020, '50 young members and 2 affiliates'],
    [rule.YOUTH_2022, '5 Young Labour branches, 5 CLPs or 1 affiliate'],
    [rule.DISABLED_MEMBERS_2022, '5 disabled members’ branches, 5 CLPs or 1 affiliate'],
    [rule.WELSH_2022, '5 Welsh CLPs or affiliates'],
    [
      rule.LEADER_2020,
      '5% of CLPs, rounded up, or 3 affiliates, including at least 2 trade unions, representing 5% of affiliated members',
    ],
    [rule.UNITE, '50 branches in more than one region'],
  ])('%#: %j', (threshold, words) => {
    expect(describeRule(threshold, t)).toBe(words);
  });

  it.each([
    [{ rule: 'own-body' }, 'Their own CLP'],
    [{ rule: 'elsewhere', least: 1, from: [{ kinds: ['clp'] }] }, '1 other CLP in another region'],
    [{ rule: 'elsewhere', least: 3, from: [{ kinds: ['clp'] }] }, '3 other CLPs in 3 other regions'],
    [
      { rule: 'all', of: [{ rule: 'own-body' }, { rule: 'elsewhere', least: 1, from: [{ kinds: ['clp'] }] }] },
      'Their own CLP and 1 other in another region',
    ],
    [{ rule: 'all', of: [{ rule: 'own-body' }, rule.FIVE_CLPS] }, 'Their own CLP and 5 CLPs'],
    [
      { rule: 'at-least', least: 5, from: [{ kinds: ['clp'], regions: ['North East', 'North West'] }] },
      '5 CLPs in the North East or the North West',
    ],
    [
      { rule: 'at-least', least: 2, from: [{ kinds: ['clp'], nations: ['Wales', 'Scotland'] }] },
      '2 CLPs in Wales or Scotland',
    ],
    [{ rule: 'at-least', least: 4, from: [{ kinds: ['branch'] }], regions: 3 }, '4 branches in at least 3 regions'],
    [{ rule: 'at-least', least: 1, from: [{ kinds: ['clp', 'union', 'socialist_society'] }] }, '1 CLP or affiliate'],
    [{ rule: 'share', percent: 2.5, from: [{ kinds: ['clp'] }] }, '2.5% of CLPs, rounded up'],
    [{ rule: 'any', of: [rule.YOUTH_2020, rule.FIVE_CLPS] }, '50 young members and 2 affiliates, or 5 CLPs'],
  ] as [Threshold, string][])('%#: %j', (threshold, words) => {
    expect(describeRule(threshold, t)).toBe(words);
  });

  it('says when nominations decide nothing', () => {
    expect(describeRule(null, t)).toBe('Supporting nominations only. They do not decide who is on the ballot.');
  });
});

describe('ruleInSentence', () => {
  const cy = wordsFor('cy', 'threshold');
  it.each([
    [rule.FIVE_CLPS, 'at least 5 CLPs', 'o leiaf 5 CLP'],
    [
      rule.OWN_AND_TWO_ELSEWHERE,
      'their own CLP and at least 2 others in 2 other regions',
      'CLP cartref yr ymgeisydd ac o leiaf 2 arall mewn 2 ranbarth arall',
    ],
    [rule.FIVE_CLPS_OR_TWO_UNIONS, 'at least 5 CLPs or at least 2 trade unions', null],
    [{ rule: 'share', percent: 5, from: [{ kinds: ['clp'] }] } as const, 'at least 5% of CLPs, rounded up', null],
  ])('says that more are enough too: %j', (threshold, en, welsh) => {
    expect(ruleInSentence(threshold, t)).toBe(en);
    if (welsh !== null) expect(ruleInSentence(threshold, cy)).toBe(welsh);
  });
});

it('a candidate is never said to be nominated by holding the seat', () => {
  const share = { rule: 'share', percent: 20, from: [{ kinds: ['mp'] }] } as const;
  const rule = { rule: 'any', of: [{ rule: 'incumbent' }, share] } as const;
  expect(ruleInSentence(rule, wordsFor('en', 'threshold'))).toBe(
    'at least 20% of MPs, rounded up (unless they already hold the seat)',
  );
});

it('the own body of a rule has the noun of its kind', () => {
  const own = { rule: 'own-body', kinds: ['union'] } as const;
  const elsewhere = (kind: 'union' | 'clp') => ({ rule: 'elsewhere', least: 1, from: [{ kinds: [kind] }] }) as const;
  const said = (kind: 'union' | 'clp') =>
    ruleInSentence({ rule: 'all', of: [own, elsewhere(kind)] }, wordsFor('en', 'threshold'));
  expect(said('union')).toBe('their own trade union and at least 1 other in another region');
  expect(said('clp')).toBe('their own trade union and at least 1 other CLP in another region');
});

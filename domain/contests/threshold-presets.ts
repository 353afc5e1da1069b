import { AFFILIATE_KINDS } from '../bodies/bodies';
import type { AtLeast, Compound, OwnBody, Share } from './threshold';

const clps = [{ kinds: ['clp'] }] as const;
const affiliates = [{ kinds: AFFILIATE_KINDS }] as const;

/** Constituency section, 2017 to 2026; conference arrangements committee, 2025. */
export const FIVE_CLPS: AtLeast = { rule: 'at-least', least: 5, from: clps };

/** Constituency section, 2012 to 2016. */
export const OWN_AND_TWO_ELSEWHERE: Compound = {
  rule: 'all',
  of: [{ rule: 'own-body' }, { rule: 'elsewhere', least: 2, from: clps }],
};

/** Constituency section, 2010: the own CLP and two others, anywhere. */
export const OWN_AND_TWO_OTHERS: Compound = {
  rule: 'all',
  of: [{ rule: 'own-body' }, { rule: 'at-least', least: 3, from: clps }],
};

/** Representatives of BAME members and of disabled members, 2020. */
export const FIVE_CLPS_OR_TWO_UNIONS: Compound = {
  rule: 'any',
  of: [FIVE_CLPS, { rule: 'at-least', least: 2, from: [{ kinds: ['union'] }] }],
};

/** Conference arrangements committee, general section, 2025. */
export const FIVE_CLPS_OR_ONE_AFFILIATE: Compound = {
  rule: 'any',
  of: [FIVE_CLPS, { rule: 'at-least', least: 1, from: affiliates }],
};

/** Local government. In 2022 only groups of three councillors or more could nominate, which its groups of nominators say. */
export const FIVE_LABOUR_GROUPS: AtLeast = { rule: 'at-least', least: 5, from: [{ kinds: ['labour_group'] }] };

/** Youth representative, 2020. */
export const YOUTH_2020: Compound = {
  rule: 'all',
  of: [
    { rule: 'at-least', least: 50, from: [{ kinds: ['young_member'] }] },
    { rule: 'at-least', least: 2, from: affiliates },
  ],
};

/** Youth representative, 2022. The CLPs are those without a Young Labour branch, as its groups of nominators say. */
export const YOUTH_2022: Compound = {
  rule: 'any',
  of: [
    { rule: 'at-least', least: 5, from: [{ kinds: ['young_labour_branch'] }] },
    FIVE_CLPS,
    { rule: 'at-least', least: 1, from: affiliates },
  ],
};

/** Disabled members' representative, 2022. The CLPs are those without such a branch, as its groups of nominators say. */
export const DISABLED_MEMBERS_2022: Compound = {
  rule: 'any',
  of: [
    { rule: 'at-least', least: 5, from: [{ kinds: ['disabled_members_branch'] }] },
    FIVE_CLPS,
    { rule: 'at-least', least: 1, from: affiliates },
  ],
};

/** Welsh representative, 2022. */
export const WELSH_2022: AtLeast = {
  rule: 'at-least',
  least: 5,
  from: [{ kinds: ['clp'], nations: ['Wales'] }, ...affiliates],
};

/** Leader and deputy leader, second stage, 2020. */
export const LEADER_2020: Compound = {
  rule: 'any',
  of: [
    { rule: 'share', percent: 5, from: clps },
    {
      rule: 'at-least',
      least: 3,
      from: affiliates,
      including: [{ least: 2, kinds: ['union'] }],
      weight: { percent: 5 },
    },
  ],
};

/** Deputy leader, second stage, 2025. */
export const DEPUTY_LEADER_2025: Compound = {
  rule: 'any',
  of: [
    { rule: 'share', percent: 5, from: clps },
    { rule: 'at-least', least: 3, from: affiliates, including: [{ least: 2, kinds: ['union'] }] },
  ],
};

/** Unite's executive council. */
export const UNITE: AtLeast = { rule: 'at-least', least: 50, from: [{ kinds: ['branch'] }], regions: 2 };

/** Division I, trade unions, 2025. Nominations by other unions only show support. */
export const OWN_UNION: OwnBody = { rule: 'own-body', kinds: ['union'] };

/** Socialist societies' representative, 2025. Nominations by other societies only show support. */
export const OWN_SOCIETY: OwnBody = { rule: 'own-body', kinds: ['socialist_society'] };

/** Leader, first stage, 2020: 10% of MPs. */
export const TENTH_OF_MPS: Share = { rule: 'share', percent: 10, from: [{ kinds: ['mp'] }] };

/** Deputy leader, first stage, 2025: 20% of MPs. */
export const FIFTH_OF_MPS: Share = { rule: 'share', percent: 20, from: [{ kinds: ['mp'] }] };

/**
 * Leader who is challenged, first stage: the incumbent needs no nominations (2016, as the High Court confirmed in Foster v
 * McNicol), and a challenger needs 20% of MPs.
 */
export const INCUMBENT_OR_FIFTH_OF_MPS: Compound = { rule: 'any', of: [{ rule: 'incumbent' }, FIFTH_OF_MPS] };

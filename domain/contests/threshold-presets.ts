import { AFFILIATE_KINDS } from '../bodies/bodies';
import type { AtLeast, Compound, Threshold } from './threshold';

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

/**
 * Local government. In 2022 only groups of three councillors or more could nominate, so the other groups are exceptions
 * of the roster.
 */
export const FIVE_LABOUR_GROUPS: AtLeast = { rule: 'at-least', least: 5, from: [{ kinds: ['labour_group'] }] };

/** Youth representative, 2020. */
export const YOUTH_2020: Compound = {
  rule: 'all',
  of: [
    { rule: 'at-least', least: 50, from: [{ kinds: ['young_member'] }] },
    { rule: 'at-least', least: 2, from: affiliates },
  ],
};

/**
 * Youth representative, 2022. Only CLPs without a Young Labour branch could nominate, so the other CLPs are exceptions
 * of the roster.
 */
export const YOUTH_2022: Compound = {
  rule: 'any',
  of: [
    { rule: 'at-least', least: 5, from: [{ kinds: ['young_labour_branch'] }] },
    FIVE_CLPS,
    { rule: 'at-least', least: 1, from: affiliates },
  ],
};

/**
 * Disabled members' representative, 2022. Only CLPs without a disabled members' branch could nominate, so the other
 * CLPs are exceptions of the roster.
 */
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

export type ThresholdPreset = { readonly key: string; readonly threshold: Threshold; readonly source: string };

const labourlist = 'https://labourlist.org';

/** The thresholds of real contests that an admin can choose, each with its public source. */
export const THRESHOLD_PRESETS: readonly ThresholdPreset[] = [
  { key: 'five-clps', threshold: FIVE_CLPS, source: 'http://www.annblack.co.uk/' },
  {
    key: 'own-and-two-elsewhere',
    threshold: OWN_AND_TWO_ELSEWHERE,
    source: `${labourlist}/2016/06/luke-akehurst-heres-how-we-can-end-the-unfair-practice-of-flipping-addresses-to-secure-nec-nominations`,
  },
  {
    key: 'five-clps-or-two-unions',
    threshold: FIVE_CLPS_OR_TWO_UNIONS,
    source: `${labourlist}/2020/08/rolling-list-clp-nominations-of-labour-nec-disabled-members-rep-candidates/`,
  },
  {
    key: 'five-clps-or-one-affiliate',
    threshold: FIVE_CLPS_OR_ONE_AFFILIATE,
    source:
      'https://labour.org.uk/updates/members-updates/governance-and-legal-hub-internal-ballots-2025/internal-ballots-current-nominations-2025',
  },
  {
    key: 'five-labour-groups',
    threshold: FIVE_LABOUR_GROUPS,
    source: `${labourlist}/2022/06/rolling-list-2022-nominations-of-labour-nec-local-government-rep-candidates/`,
  },
  {
    key: 'youth-2020',
    threshold: YOUTH_2020,
    source: `${labourlist}/2020/08/rolling-list-labour-nec-youth-rep-candidate-nominations/`,
  },
  {
    key: 'youth-2022',
    threshold: YOUTH_2022,
    source: `${labourlist}/2022/05/rolling-list-2022-clp-nominations-of-labour-nec-youth-rep-candidates/`,
  },
  {
    key: 'disabled-members-2022',
    threshold: DISABLED_MEMBERS_2022,
    source: `${labourlist}/2022/05/rolling-list-clp-nominations-of-labour-nec-disabled-members-rep-candidates-2/`,
  },
  {
    key: 'welsh-2022',
    threshold: WELSH_2022,
    source: `${labourlist}/2022/05/rolling-list-2022-clp-nominations-of-labour-nec-welsh-rep-candidates`,
  },
  {
    key: 'leader-2020',
    threshold: LEADER_2020,
    source: 'https://drscottarthur.scot/2020/01/13/labour-leadership-nominations-and-what-it-means-for-party-unity/',
  },
  { key: 'unite-executive', threshold: UNITE, source: 'http://unitesvs.blogspot.com/2013/01/' },
];

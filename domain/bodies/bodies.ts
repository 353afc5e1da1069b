import type { BodyId } from '../base/ids';

/**
 * Every kind of body that may nominate. Most contests are for CLPs; the other kinds are for contests that other bodies
 * decide. What is true of each kind is in kinds.ts.
 */
export const BODY_KINDS = [
  'clp',
  'labour_group',
  'union',
  'socialist_society',
  'branch',
  'young_labour_branch',
  'disabled_members_branch',
  'young_member',
  'mp',
] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

/** The kinds of branch that a rule can ask about: "CLPs without a Young Labour branch". */
export const BRANCH_KINDS = ['young_labour_branch', 'disabled_members_branch'] as const satisfies readonly BodyKind[];
export type BranchKind = (typeof BRANCH_KINDS)[number];

/**
 * Affiliated organisations: trade unions and socialist societies. The leadership rule of 2020 asked for "3 affiliates,
 * of which 2 unions".
 */
export const AFFILIATE_KINDS = ['union', 'socialist_society'] as const satisfies readonly BodyKind[];

export const NATIONS = ['England', 'Scotland', 'Wales', 'Northern Ireland', 'International'] as const;
export type Nation = (typeof NATIONS)[number];

/** The twelve nations and regions of the party in alphabetical order, and International for the one CLP abroad. */
export const REGIONS = [
  'East Midlands',
  'East of England',
  'London',
  'North East',
  'North West',
  'Northern Ireland',
  'Scotland',
  'South East',
  'South West',
  'Wales',
  'West Midlands',
  'Yorkshire and the Humber',
  'International',
] as const;
export type Region = (typeof REGIONS)[number];

/** The facts about a body that rules need. */
export type Body = {
  readonly id: BodyId;
  readonly kind: BodyKind;
  readonly nation: Nation;
  readonly region: Region;
};

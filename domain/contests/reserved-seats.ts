import type { Region } from '../bodies/bodies';
import type { Quota } from '../nominations/quotas';

/**
 * What candidates may say about themselves for one contest, because its seats or its quotas ask for it. Nobody else
 * may say it of them, and a candidate who says nothing has none. Decisions 038 and 043.
 */
export const ATTRIBUTES = ['woman', 'bame', 'disabled', 'young'] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

export const isAttribute = (text: string): text is Attribute => ATTRIBUTES.some((each) => each === text);

/** The key of the attribute that means that a candidate holds the seat. An admin says it, with a public reason. */
export const INCUMBENT = 'incumbent';

/**
 * Seats of a contest that only some people can fill: 4 of 9 for women, or 1 for people whose home body is in a region.
 * They are told to the people who count the vote, and no rule for the ballot reads them.
 */
export type ReservedSeats =
  | { readonly least: number; readonly attribute: Attribute }
  | { readonly least: number; readonly region: Region };

/** The rules of a contest about groups of people: its reserved seats, and the quotas of the names that a body sends. */
export type GroupRules = {
  readonly seats: number;
  readonly reservedSeats: readonly ReservedSeats[] | null;
  readonly quotas: readonly Quota[];
};

/** What one attribute is used for in a contest: how many seats are for it, and how many names of a body must have it. */
export type AttributeUse = {
  readonly attribute: Attribute;
  readonly seats: number | null;
  readonly names: number | null;
};

/** The attributes that a contest asks its candidates about, each with its uses. Empty if no rule needs any. */
export function attributesAsked({ reservedSeats, quotas }: Omit<GroupRules, 'seats'>): AttributeUse[] {
  return ATTRIBUTES.flatMap((attribute) => {
    const seats = (reservedSeats ?? []).filter((each) => 'attribute' in each && each.attribute === attribute);
    const names = quotas.filter((quota) => quota.attribute === attribute);
    if (seats.length + names.length === 0) return [];
    const most = (all: readonly { readonly least: number }[]) =>
      all.length === 0 ? null : Math.max(...all.map(({ least }) => least));
    return [{ attribute, seats: most(seats), names: most(names) }];
  });
}

/** The uses as a text. If it has changed since a candidate read the page, they did not agree to the uses of today. */
export const usesText = (rules: Omit<GroupRules, 'seats'>): string =>
  attributesAsked(rules)
    .map(({ attribute, seats, names }) => `${attribute}:${seats ?? '-'}:${names ?? '-'}`)
    .join(' ');

/**
 * Whether there are too few seats for the reserved ones: more for one group than there are seats, or more for regions
 * together, because nobody is in two of them. A woman can also be a disabled member, so attributes are not added up.
 */
export function exceedsSeats({ seats, reservedSeats }: Omit<GroupRules, 'quotas'>): boolean {
  const reserved = reservedSeats ?? [];
  const ofRegions = reserved.reduce((sum, each) => sum + ('region' in each ? each.least : 0), 0);
  return ofRegions > seats || reserved.some(({ least }) => least > seats);
}

/** Whether all reserved seats can only be filled if one person counts for two groups: 5 and 5 of 9. */
export const needsOverlap = ({ seats, reservedSeats }: Omit<GroupRules, 'quotas'>): boolean =>
  (reservedSeats ?? []).reduce((sum, { least }) => sum + least, 0) > seats;

/** A candidate who could still be elected: the region of their home body, and what they said about themselves. */
export type SelfDescribed = {
  readonly region: Region | null;
  readonly said: readonly { readonly attribute: string; readonly isForNames: boolean }[];
};

/** What one rule about a group needs, and how many candidates count for it. */
export type GroupNeed = {
  readonly of: 'seats' | 'names';
  /** The attribute or the region. */
  readonly group: Attribute | Region;
  readonly least: number;
  /** How many of the candidates count for the group. */
  readonly have: number;
  /** Whether every seat is for the group, so that each candidate must count for it. */
  readonly isForAll: boolean;
  readonly isMet: boolean;
};

/**
 * What each rule about a group needs of the candidates who could be elected. A rule is met if as many count for the
 * group as it needs, and all of them if every seat is for the group. Quotas with keys of the installation's own are
 * left out, because candidates do not say them.
 */
export function groupNeeds(
  { seats, reservedSeats, quotas }: GroupRules,
  candidates: readonly SelfDescribed[],
): GroupNeed[] {
  const counted = (isIn: (candidate: SelfDescribed) => boolean) => candidates.filter(isIn).length;
  const ofSeats = (reservedSeats ?? []).map((each): GroupNeed => {
    const { least } = each;
    const group = 'region' in each ? each.region : each.attribute;
    const have = counted(({ region, said }) =>
      'region' in each ? region === each.region : said.some(({ attribute }) => attribute === each.attribute),
    );
    const isForAll = least >= seats;
    return {
      of: 'seats',
      group,
      least,
      have,
      isForAll,
      isMet: have >= least && (!isForAll || have === candidates.length),
    };
  });
  const ofNames = quotas.flatMap(({ least, attribute }): GroupNeed[] => {
    if (!isAttribute(attribute)) return [];
    const have = counted(({ said }) => said.some((one) => one.attribute === attribute && one.isForNames));
    return [{ of: 'names', group: attribute, least, have, isForAll: false, isMet: have >= least }];
  });
  return [...ofSeats, ...ofNames];
}

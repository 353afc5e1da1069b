import { NATIONS, type Nation } from './bodies';

/**
 * The key of a set of boundaries, such as "2024". The sets are rows of a table. Each body is in one set.
 */
export type BodySet = string;

/** The whole-country sets that every installation has, oldest first. */
export const FIRST_SETS = ['2010', '2024'] as const;

/** The set of a new installation. */
export const NEWEST_SET: BodySet = '2024';

/** Whether a set with bodies of these nations has all of them, so that a round can use it alone. */
export const isWholeCountry = (nations: readonly Nation[]): boolean => NATIONS.every((each) => nations.includes(each));

export type FirstSet = (typeof FIRST_SETS)[number];

/** One nation whose bodies a round takes from another set. */
export type NationSet = { readonly nation: Nation; readonly set: BodySet };

/**
 * The bodies that a round is about: those of one set, but in some nations those of another set. Scottish CLPs follow
 * the Scottish Parliament's constituencies, which change at other times than Westminster's.
 */
export type BodyMap = { readonly bodySet: BodySet; readonly nationSets: readonly NationSet[] | null };

/** Null for a body that belongs to no set. */
type InSet = { readonly set: BodySet | null; readonly nation: Nation };

/** The set from which a map takes the bodies of a nation. */
export const setOfNation = ({ bodySet, nationSets }: BodyMap, nation: Nation): BodySet =>
  nationSets?.find((each) => each.nation === nation)?.set ?? bodySet;

/** Whether a body takes part in rounds on this map: it is on the map, or belongs to no set, as a union does. */
export const isOnMap = (map: BodyMap, { set, nation }: InSet): boolean =>
  set === null || setOfNation(map, nation) === set;

/** Every set that a map uses, the main one first. */
export const setsOfMap = ({ bodySet, nationSets }: BodyMap): BodySet[] => [
  ...new Set([bodySet, ...(nationSets ?? []).map(({ set }) => set)]),
];

/** A text that is the same for two maps with the same bodies. */
export const mapKey = ({ bodySet, nationSets }: BodyMap): string =>
  [bodySet, ...(nationSets ?? []).map(({ nation, set }) => `${nation}=${set}`).sort()].join('+');

type SetOfNations = { readonly id: BodySet; readonly nations: readonly Nation[] };

/**
 * What is wrong with a round's sets: a main set that is unknown or lacks a nation, or a nation with two sets, or with one
 * that is unknown or does not have it. Null if nothing is.
 */
export function wrongSetIn(map: BodyMap, sets: readonly SetOfNations[]): 'bodySet' | 'nationSets' | null {
  const main = sets.find(({ id }) => id === map.bodySet);
  if (!main || !isWholeCountry(main.nations)) return 'bodySet';
  const own = map.nationSets ?? [];
  const isDouble = new Set(own.map(({ nation }) => nation)).size < own.length;
  const isKnown = own.every(({ nation, set }) =>
    sets.some(({ id, nations }) => id === set && nations.includes(nation)),
  );
  return isDouble || !isKnown ? 'nationSets' : null;
}

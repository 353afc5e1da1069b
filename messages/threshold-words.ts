import { AFFILIATE_KINDS, type BodyKind } from '@/domain/bodies/bodies';
import type { Nominators } from '@/domain/contests/threshold';
import type { NominatorGroup } from '@/domain/rounds/roster';
import type { WordsFor } from './translate';

export type ThresholdWords = WordsFor<'threshold'>;

/** "a", "a or b", "a, b and c". `isLong` adds a comma before the last item, if the parts have commas themselves. */
export function joined(t: ThresholdWords, word: 'and' | 'or', parts: readonly string[], isLong = false): string {
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return last;
  const first = parts.slice(0, -1).reduce((before, part) => t('list', { first: before, second: part }));
  return t(isLong ? `${word}Long` : word, { first, second: last });
}

/** "CLPs", "Welsh CLPs or affiliates": the bodies of these groups, agreeing with `count`. */
export function bodiesOf(t: ThresholdWords, groups: readonly Nominators[], count: number): string {
  return joined(
    t,
    'or',
    groups.map((group) => groupOf(t, group, count)),
  );
}

/** "Welsh CLPs or affiliates", "council Labour Groups with at least 3 councillors": the groups that may nominate. */
export const nominatorsIn = (t: ThresholdWords, groups: readonly NominatorGroup[]): string =>
  joined(
    t,
    'or',
    // Groups without a branch come last: "Young Labour branches or CLPs without one" can be read in one way only.
    groups
      .toSorted((a, b) => Number(Boolean(a.without)) - Number(Boolean(b.without)))
      .map((group) => {
        const bodies = groupOf(t, group, 2);
        const ofSize = group.size ? t('ofSize', { bodies, least: group.size.least }) : bodies;
        return group.without ? t(`withoutBranch.${group.without}`, { bodies: ofSize }) : ofSize;
      }),
  );

/** "trade unions", "CLPs or affiliates": unions and socialist societies together are affiliates. */
export function kindsOf(t: ThresholdWords, kinds: readonly BodyKind[], count: number): string {
  const areAllAffiliates = AFFILIATE_KINDS.every((kind) => kinds.includes(kind));
  const isAffiliate = (kind: BodyKind) => AFFILIATE_KINDS.some((affiliate) => affiliate === kind);
  const nouns = kinds
    .filter((kind) => !(areAllAffiliates && isAffiliate(kind)))
    .map((kind) => t(`bodies.${kind}`, { count }));
  return joined(t, 'or', areAllAffiliates ? [...nouns, t('bodies.affiliate', { count })] : nouns);
}

/** "CLP", "trade union": the noun for a candidate's own body. */
export const ownKind = (t: ThresholdWords, kinds: readonly BodyKind[]): string =>
  kinds.every((kind) => kind === 'clp') ? t('own.clp') : kindsOf(t, kinds, 1);

function groupOf(t: ThresholdWords, { kinds, nations = [], regions = [] }: Nominators, count: number): string {
  const bodies = kindsOf(t, kinds, count);
  const [nation] = nations;
  if (nation !== undefined && nations.length === 1 && regions.length === 0) return t(`nation.${nation}`, { bodies });
  const places = (regions.length > 0 ? regions : nations).map((place) => t(`place.${place}`));
  return places.length > 0 ? t('inPlaces', { bodies, places: joined(t, 'or', places) }) : bodies;
}

/** A part of a sentence with an initial capital. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

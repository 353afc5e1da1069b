import type { BodyId } from '../base/ids';
import type { Body } from '../bodies/bodies';
import type { Nominators } from './threshold';
import type { Nomination, ThresholdFacts } from './threshold-facts';
import type { Figures } from './threshold-outcome';

/** Have against need. */
export const figures = (have: number, need: number): Figures => ({
  met: have >= need,
  have,
  need,
  missing: Math.max(0, need - have),
});

/** A share of a whole, rounded up, and never nothing: an empty roster must not put everybody on the ballot. */
export function shareOf(whole: number, percent: number): number {
  // Rounded first: 4.4% of 750 is 33.00000000000001 in binary, and would go up to 34.
  return Math.max(1, Math.ceil(Number(((whole * percent) / 100).toFixed(6))));
}

const countedAs = ({ body, countsAs }: Nomination): BodyId => countsAs ?? body.id;

/** The different bodies, a merged one once for all its parts. */
export const bodiesIn = (nominations: readonly Nomination[]) => new Set(nominations.map(countedAs));

/** Different regions, never more than there are bodies: a merged party that spans two is still one body. */
export const regionsIn = (nominations: readonly Nomination[]) =>
  Math.min(new Set(nominations.map(({ body }) => body.region)).size, bodiesIn(nominations).size);

/** What the different bodies weigh together. */
export function weightOf(nominations: readonly Nomination[]): number {
  const weights = new Map<BodyId, number>();
  for (const { body, weight = 0 } of nominations) weights.set(body.id, Math.max(weight, weights.get(body.id) ?? 0));
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}

/** Whether a nomination is the home body's own, by itself or as part of a merged one. */
export function isHome(nomination: Nomination, { homeBody, homeCountsAs }: ThresholdFacts): boolean {
  if (homeBody === null) return false;
  return nomination.body.id === homeBody.id || countedAs(nomination) === (homeCountsAs ?? homeBody.id);
}

/** Whether a body belongs to one of the groups at least. */
export function isAmong(body: Omit<Body, 'id'>, groups: readonly Nominators[]): boolean {
  return groups.some(
    ({ kinds, nations, regions }) =>
      kinds.includes(body.kind) &&
      (nations === undefined || nations.includes(body.nation)) &&
      (regions === undefined || regions.includes(body.region)),
  );
}

import type { Body, BodyKind, Nation, Region } from './bodies';

/** Who may nominate in a contest: bodies of these kinds and, where given, of these nations and regions alone. */
export type RosterRule = {
  readonly bodyKinds: readonly BodyKind[];
  /** Null is every one. A body must fit both where both are given. */
  readonly nations: readonly Nation[] | null;
  readonly regions: readonly Region[] | null;
};

/** Whether a body is of the contest's nations and regions, whatever its kind. */
export function isInPlaces(
  { nations, regions }: Pick<RosterRule, 'nations' | 'regions'>,
  body: Pick<Body, 'nation' | 'region'>,
): boolean {
  return (nations === null || nations.includes(body.nation)) && (regions === null || regions.includes(body.region));
}

/** Whether a body is on the roster of the contest (Welsh representative 2022: CLPs in Wales alone). */
export function mayNominateIn(rule: RosterRule, body: Pick<Body, 'kind' | 'nation' | 'region'>): boolean {
  return rule.bodyKinds.includes(body.kind) && isInPlaces(rule, body);
}

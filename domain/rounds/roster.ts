import { AFFILIATE_KINDS, type Body, type BodyKind, type Nation, type Region } from '../bodies/bodies';

/** Who may nominate in a contest: bodies of these kinds and, if given, only those in these nations and regions. */
export type RosterRule = {
  readonly bodyKinds: readonly BodyKind[];
  /** Null means all. If both are given, a body must be in one of the nations and one of the regions. */
  readonly nations: readonly Nation[] | null;
  readonly regions: readonly Region[] | null;
};

/**
 * Whether a body is in the contest's nations and regions. An affiliate has no place of its own, so it is always in
 * them. For example, CLPs in Wales and affiliates anywhere elected the Welsh representative of 2022.
 */
export function isInPlaces(
  { nations, regions }: Pick<RosterRule, 'nations' | 'regions'>,
  body: Pick<Body, 'kind' | 'nation' | 'region'>,
): boolean {
  if (AFFILIATE_KINDS.some((kind) => kind === body.kind)) return true;
  return (nations === null || nations.includes(body.nation)) && (regions === null || regions.includes(body.region));
}

/** Whether the same bodies may nominate in two contests. The order of kinds, nations and regions has no meaning. */
export function hasSameRoster(a: RosterRule, b: RosterRule): boolean {
  const isSame = (one: readonly string[] | null, other: readonly string[] | null) =>
    one === null || other === null
      ? one === other
      : one.length === other.length && one.every((each) => other.includes(each));
  return isSame(a.bodyKinds, b.bodyKinds) && isSame(a.nations, b.nations) && isSame(a.regions, b.regions);
}

/** Whether a body is on the roster of the contest. */
export function mayNominateIn(rule: RosterRule, body: Pick<Body, 'kind' | 'nation' | 'region'>): boolean {
  return rule.bodyKinds.includes(body.kind) && isInPlaces(rule, body);
}

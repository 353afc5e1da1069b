import { BODY_KINDS, type BodyKind, type BranchKind, type Nation, type Region } from '../bodies/bodies';
import { KINDS } from '../bodies/kinds';
import { hasSameRoster, kindsIn, type NominatorGroup } from './roster';

/** Who may nominate, as a form asks for it. Places apply to kinds with a place, the size to Labour Groups, `without` to CLPs. */
export type NominatorFields = {
  readonly kinds: readonly BodyKind[];
  readonly nations: readonly Nation[];
  readonly regions: readonly Region[];
  readonly leastCouncillors: number | null;
  readonly without: BranchKind | null;
};

/** The groups that a form describes. Kinds with the same conditions are one group. */
export function nominatorsOf(fields: NominatorFields): NominatorGroup[] {
  const groups = new Map<string, NominatorGroup>();
  for (const kind of BODY_KINDS.filter((each) => fields.kinds.includes(each))) {
    const { hasPlace, counts } = KINDS[kind];
    const conditions = {
      ...(hasPlace && fields.nations.length > 0 ? { nations: [...fields.nations] } : {}),
      ...(hasPlace && fields.regions.length > 0 ? { regions: [...fields.regions] } : {}),
      ...(counts === 'councillors' && fields.leastCouncillors !== null
        ? { size: { least: fields.leastCouncillors } }
        : {}),
      ...(kind === 'clp' && fields.without !== null ? { without: fields.without } : {}),
    };
    const key = JSON.stringify(conditions);
    groups.set(key, { kinds: [...(groups.get(key)?.kinds ?? []), kind], ...conditions });
  }
  return [...groups.values()];
}

/** Fills in the form from the groups. Null for groups that do not fit in it; those are shown in words. */
export function fieldsOfNominators(nominators: readonly NominatorGroup[]): NominatorFields | null {
  const first = <T>(values: readonly (T | undefined)[]): T | undefined => values.find((value) => value !== undefined);
  const fields: NominatorFields = {
    kinds: kindsIn({ nominators }),
    nations: first(nominators.map(({ nations }) => nations)) ?? [],
    regions: first(nominators.map(({ regions }) => regions)) ?? [],
    leastCouncillors: first(nominators.map(({ size }) => size?.least)) ?? null,
    without: first(nominators.map(({ without }) => without)) ?? null,
  };
  return hasSameRoster({ nominators: nominatorsOf(fields) }, { nominators }) ? fields : null;
}

/** The groups that older entries and files describe with kinds, nations and regions. Affiliates belong to no place. */
export const nominatorsOfPlaces = (old: {
  readonly bodyKinds: readonly BodyKind[];
  readonly nations?: readonly Nation[] | null;
  readonly regions?: readonly Region[] | null;
}): NominatorGroup[] => {
  const [nations, regions] = [old.nations ?? null, old.regions ?? null];
  if (nations === null && regions === null) return [{ kinds: [...old.bodyKinds] }];
  const placed = old.bodyKinds.filter((kind) => kind !== 'union' && kind !== 'socialist_society');
  const others = old.bodyKinds.filter((kind) => kind === 'union' || kind === 'socialist_society');
  return [
    ...(placed.length > 0 ? [{ kinds: placed, ...(nations ? { nations } : {}), ...(regions ? { regions } : {}) }] : []),
    ...(others.length > 0 ? [{ kinds: others }] : []),
  ];
};

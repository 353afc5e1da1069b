import type { BodyId } from '@/domain/base/ids';
import { REGIONS, type Region } from '@/domain/bodies/bodies';
import type { HexLayout } from '@/domain/bodies/hex-map';
import { rosterFilter } from '@/domain/rounds/roster';
import type { NamedBody } from '../bodies/named-body';
import { clpsOf, contestMap, holds, leadOf } from '../contests/contest-map';
import type { CountedCandidacy, CountedContest } from '../contests/counted-contest';

/** The status of a CLP for one candidacy. Every CLP that may nominate has exactly one. */
export type FromWhere = 'nominated' | 'others' | 'not-yet';
export type FromCounts = Readonly<Record<FromWhere, number>>;

/** The CLPs that nominated a candidate, and the CLPs that nominated only other candidates. */
export type CandidacyMap = {
  readonly layout: HexLayout;
  readonly marks: ReadonlyMap<BodyId, FromWhere>;
  readonly counts: FromCounts;
  readonly regions: readonly { readonly region: Region; readonly counts: FromCounts }[];
  /** The Scottish CLPs that nominated, by name, because the map of Scotland is schematic. */
  readonly scotland: { readonly nominated: readonly NamedBody[]; readonly all: number };
  readonly countedWith: number;
  readonly isPartial: boolean;
  readonly hasOthers: boolean;
};

/**
 * The map of one candidacy. It shows only nominations that count, and counts merged parties once, like every other
 * page. Null if no CLP may nominate.
 */
export function candidacyMap(counted: CountedContest, { nominators }: CountedCandidacy): CandidacyMap | null {
  const { rows, statuses } = counted;
  const map = contestMap(counted);
  if (!map) return null;
  const own = new Set(nominators.filter(({ counts }) => counts).map(({ body, countsAs }) => countsAs ?? body.id));
  const from = (id: BodyId): FromWhere => {
    const lead = leadOf(rows, id);
    if (own.has(lead)) return 'nominated';
    return holds(statuses.get(lead)) ? 'others' : 'not-yet';
  };
  const roster = [...clpsOf(rows).bodies.values()].filter(rosterFilter(rows.contest, rows.round));
  const alone = roster.filter(({ id }) => leadOf(rows, id) === id);
  const byRegion = Map.groupBy(alone, ({ region }) => region);
  const scots = byRegion.get('Scotland') ?? [];
  const countsOf = (bodies: readonly NamedBody[]): FromCounts => {
    const counts = { nominated: 0, others: 0, 'not-yet': 0 };
    for (const { id } of bodies) counts[from(id)] += 1;
    return counts;
  };
  return {
    layout: map.layout,
    marks: new Map(roster.map(({ id }) => [id, from(id)])),
    counts: countsOf(alone),
    regions: REGIONS.flatMap((region) => {
      const bodies = byRegion.get(region);
      return bodies ? { region, counts: countsOf(bodies) } : [];
    }),
    scotland: { nominated: scots.filter(({ id }) => from(id) === 'nominated'), all: scots.length },
    countedWith: map.countedWith,
    isPartial: map.isPartial,
    hasOthers: map.hasOthers,
  };
}

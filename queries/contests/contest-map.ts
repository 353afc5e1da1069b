import { layoutOf } from '@/db/reference/hexes';
import type { BodyId } from '@/domain/base/ids';
import { type HexLayout, hexLayout } from '@/domain/bodies/hex-map';
import { type BodyStatus, HAS_NOMINATED } from '@/domain/nominations/body-status';
import { kindsIn, rosterFilter } from '@/domain/rounds/roster';
import type { NamedBody } from '../bodies/named-body';
import { type BodyCounts, countBodies, countRegions, type RegionCounts } from './contest-bodies';
import type { ContestRows } from './contest-rows';
import type { CountedContest } from './counted-contest';

/** The map of a contest: its CLPs, each with its status. Other kinds of body are not on the map. */
export type ContestMap = {
  /** All CLPs of the round's map, including those that may not nominate in this contest. */
  readonly layout: HexLayout;
  /**
   * The status that the map shows for each CLP that may nominate. A CLP that is counted with another has the status of
   * the other.
   */
  readonly statuses: ReadonlyMap<BodyId, BodyStatus>;
  /** Every CLP of the round's map. */
  readonly clps: ReadonlyMap<BodyId, NamedBody>;
  /** The figures of CLPs only. If no other bodies may nominate, they are the figures of the contest. */
  readonly bodies: BodyCounts;
  readonly regions: readonly RegionCounts[];
  /** How many CLPs are on the map but are counted with another. */
  readonly countedWith: number;
  /** Whether some CLPs of the map may not nominate in this contest. */
  readonly isPartial: boolean;
  /** Whether bodies other than CLPs may nominate too. */
  readonly hasOthers: boolean;
};

/** The map of a contest. Null if no CLP may nominate, as in a contest of unions. */
export function contestMap({ rows, statuses }: CountedContest): ContestMap | null {
  const clps = clpsOf(rows);
  const roster = [...clps.bodies.values()].filter(rosterFilter(rows.contest, rows.round));
  if (roster.length === 0) return null;
  const own = roster.flatMap(({ id }) => {
    const status = statuses.get(id);
    return status ? [{ id, status }] : [];
  });
  const all = [...clps.bodies.values()];
  const bodies = countBodies(own.map(({ status }) => status));
  return {
    layout: hexLayout(layoutOf(rows.round, all), all),
    statuses: new Map(own.map(({ id }) => [id, statuses.get(leadOf(rows, id)) ?? 'counted-with'])),
    clps: clps.bodies,
    bodies,
    regions: countRegions(clps, statuses),
    countedWith: bodies.byStatus['counted-with'],
    isPartial: roster.length < clps.bodies.size,
    hasOthers: kindsIn(rows.contest).some((kind) => kind !== 'clp'),
  };
}

/** The same rows with CLPs only. */
export const clpsOf = (rows: ContestRows): ContestRows => ({
  ...rows,
  bodies: new Map([...rows.bodies].filter(([, { kind }]) => kind === 'clp')),
});

/** The body with which this one is counted, if it is part of a merged party; otherwise itself. */
export const leadOf = (rows: ContestRows, id: BodyId): BodyId => rows.exceptions.get(id)?.countsWithId ?? id;

/** Whether the body has a valid nomination. */
export const holds = (status: BodyStatus | undefined): boolean =>
  status !== undefined && HAS_NOMINATED.includes(status);

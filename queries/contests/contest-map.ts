import { hexesOf } from '@/db/reference/hexes';
import type { BodyId } from '@/domain/base/ids';
import { type HexLayout, hexLayout } from '@/domain/bodies/hex-map';
import { type BodyStatus, HAS_NOMINATED } from '@/domain/nominations/body-status';
import { mayNominateIn } from '@/domain/rounds/roster';
import type { NamedBody } from '../bodies/named-body';
import { type BodyCounts, countBodies, countRegions, type RegionCounts } from './contest-bodies';
import type { ContestRows } from './contest-rows';
import type { CountedContest } from './counted-contest';

/** The CLPs of a contest on a map, and what each has done. Other bodies have no place on a map. */
export type ContestMap = {
  /** Of every CLP of the round's map: those that may not nominate in this contest too. */
  readonly layout: HexLayout;
  /** How each CLP that may nominate is drawn: one that counts with another, like that other. */
  readonly statuses: ReadonlyMap<BodyId, BodyStatus>;
  /** Every CLP of the round's map. */
  readonly clps: ReadonlyMap<BodyId, NamedBody>;
  /** Of CLPs alone: the figures of the contest, where no other bodies may nominate in it. */
  readonly bodies: BodyCounts;
  readonly regions: readonly RegionCounts[];
  /** CLPs that are drawn and not counted. */
  readonly countedWith: number;
  /** Whether some CLPs of the map may not nominate in this contest. */
  readonly isPartial: boolean;
  /** Whether bodies that are no CLPs may nominate too. */
  readonly hasOthers: boolean;
};

/** Null where no CLP may nominate: in a contest of unions there is nothing to draw. */
export function contestMap({ rows, statuses }: CountedContest): ContestMap | null {
  const clps = clpsOf(rows);
  const roster = [...clps.bodies.values()].filter((body) => mayNominateIn(rows.contest, body));
  if (roster.length === 0) return null;
  const own = roster.flatMap(({ id }) => {
    const status = statuses.get(id);
    return status ? [{ id, status }] : [];
  });
  const bodies = countBodies(own.map(({ status }) => status));
  return {
    layout: hexLayout(hexesOf(rows.round.bodySet), [...clps.bodies.values()]),
    statuses: new Map(own.map(({ id }) => [id, statuses.get(leadOf(rows, id)) ?? 'counted-with'])),
    clps: clps.bodies,
    bodies,
    regions: countRegions(clps, statuses),
    countedWith: bodies.byStatus['counted-with'],
    isPartial: roster.length < clps.bodies.size,
    hasOthers: rows.contest.bodyKinds.some((kind) => kind !== 'clp'),
  };
}

/** The same rows with no bodies but CLPs. */
export const clpsOf = (rows: ContestRows): ContestRows => ({
  ...rows,
  bodies: new Map([...rows.bodies].filter(([, { kind }]) => kind === 'clp')),
});

/** The body that this one counts as: itself, unless a merged party counts once. */
export const leadOf = (rows: ContestRows, id: BodyId): BodyId => rows.exceptions.get(id)?.countsWithId ?? id;

/** Whether a nomination of the body holds. */
export const holds = (status: BodyStatus | undefined): boolean =>
  status !== undefined && HAS_NOMINATED.includes(status);

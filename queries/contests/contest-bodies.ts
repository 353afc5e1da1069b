import type { BodyId } from '@/domain/base/ids';
import { PLACE_GROUPS, type PlaceGroup, placeGroupOf } from '@/domain/bodies/kinds';
import {
  BODY_STATUSES,
  type BodyStatus,
  bodyStatus,
  HAS_NOMINATED,
  NOT_HEARD_FROM,
  ON_THE_WAY,
  SAID_NO,
} from '@/domain/nominations/body-status';
import { lacksConfirmation } from '@/domain/nominations/confirmation';
import { countsTowardsThreshold } from '@/domain/nominations/provenance';
import { dayOf } from '@/messages/format';
import { type ContestRows, rosterOf } from './contest-rows';

export type BodyCounts = {
  /** How many bodies may nominate. A body that is counted with another is not counted again. */
  readonly all: number;
  readonly byStatus: Readonly<Record<BodyStatus, number>>;
  readonly hasNominated: number;
  readonly onTheWay: number;
  readonly saidNo: number;
  readonly cannotNominate: number;
  /**
   * How many bodies have not been heard from. In an archive round nobody asked them, so we do not know what they did.
   */
  readonly notHeardFrom: number;
};

export type RegionCounts = {
  readonly region: PlaceGroup;
  readonly all: number;
  readonly hasNominated: number;
  readonly notHeardFrom: number;
};

/** The status of every body that may nominate in the contest, by id. Each body has exactly one status. */
export function bodyStatuses(rows: ContestRows): Map<BodyId, BodyStatus> {
  const latest = new Map(
    rows.live
      .filter(({ provenance }) => countsTowardsThreshold(provenance, rows.round.kind))
      .map((submission) => [submission.bodyId, submission]),
  );
  return new Map(
    rosterOf(rows).map((body) => {
      const exception = rows.exceptions.get(body.id);
      // What a body sent before it was merged counts for the merged party, until the other body sends.
      const sent = latest.get(body.id) ?? partsOf(rows, body.id).flatMap((part) => latest.get(part) ?? [])[0];
      const meeting = rows.meetings.get(body.id);
      const status = bodyStatus({
        exception: exception ? (exception.countsWithId ? 'counted-with' : 'cannot-nominate') : null,
        latest: sent
          ? {
              kind: sent.kind,
              isConfirmed: sent.confirmedAt !== null,
              lacksConfirmation: lacksConfirmation(rows.round, sent),
              isVoided: sent.voidedAt !== null,
            }
          : null,
        meeting: meeting ? { heldOn: meeting.heldOn, recordedOn: dayOf(meeting.recordedAt, rows.round.zone) } : null,
      });
      return [body.id, status];
    }),
  );
}

/** The bodies that are counted together with this one. */
const partsOf = ({ exceptions }: ContestRows, id: BodyId): BodyId[] =>
  [...exceptions].flatMap(([part, { countsWithId }]) => (countsWithId === id ? part : []));

/** The number of bodies with each status. */
export function countBodies(statuses: Iterable<BodyStatus>): BodyCounts {
  const byStatus = Object.fromEntries(BODY_STATUSES.map((status) => [status, 0])) as Record<BodyStatus, number>;
  for (const status of statuses) byStatus[status] += 1;
  const sum = (group: readonly BodyStatus[]) => group.reduce((total, status) => total + byStatus[status], 0);
  return {
    all: sum(BODY_STATUSES) - byStatus['counted-with'],
    byStatus,
    hasNominated: sum(HAS_NOMINATED),
    onTheWay: sum(ON_THE_WAY),
    saidNo: sum(SAID_NO),
    cannotNominate: byStatus['cannot-nominate'],
    notHeardFrom: sum(NOT_HEARD_FROM),
  };
}

/**
 * The number of bodies with each status by nation and region, in the order of the regions. Regions without bodies are
 * left out.
 */
export function countRegions(rows: ContestRows, statuses: ReadonlyMap<BodyId, BodyStatus>): RegionCounts[] {
  const byRegion = Map.groupBy(rosterOf(rows), placeGroupOf);
  return PLACE_GROUPS.flatMap((region) => {
    const here = byRegion.get(region);
    if (!here) return [];
    const { all, hasNominated, notHeardFrom } = countBodies(here.flatMap((body) => statuses.get(body.id) ?? []));
    return { region, all, hasNominated, notHeardFrom };
  });
}

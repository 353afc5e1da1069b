import { inArray, isNotNull } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { RoundRow } from '@/db/rows';
import { schema } from '@/db/schema';
import type { BodyId, RoundId } from '@/domain/base/ids';
import { isAddedLate } from '@/domain/bodies/body-changes';

const { bodies, rosterAdditions } = schema;

export type RosterRound = Pick<RoundRow, 'id' | 'kind' | 'announcedAt'>;

/**
 * The bodies that are not on the rosters of rounds because they were added after the announcement, by round. A body that
 * an act put on the roster is not among them.
 */
export async function lateBodies(
  reads: Reads,
  rounds: readonly RosterRound[],
): Promise<Map<RoundId, ReadonlySet<BodyId>>> {
  const added = await reads
    .select({ id: bodies.id, addedAt: bodies.addedAt })
    .from(bodies)
    .where(isNotNull(bodies.addedAt));
  if (added.length === 0) return new Map();
  const taken = await reads
    .select({ roundId: rosterAdditions.roundId, bodyId: rosterAdditions.bodyId })
    .from(rosterAdditions)
    .where(
      inArray(
        rosterAdditions.roundId,
        rounds.map(({ id }) => id),
      ),
    );
  const isTaken = new Set(taken.map(({ roundId, bodyId }) => `${roundId}/${bodyId}`));
  return new Map(
    rounds.map((round) => [
      round.id,
      new Set(
        added.flatMap((body) => (isAddedLate(body, round) && !isTaken.has(`${round.id}/${body.id}`) ? body.id : [])),
      ),
    ]),
  );
}

/** The same for one round. */
export const lateFor = async (reads: Reads, round: RosterRound): Promise<ReadonlySet<BodyId>> =>
  (await lateBodies(reads, [round])).get(round.id) ?? new Set();

import { inArray, isNotNull } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import { isOnMap } from '@/domain/bodies/boundary-sets';
import { couldJoin, rosterDays } from '@/domain/rounds/roster';
import { DEADLINE_TO_COME } from '@/domain/rounds/rounds';
import { contestsOf } from '../contests/contest-rows';
import { headOf, type PublicRound, type RoundHead } from '../rounds/public-rounds';
import { ROSTER_COLUMNS, withBranches } from './roster-bodies';

const { bodies, rosterExceptions } = schema;

/** How many bodies were added since a round was announced, and could nominate in it if an admin put them on its roster. */
export type BodyTask = { readonly code: 'added-late'; readonly round: RoundHead; readonly n: number };

/** The task for each round whose deadline is to come. A body with an exception in the round has been decided about. */
export async function bodyTasks(reads: Reads, rounds: readonly PublicRound[]): Promise<BodyTask[]> {
  const current = rounds.filter(({ state }) => DEADLINE_TO_COME.includes(state));
  const added = await reads
    .select({ ...ROSTER_COLUMNS, set: bodies.set })
    .from(bodies)
    .where(isNotNull(bodies.addedAt));
  if (current.length === 0 || added.length === 0) return [];
  const all = await withBranches(reads, added);
  const contests = await contestsOf(reads, current);
  const exceptions = await reads
    .select({ roundId: rosterExceptions.roundId, bodyId: rosterExceptions.bodyId })
    .from(rosterExceptions)
    .where(
      inArray(
        rosterExceptions.roundId,
        current.map(({ id }) => id),
      ),
    );
  return current.flatMap((round) => {
    const decided = exceptions.filter(({ roundId }) => roundId === round.id).map(({ bodyId }) => bodyId);
    const rules = contests.filter(({ roundId }) => roundId === round.id);
    const days = rosterDays(round);
    const n = all.filter(
      (body) => isOnMap(round, body) && !decided.includes(body.id) && rules.some((rule) => couldJoin(rule, body, days)),
    ).length;
    return n === 0 ? [] : [{ code: 'added-late' as const, round: headOf(round), n }];
  });
}

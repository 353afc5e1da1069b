import { and, asc, eq, gt, isNull, lte, or } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import type { BodyId, UserId } from '@/domain/ids';
import { mayNominateIn } from '@/domain/roster';
import type { RoundRow } from './public-rounds';

const { bodies, contests, officers, users } = schema;

/** One person in office. For mail and for counting; never shown. */
export type OfficerRow = { readonly userId: UserId; readonly email: string };

const inOffice = (now: Date) => and(lte(officers.startsAt, now), or(isNull(officers.endsAt), gt(officers.endsAt, now)));

/** Everyone in office in a body, each once, by address. */
export const officersOf = (reads: Reads, bodyId: BodyId, now: Date): Promise<OfficerRow[]> =>
  reads
    .selectDistinct({ userId: users.id, email: users.email })
    .from(officers)
    .innerJoin(users, eq(users.id, officers.userId))
    .where(and(eq(officers.bodyId, bodyId), inOffice(now)))
    .orderBy(asc(users.email))
    .then((rows) => rows);

/** Everyone in office in any body that may nominate in the round, each once, by address. */
export async function officersOfRound(
  reads: Reads,
  round: Pick<RoundRow, 'id' | 'bodySet'>,
  now: Date,
): Promise<OfficerRow[]> {
  const rules = await reads
    .select({ bodyKinds: contests.bodyKinds, nations: contests.nations, regions: contests.regions })
    .from(contests)
    .where(eq(contests.roundId, round.id));
  const held = await reads
    .select({ userId: users.id, email: users.email, body: bodies })
    .from(officers)
    .innerJoin(users, eq(users.id, officers.userId))
    .innerJoin(bodies, eq(bodies.id, officers.bodyId))
    .where(and(eq(bodies.set, round.bodySet), inOffice(now)))
    .orderBy(asc(users.email));
  const told = held.filter(({ body }) => rules.some((rule) => mayNominateIn(rule, body)));
  // A person may hold office in several bodies, and is told once.
  return [...new Map(told.map(({ userId, email }) => [userId, { userId, email }])).values()];
}

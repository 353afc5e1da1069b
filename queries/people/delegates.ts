import { and, eq, gt, isNull, lte, or, type SQL } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import type { BodyId, RoundId } from '@/domain/base/ids';
import { type OfficerContact, officersOf } from './officers';

const { delegates, officers, rounds, users } = schema;

/**
 * The delegates of now that match `where`. Somebody is a delegate while the officer who named them holds an office of
 * the body, the round allows delegates, and it is neither declared nor cancelled.
 */
export const delegatesNow = (reads: Reads, now: Date, where: SQL | undefined) =>
  reads
    .selectDistinct({
      id: delegates.id,
      name: delegates.name,
      bodyId: delegates.bodyId,
      roundId: delegates.roundId,
      userId: delegates.userId,
      namedBy: delegates.namedBy,
      startsAt: delegates.startsAt,
      round: rounds.title,
      email: users.email,
      language: users.language,
    })
    .from(delegates)
    .innerJoin(users, eq(users.id, delegates.userId))
    .innerJoin(rounds, eq(rounds.id, delegates.roundId))
    .innerJoin(officers, and(eq(officers.userId, delegates.namedBy), eq(officers.bodyId, delegates.bodyId)))
    .where(
      and(
        where,
        lte(delegates.startsAt, now),
        or(isNull(delegates.endsAt), gt(delegates.endsAt, now)),
        lte(officers.startsAt, now),
        or(isNull(officers.endsAt), gt(officers.endsAt, now)),
        eq(rounds.allowsDelegates, true),
        isNull(rounds.declaredAt),
        isNull(rounds.cancelledAt),
      ),
    )
    .orderBy(delegates.startsAt, delegates.id);

export type DelegateNow = Awaited<ReturnType<typeof delegatesNow>>[number];

/** Everybody who may send for a body in a round: its officers, then its delegates. Each once. */
export async function sendersFor(
  reads: Reads,
  bodyId: BodyId,
  round: { readonly id: RoundId; readonly allowsDelegates: boolean | null },
  now: Date,
): Promise<readonly OfficerContact[]> {
  const present = await officersOf(reads, bodyId, now);
  if (!round.allowsDelegates) return present;
  const named = await delegatesNow(reads, now, and(eq(delegates.bodyId, bodyId), eq(delegates.roundId, round.id)));
  const others = named.filter(({ userId }) => !present.some((officer) => officer.userId === userId));
  return [
    ...present,
    ...others.map(({ userId, email, language }) => ({ userId, email, language: language ?? ('en' as const) })),
  ];
}

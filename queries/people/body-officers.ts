import { and, eq, gt, isNull, lte, or } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { NotFound } from '@/domain/base/errors';
import { permit } from '@/domain/base/permissions';
import { isOnMap } from '@/domain/bodies/boundary-sets';
import { DEADLINE_TO_COME } from '@/domain/rounds/rounds';
import { pick } from '@/lib/objects';
import { NAMED_BODY } from '../bodies/named-body';
import { publicRounds } from '../rounds/public-rounds';
import { delegatesNow } from './delegates';

const { bodies, delegates, handOvers, officers, users } = schema;

/**
 * The present officers of a body and what the person can hand over, for its own officers. Never public. Throws NotFound
 * for an unknown body, and NotAllowed for everybody else.
 */
export async function bodyOfficers(ctx: Context, slug: string) {
  const { reads } = ctx.db;
  const [body] = await reads
    .select({ ...NAMED_BODY, set: bodies.set })
    .from(bodies)
    .where(eq(bodies.slug, slug));
  if (!body) throw new NotFound('body');
  permit(ctx.actor, 'office.read', body);
  if (ctx.actor.kind !== 'person') throw new NotFound('body');
  const { userId, offices } = ctx.actor;
  const present = await reads
    .select({ ...pick(officers, 'id', 'userId', 'office', 'startsAt'), email: users.email })
    .from(officers)
    .innerJoin(users, eq(users.id, officers.userId))
    .where(
      and(
        eq(officers.bodyId, body.id),
        lte(officers.startsAt, ctx.now),
        or(isNull(officers.endsAt), gt(officers.endsAt, ctx.now)),
      ),
    )
    .orderBy(officers.office, officers.startsAt, officers.id);
  const offered = await reads
    .select()
    .from(handOvers)
    .where(
      and(
        eq(handOvers.bodyId, body.id),
        eq(handOvers.fromUserId, userId),
        isNull(handOvers.acceptedAt),
        isNull(handOvers.withdrawnAt),
        gt(handOvers.linkExpiresAt, ctx.now),
      ),
    )
    .orderBy(handOvers.office);
  const named = await delegatesNow(reads, ctx.now, eq(delegates.bodyId, body.id));
  const withDelegates = (await publicRounds(reads, ctx.now)).filter(
    (round) => round.allowsDelegates && isOnMap(round, body) && DEADLINE_TO_COME.includes(round.state),
  );
  const own = offices.filter(({ bodyId }) => bodyId === body.id).map(({ office }) => office);
  return {
    body,
    officers: present.map(({ userId: holder, ...officer }) => ({ ...officer, isYou: holder === userId })),
    delegates: named.map((one) => pick(one, 'id', 'name', 'email', 'round', 'startsAt')),
    /** The rounds for which an officer may name a delegate now. */
    roundsWithDelegates: withDelegates.map((round) => pick(round, 'id', 'title')),
    offered: offered.filter(({ office }) => own.includes(office)),
    /** The offices that the person holds and has not offered to anybody. */
    toHandOver: own.filter((office) => !offered.some((offer) => offer.office === office)),
  };
}

export type BodyOfficers = Awaited<ReturnType<typeof bodyOfficers>>;

import { and, eq, gt, isNull, lte, or } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { UserId } from '@/domain/base/ids';
import { type Actor, permit, READER } from '@/domain/base/permissions';
import { pick } from '@/lib/objects';
import { sha256 } from '@/lib/tokens';
import { delegatesNow } from '../people/delegates';

const {
  admins,
  candidacies,
  candidateAddresses,
  delegates,
  memberships,
  officers,
  roundRoles,
  rounds,
  sessions,
  users,
} = schema;

/**
 * The person of this session at `now`, with everything they may act for: current offices, rounds as a
 * delegate, memberships, an admin role
 * and their candidacies. Without a token, or after the session has ended, it is an anonymous reader. It is read again
 * for every request, so that somebody who loses an office cannot act from then on.
 */
export async function actorOfSession(context: Context, token: string | undefined): Promise<Actor> {
  permit(context.actor, 'sign-in.keep', {});
  if (!token) return READER;
  const [session] = await context.db.reads
    .select({ userId: sessions.userId })
    .from(sessions)
    .where(and(eq(sessions.tokenHash, sha256(token)), gt(sessions.expiresAt, context.now)));
  return session ? actorOf(context, session.userId) : READER;
}

async function actorOf({ db, now }: Context, userId: UserId): Promise<Actor> {
  const offices = await db.reads
    .select({ bodyId: officers.bodyId, office: officers.office })
    .from(officers)
    .where(
      and(
        eq(officers.userId, userId),
        lte(officers.startsAt, now),
        or(isNull(officers.endsAt), gt(officers.endsAt, now)),
      ),
    )
    .orderBy(officers.bodyId, officers.office);
  const delegateOf = await delegatesNow(db.reads, now, eq(delegates.userId, userId));
  const memberOf = await db.reads
    .select({ bodyId: memberships.bodyId })
    .from(memberships)
    .where(eq(memberships.userId, userId))
    .orderBy(memberships.bodyId);
  const [admin] = await db.reads
    .select({ role: admins.role })
    .from(admins)
    .where(and(eq(admins.userId, userId), or(isNull(admins.revokedAt), gt(admins.revokedAt, now))));
  const inRounds = await db.reads
    .select({ roundId: roundRoles.roundId, slug: rounds.slug, title: rounds.title, role: roundRoles.role })
    .from(roundRoles)
    .innerJoin(rounds, eq(rounds.id, roundRoles.roundId))
    .where(and(eq(roundRoles.userId, userId), lte(roundRoles.startsAt, now), gt(roundRoles.endsAt, now)))
    .orderBy(rounds.slug, roundRoles.startsAt);
  const standsAs = await db.reads
    .select({ id: candidacies.id })
    .from(candidacies)
    .innerJoin(candidateAddresses, eq(candidateAddresses.candidateId, candidacies.candidateId))
    .where(eq(candidateAddresses.userId, userId))
    .orderBy(candidacies.id);
  return {
    kind: 'person',
    userId,
    offices,
    ...(delegateOf.length > 0 ? { delegateOf: delegateOf.map((one) => pick(one, 'bodyId', 'roundId')) } : {}),
    memberOf: memberOf.map((membership) => membership.bodyId),
    candidacies: standsAs.map((candidacy) => candidacy.id),
    admin: admin?.role ?? null,
    ...(inRounds.length > 0 ? { roundRoles: inRounds } : {}),
  };
}

export type SignInUser = { readonly id: UserId; readonly email: string; readonly emailVerifiedAt: Date | null };

const columns = { id: users.id, email: users.email, emailVerifiedAt: users.emailVerifiedAt };

/** The user with this id, or null. */
export async function userById({ db, actor }: Context, id: UserId): Promise<SignInUser | null> {
  permit(actor, 'sign-in.keep', {});
  const [user] = await db.reads.select(columns).from(users).where(eq(users.id, id));
  return user ?? null;
}

/** The user with this address (in the form of readEmailAddress), or null. */
export async function userByEmail({ db, actor }: Context, email: string): Promise<SignInUser | null> {
  permit(actor, 'sign-in.keep', {});
  const [user] = await db.reads.select(columns).from(users).where(eq(users.email, email));
  return user ?? null;
}

/** The session of this token with its user, or null. It may have expired. */
export async function sessionByToken(
  { db, actor }: Context,
  token: string,
): Promise<{ readonly user: SignInUser; readonly expiresAt: Date } | null> {
  permit(actor, 'sign-in.keep', {});
  const [row] = await db.reads
    .select({ user: columns, expiresAt: sessions.expiresAt })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(eq(sessions.tokenHash, sha256(token)));
  return row ?? null;
}

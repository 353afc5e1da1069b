import { and, asc, eq, gt } from 'drizzle-orm';
import type { Context } from '@/db/context';
import type { RoundRow } from '@/db/rows';
import { schema } from '@/db/schema';
import { permit, type RoundRole } from '@/domain/base/permissions';

const { roundRoles, rounds, users } = schema;

export type RolesOfRound = {
  readonly round: RoundRow;
  readonly roles: readonly {
    readonly id: string;
    readonly email: string;
    readonly role: RoundRole;
    readonly endsAt: Date;
    readonly hasSignedIn: boolean;
  }[];
};

/** The people who have a role in one round now. Null if there is no such round. */
export async function rolesOfRound(ctx: Context, slug: string): Promise<RolesOfRound | null> {
  permit(ctx.actor, 'admin.read', {});
  const { reads } = ctx.db;
  const [round] = await reads.select().from(rounds).where(eq(rounds.slug, slug));
  if (!round) return null;
  const rows = await reads
    .select({
      id: roundRoles.id,
      email: users.email,
      role: roundRoles.role,
      endsAt: roundRoles.endsAt,
      verifiedAt: users.emailVerifiedAt,
    })
    .from(roundRoles)
    .innerJoin(users, eq(users.id, roundRoles.userId))
    .where(and(eq(roundRoles.roundId, round.id), gt(roundRoles.endsAt, ctx.now)))
    .orderBy(asc(users.email), asc(roundRoles.id));
  return { round, roles: rows.map(({ verifiedAt, ...row }) => ({ ...row, hasSignedIn: verifiedAt !== null })) };
}

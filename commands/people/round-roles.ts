import { and, eq, gt } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { readTypedDay, type TypedDayRefusal } from '@/domain/base/days';
import { endOfDayIn } from '@/domain/base/instants';
import { actorIdOf, permit, ROUND_ROLES } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { isPublicAt } from '@/domain/rounds/rounds';
import { newId } from '@/lib/tokens';
import { emailInput, findOrAddUser } from './users';

const { roundRoles, rounds } = schema;

const datePart = z.string().trim().max(4);

/** The round's slug, the address of the person, the role, and the last day of the role. */
export const grantRoundRoleInput = z.object({
  round: z.string().max(80),
  email: emailInput,
  role: z.enum(ROUND_ROLES, { error: 'role' }),
  'until-day': datePart,
  'until-month': datePart,
  'until-year': datePart,
});
export type GrantRoundRoleInput = z.infer<typeof grantRoundRoleInput>;
export type GrantRoundRoleRefusal =
  | { readonly code: 'no-such-round' }
  | TypedDayRefusal
  | { readonly code: 'until-past' };

/**
 * Gives a person a role in one round, from their next request until the end of a day. It replaces the role that they
 * have in this round. The log says which role, but not who. Refuses a day that does not exist or has passed.
 */
export async function grantRoundRole(
  ctx: Context,
  input: GrantRoundRoleInput,
): Promise<Result<null, GrantRoundRoleRefusal>> {
  permit(ctx.actor, 'admin.grant', {});
  return ctx.db.transact<null, GrantRoundRoleRefusal>(async (tx) => {
    const { now } = ctx;
    const [round] = await tx.select().from(rounds).where(eq(rounds.slug, input.round));
    if (!round) return refuse({ code: 'no-such-round' });
    const day = readTypedDay({ day: input['until-day'], month: input['until-month'], year: input['until-year'] });
    if (!day.ok) return day;
    const endsAt = endOfDayIn(round.zone, day.value);
    if (endsAt <= now) return refuse({ code: 'until-past' });
    const userId = await findOrAddUser(tx, now, input.email);
    await tx
      .update(roundRoles)
      .set({ endsAt: now })
      .where(and(eq(roundRoles.userId, userId), eq(roundRoles.roundId, round.id), gt(roundRoles.endsAt, now)));
    const { role } = input;
    await tx.insert(roundRoles).values({ id: newId(), userId, roundId: round.id, role, startsAt: now, endsAt });
    // A draft is not logged, because every entry of the log is public.
    if (isPublicAt(round, now))
      await record(tx, now, actorIdOf(ctx.actor), {
        event: 'round-role.granted',
        data: { round: round.slug, role, until: endsAt.toISOString() },
      });
    return ok(null);
  });
}

/** The id of the role. */
export const endRoundRoleInput = z.object({ role: z.string().max(80) });
export type EndRoundRoleInput = z.infer<typeof endRoundRoleInput>;
export type EndRoundRoleRefusal = { readonly code: 'no-such-role' };

/** Ends a role in one round at once. The log says which role, but not whose. */
export async function endRoundRole(ctx: Context, input: EndRoundRoleInput): Promise<Result<null, EndRoundRoleRefusal>> {
  permit(ctx.actor, 'admin.grant', {});
  return ctx.db.transact<null, EndRoundRoleRefusal>(async (tx) => {
    const { now } = ctx;
    const [held] = await tx
      .select({ id: roundRoles.id, role: roundRoles.role, round: rounds })
      .from(roundRoles)
      .innerJoin(rounds, eq(rounds.id, roundRoles.roundId))
      .where(and(eq(roundRoles.id, input.role), gt(roundRoles.endsAt, now)));
    if (!held) return refuse({ code: 'no-such-role' });
    await tx.update(roundRoles).set({ endsAt: now }).where(eq(roundRoles.id, held.id));
    if (isPublicAt(held.round, now))
      await record(tx, now, actorIdOf(ctx.actor), {
        event: 'round-role.ended',
        data: { round: held.round.slug, role: held.role },
      });
    return ok(null);
  });
}

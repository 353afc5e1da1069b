import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { type Context, timesOf } from '@/db/context';
import { countUses } from '@/db/limits';
import { schema } from '@/db/schema';
import { NotFound } from '@/domain/base/errors';
import type { BodyId, DelegateId, RoundId } from '@/domain/base/ids';
import { LOCALES } from '@/domain/base/languages.mjs';
import type { LimitReached } from '@/domain/base/limits';
import { actorIdOf, permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { isOnMap } from '@/domain/bodies/boundary-sets';
import { type PersonNameRefusal, readPersonName } from '@/domain/people/registrations';
import { stateForForm } from '@/domain/rounds/in-time';
import { DEADLINE_TO_COME, isPublicAt } from '@/domain/rounds/rounds';
import { newId } from '@/lib/tokens';
import { mailDelegate } from '@/mail/templates/delegate';
import { delegatesNow } from '@/queries/people/delegates';
import { officersOf } from '@/queries/people/officers';
import { emailInput, findOrAddUser, personNameInput } from './users';

const { bodies, delegates, rounds } = schema;

/** A CLP needs one delegate, or a second one if the first is ill. */
const MOST_DELEGATES = 3;

export const nameDelegateInput = z.object({
  bodyId: z.string().min(1).pipe(z.custom<BodyId>()),
  roundId: z.string({ error: 'roundId' }).min(1, { error: 'roundId' }).pipe(z.custom<RoundId>()),
  name: personNameInput,
  email: emailInput,
  language: z.enum(LOCALES),
});
export type NameDelegateInput = z.infer<typeof nameDelegateInput>;
export type NameDelegateRefusal =
  | PersonNameRefusal
  | LimitReached
  | { readonly code: 'not-allowed-here' | 'round-over' | 'is-officer' }
  | { readonly code: 'too-many'; readonly most: number };

/**
 * An officer names a person who may record the meeting and send for one round. They and the body's other officers are
 * emailed. A person who is named again stays one delegate. Refuses a round that does not allow it or whose deadline has
 * passed, an officer of the body, a strange name, and too many.
 */
export function nameDelegate(ctx: Context, input: NameDelegateInput): Promise<Result<null, NameDelegateRefusal>> {
  return ctx.db.transact<null, NameDelegateRefusal>(async (tx) => {
    const { now, receivedAt } = timesOf(ctx);
    const { id: bodyId } = permit(ctx.actor, 'delegate.name', { id: input.bodyId });
    const namedBy = actorIdOf(ctx.actor);
    const [found] = await tx
      .select({ body: bodies, round: rounds })
      .from(bodies)
      .innerJoin(rounds, eq(rounds.id, input.roundId))
      .where(eq(bodies.id, bodyId));
    if (!found || !namedBy || !isOnMap(found.round, found.body) || !isPublicAt(found.round, now))
      throw new NotFound('round');
    const { body, round } = found;
    const name = readPersonName(input.name);
    if (!name.ok) return name;
    if (!round.allowsDelegates) return refuse({ code: 'not-allowed-here' });
    if (!DEADLINE_TO_COME.includes(stateForForm(round, now, receivedAt))) return refuse({ code: 'round-over' });
    const present = await officersOf(tx, bodyId, now);
    if (present.some(({ email }) => email === input.email)) return refuse({ code: 'is-officer' });
    const named = await delegatesNow(tx, now, and(eq(delegates.bodyId, bodyId), eq(delegates.roundId, round.id)));
    if (named.some(({ email }) => email === input.email)) return ok(null);
    if (named.length >= MOST_DELEGATES) return refuse({ code: 'too-many', most: MOST_DELEGATES });
    const allowed = await countUses(tx, now, [{ limit: 'named-account', of: namedBy }]);
    if (!allowed.ok) return allowed;
    const userId = await findOrAddUser(tx, now, input.email);
    // A row that has no effect any more, because the officer who named them is none, makes room for the new one.
    const isOld = and(eq(delegates.bodyId, bodyId), eq(delegates.roundId, round.id), eq(delegates.userId, userId));
    await tx
      .update(delegates)
      .set({ endsAt: now })
      .where(and(isOld, isNull(delegates.endsAt)));
    const id = newId<DelegateId>();
    const row = { id, roundId: round.id, bodyId, userId, name: name.value, namedBy, startsAt: now };
    await tx.insert(delegates).values(row);
    const { email, language } = input;
    await mailDelegate(tx, now, { id, name: name.value, email, language, round, body, namedBy });
    return ok(null);
  });
}

export const endDelegateInput = z.object({ delegate: z.string().min(1).max(64).pipe(z.custom<DelegateId>()) });
export type EndDelegateInput = z.infer<typeof endDelegateInput>;

/**
 * Ends what a delegate may do, from their next request on. Any officer of the body may, and an admin who runs rounds.
 * What they sent stays. Throws NotFound for an unknown one.
 */
export function endDelegate(ctx: Context, { delegate: id }: EndDelegateInput): Promise<Result<null, never>> {
  return ctx.db.transact<null, never>(async (tx) => {
    const [found] = await tx.select().from(delegates).where(eq(delegates.id, id));
    if (!found) throw new NotFound('delegate');
    permit(ctx.actor, 'delegate.end', { id: found.bodyId });
    await tx
      .update(delegates)
      .set({ endsAt: ctx.now })
      .where(and(eq(delegates.id, id), isNull(delegates.endsAt)));
    return ok(null);
  });
}

import { and, asc, eq, isNotNull, isNull, lte, ne } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { isPublicAt } from '@/domain/rounds/rounds';

const { log, rounds } = schema;

/**
 * Logs for each public round whose deadline has passed that nominations closed, once for each deadline. So the log
 * passes the deadline even if nobody acts, and a server whose clock is set back does not open the round again. Returns
 * the slugs of these rounds.
 */
export async function logClosings(ctx: Context): Promise<readonly string[]> {
  permit(ctx.actor, 'closing.log', {});
  const closed = and(
    ne(rounds.kind, 'archive'),
    isNotNull(rounds.announcedAt),
    isNull(rounds.declaredAt),
    isNull(rounds.cancelledAt),
    lte(rounds.closesAt, ctx.now),
  );
  // Looks before it takes the lock, because nearly always nothing is due.
  if ((await ctx.db.reads.$count(rounds, closed)) === 0) return [];
  const done = await ctx.db.transact(async (tx) => {
    const { now } = ctx;
    const logged: string[] = [];
    for (const round of await tx.select().from(rounds).where(closed).orderBy(asc(rounds.closesAt), asc(rounds.id))) {
      const closesAt = round.closesAt.toISOString();
      const known = await tx
        .select({ data: log.data })
        .from(log)
        .where(and(eq(log.event, 'nominations.closed'), eq(log.round, round.slug)));
      const isLogged = known.some(({ data }) => (JSON.parse(data) as { closesAt: string }).closesAt === closesAt);
      if (isLogged || !isPublicAt(round, now)) continue;
      await record(tx, now, null, { event: 'nominations.closed', data: { round: round.slug, closesAt } });
      logged.push(round.slug);
    }
    return ok(logged);
  });
  return done.ok ? done.value : [];
}

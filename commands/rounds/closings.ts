import { and, asc, eq, isNotNull, isNull, lte, ne } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import type { RoundRow } from '@/db/rows';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import type { LogEvent } from '@/domain/log/log-events';
import { confirmationsAreOver, confirmationsEnd } from '@/domain/nominations/confirmation';
import { isPublicAt } from '@/domain/rounds/rounds';

const { log, rounds } = schema;

/**
 * Logs for each public round whose deadline has passed that nominations closed, once for each deadline. The same for a
 * later end of confirmations. So the log passes these times even if nobody acts, and a server whose clock is set back
 * does not open the round again. Returns
 * the slugs of these rounds.
 */
export async function logClosings(ctx: Context): Promise<readonly string[]> {
  permit(ctx.actor, 'closing.log', {});
  const closed = and(
    ne(rounds.kind, 'archive'),
    isNotNull(rounds.announcedAt),
    isNull(rounds.declaredAt),
    isNull(rounds.cancelledAt),
    isNull(rounds.postponedAt),
    lte(rounds.closesAt, ctx.now),
  );
  // Looks before it takes the lock, because nearly always nothing is due.
  if ((await ctx.db.reads.$count(rounds, closed)) === 0) return [];
  const done = await ctx.db.transact(async (tx) => {
    const { now } = ctx;
    const logged: string[] = [];
    for (const round of await tx.select().from(rounds).where(closed).orderBy(asc(rounds.closesAt), asc(rounds.id))) {
      if (!isPublicAt(round, now)) continue;
      const due = await unlogged(tx, closingsOf(round, now));
      for (const entry of due) await record(tx, now, null, entry);
      if (due.length > 0) logged.push(round.slug);
    }
    return ok(logged);
  });
  return done.ok ? done.value : [];
}

type Closing = Extract<LogEvent, { event: 'nominations.closed' | 'confirmations.closed' }>;

/** What has closed in a round whose deadline has passed. A round that closes both at once has one entry. */
function closingsOf(round: RoundRow, now: Date): readonly Closing[] {
  const at = { round: round.slug };
  const end = confirmationsEnd(round);
  const isLater = end !== null && end > round.closesAt && confirmationsAreOver(round, now);
  return [
    { event: 'nominations.closed', data: { ...at, closesAt: round.closesAt.toISOString() } },
    ...(isLater ? [{ event: 'confirmations.closed' as const, data: { ...at, closesAt: end.toISOString() } }] : []),
  ];
}

async function unlogged(tx: Reads, closings: readonly Closing[]): Promise<Closing[]> {
  const due: Closing[] = [];
  for (const closing of closings) {
    const { event, data } = closing;
    const known = await tx
      .select({ data: log.data })
      .from(log)
      .where(and(eq(log.event, event), eq(log.round, data.round)));
    const isLogged = known.some((row) => (JSON.parse(row.data) as Closing['data']).closesAt === data.closesAt);
    if (!isLogged) due.push(closing);
  }
  return due;
}

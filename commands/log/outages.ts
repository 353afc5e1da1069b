import { eq, lte } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { outageSince } from '@/domain/log/outages';
import { newId } from '@/lib/tokens';

const { heartbeats, outages } = schema;

const SERVER = 'server';
const A_YEAR = 365 * 24 * 60 * 60 * 1000;

/**
 * Notes that the server works. If no process has noted it for longer than a moment, the time in between is recorded as
 * an outage. Outages of more than a year ago are deleted.
 */
export async function noteHeartbeat(ctx: Context): Promise<void> {
  permit(ctx.actor, 'outage.record', {});
  await ctx.db.transact(async (tx) => {
    const { now } = ctx;
    const [last] = await tx.select().from(heartbeats).where(eq(heartbeats.id, SERVER));
    const outage = outageSince(last?.at ?? null, now);
    if (outage) {
      await tx.insert(outages).values({ id: newId(), ...outage });
      await tx.delete(outages).where(lte(outages.endsAt, new Date(now.getTime() - A_YEAR)));
    }
    const at = last && last.at > now ? last.at : now;
    await tx.insert(heartbeats).values({ id: SERVER, at }).onConflictDoUpdate({ target: heartbeats.id, set: { at } });
    return ok(null);
  });
}

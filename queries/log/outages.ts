import { and, asc, gte, lte } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import type { Outage } from '@/domain/log/outages';

const { outages } = schema;

/** When the server did not work between two instants, in order. */
export async function outagesBetween(ctx: Context, from: Date, to: Date): Promise<Outage[]> {
  permit(ctx.actor, 'admin.read', {});
  return ctx.db.reads
    .select({ startsAt: outages.startsAt, endsAt: outages.endsAt })
    .from(outages)
    .where(and(gte(outages.endsAt, from), lte(outages.startsAt, to)))
    .orderBy(asc(outages.startsAt));
}

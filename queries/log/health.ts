import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';

/** Whether the database answers. Throws if it does not. Tells nothing of what is in it. */
export async function databaseAnswers(ctx: Context): Promise<true> {
  permit(ctx.actor, 'public.read', {});
  await ctx.db.reads.select({ seq: schema.log.seq }).from(schema.log).limit(1);
  return true;
}

import { eq, inArray } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { type PublicLog, publicLog } from './public-log';

const { log, users } = schema;

export type AdminLog = PublicLog & {
  /**
   * The email address of the person who acted, by number of the entry. None if nobody did, or the person has been
   * erased.
   */
  readonly actors: ReadonlyMap<number, string>;
};

/** A page of the log with who acted, which is shown to admins here and nowhere else. */
export async function adminLog(ctx: Context, page: number | 'newest'): Promise<AdminLog | null> {
  permit(ctx.actor, 'admin.read', {});
  const found = await publicLog(ctx, page);
  if (!found) return null;
  const seqs = found.entries.map(({ seq }) => seq);
  const rows = await ctx.db.reads
    .select({ seq: log.seq, email: users.email })
    .from(log)
    .innerJoin(users, eq(users.id, log.actorId))
    .where(inArray(log.seq, seqs));
  return { ...found, actors: new Map(rows.map(({ seq, email }) => [seq, email])) };
}

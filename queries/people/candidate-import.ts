import { asc, eq } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { refusalIfSettled } from '@/domain/rounds/rounds';

const { contests, rounds } = schema;

export type CandidateImport = {
  readonly round: { readonly slug: string; readonly title: string; readonly kind: string };
  readonly isSettled: boolean;
  readonly contests: readonly { readonly slug: string; readonly title: string }[];
};

/** The contests of a round that candidates can be put into, whatever its state. Null if there is no such round. */
export async function candidateImport(ctx: Context, slug: string): Promise<CandidateImport | null> {
  permit(ctx.actor, 'people.import', {});
  const { reads } = ctx.db;
  const [round] = await reads.select().from(rounds).where(eq(rounds.slug, slug));
  if (!round) return null;
  const all = await reads
    .select({ slug: contests.slug, title: contests.title })
    .from(contests)
    .where(eq(contests.roundId, round.id))
    .orderBy(asc(contests.position), asc(contests.id));
  return {
    round: { slug: round.slug, title: round.title, kind: round.kind },
    isSettled: refusalIfSettled(round, ctx.now) !== null,
    contests: all,
  };
}

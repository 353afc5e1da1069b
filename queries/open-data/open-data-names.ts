import { and, eq, inArray } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import type { AddressName } from '@/lib/open-data/question';
import { publicRounds } from '../rounds/public-rounds';

const { bodies, candidacies, candidates, contests, slates } = schema;

/** Whether an address names anything public of its kind, in any round. A draft and what is in it never is. */
export async function isOnRecord(ctx: Context, name: AddressName, slug: string): Promise<boolean> {
  permit(ctx.actor, 'public.read', {});
  const { reads } = ctx.db;
  if (name === 'body')
    return (await reads.select({ id: bodies.id }).from(bodies).where(eq(bodies.slug, slug))).length > 0;
  const rounds = await publicRounds(reads, ctx.now);
  if (name === 'round') return rounds.some((round) => round.slug === slug);
  const inPublic = inArray(
    contests.roundId,
    rounds.map(({ id }) => id),
  );
  if (name === 'contest') {
    const found = await reads
      .select({ id: contests.id })
      .from(contests)
      .where(and(inPublic, eq(contests.slug, slug)));
    return found.length > 0;
  }
  if (name === 'slate') {
    const found = await reads
      .select({ id: slates.id })
      .from(slates)
      .innerJoin(contests, eq(contests.id, slates.contestId))
      .where(and(inPublic, eq(slates.slug, slug)));
    return found.length > 0;
  }
  const found = await reads
    .select({ id: candidacies.id })
    .from(candidacies)
    .innerJoin(contests, eq(contests.id, candidacies.contestId))
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .where(and(inPublic, eq(candidates.slug, slug)));
  return found.length > 0;
}

import { eq } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { ROUND_STATES, type RoundState, roundState } from '@/domain/rounds/rounds';

const { candidacies, contests, rounds } = schema;

export type AdminRoundInList = Pick<
  typeof rounds.$inferSelect,
  'slug' | 'title' | 'kind' | 'zone' | 'opensAt' | 'closesAt'
> & {
  readonly state: RoundState;
  readonly contests: number;
  readonly candidates: number;
};

/** Every round with its size, drafts among them: by state, drafts first, and the last to close first in each. */
export async function adminRounds(ctx: Context): Promise<AdminRoundInList[]> {
  permit(ctx.actor, 'admin.read', {});
  const { reads } = ctx.db;
  const all = await reads.select().from(rounds);
  const held = await reads.select({ id: contests.id, roundId: contests.roundId }).from(contests);
  const people = await reads
    .select({ roundId: contests.roundId })
    .from(candidacies)
    .innerJoin(contests, eq(contests.id, candidacies.contestId));
  const count = (rows: readonly { readonly roundId: string }[], id: string) =>
    rows.filter(({ roundId }) => roundId === id).length;
  return all
    .map((round) => ({
      slug: round.slug,
      title: round.title,
      kind: round.kind,
      zone: round.zone,
      opensAt: round.opensAt,
      closesAt: round.closesAt,
      state: roundState(round, ctx.now),
      contests: count(held, round.id),
      candidates: count(people, round.id),
    }))
    .sort(
      (a, b) =>
        ROUND_STATES.indexOf(a.state) - ROUND_STATES.indexOf(b.state) ||
        b.closesAt.getTime() - a.closesAt.getTime() ||
        (a.slug < b.slug ? -1 : 1),
    );
}

import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { actorIdOf, permit } from '@/domain/base/permissions';
import type { NotPublic } from '@/domain/base/public-text';
import { ok, type Result, refuse } from '@/domain/base/result';
import { isPublicAt } from '@/domain/rounds/rounds';
import { readTexts } from '../public-texts';
import { findCandidacy } from './find-candidacy';

const { candidacies, candidates, contests, rounds } = schema;
const LONGEST = 200;

export const setSortNameInput = z.object({
  round: z.string().trim(),
  contest: z.string().trim(),
  candidate: z.string().trim(),
  /** The name with the surname first, such as "De Winton, Charles". Empty: sorted by the name itself. */
  sortName: z.string().max(2000),
});
export type SetSortNameInput = z.infer<typeof setSortNameInput>;
export type SetSortNameRefusal = { readonly code: 'no-such-candidacy' } | { readonly code: 'sort-name-long' };

/**
 * Sets the name by which a candidate is sorted in every contest. Public and logged, if any round of the candidate is
 * public. Refuses a candidacy that does not exist, and a name of more than 200 characters.
 */
export async function setSortName(
  ctx: Context,
  given: SetSortNameInput,
): Promise<Result<null, SetSortNameRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'setSortName', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  permit(ctx.actor, 'candidacy.change', {});
  const sortName = input.sortName.replace(/\s+/g, ' ').trim() || null;
  if (sortName !== null && sortName.length > LONGEST) return refuse({ code: 'sort-name-long' });
  return ctx.db.transact<null, SetSortNameRefusal>(async (tx) => {
    const found = await findCandidacy(tx, input);
    if (!found) return refuse({ code: 'no-such-candidacy' });
    const { candidate } = found;
    permit(ctx.actor, 'candidacy.change', found.candidacy);
    if (candidate.sortName === sortName) return ok(null);
    await tx.update(candidates).set({ sortName }).where(eq(candidates.id, candidate.id));
    const all = await tx
      .select({ round: rounds, contest: contests.slug })
      .from(candidacies)
      .innerJoin(contests, eq(contests.id, candidacies.contestId))
      .innerJoin(rounds, eq(rounds.id, contests.roundId))
      .where(eq(candidacies.candidateId, candidate.id));
    const places = all.filter(({ round }) => isPublicAt(round, ctx.now));
    const place = places.find(({ round }) => round.slug === input.round) ?? places[0];
    if (place) {
      const data = { round: place.round.slug, contest: place.contest, candidate: candidate.slug };
      await record(tx, ctx.now, actorIdOf(ctx.actor), { event: 'candidate.sorted', data });
    }
    return ok(null);
  });
}

import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import type { NotPublic } from '@/domain/base/public-text';
import { ok, type Result, refuse } from '@/domain/base/result';
import { asksForIncumbent } from '@/domain/contests/home-kinds';
import { INCUMBENT } from '@/domain/contests/reserved-seats';
import { type SetUpRefusal, wrong } from '@/domain/rounds/round-set-up';
import { readTexts } from '../public-texts';
import { inSetUp } from '../rounds/set-up';
import { findCandidacy } from './find-candidacy';

const { candidacies } = schema;
const text = z.string().max(2000).catch('');

export const setIncumbentInput = z.object({
  round: text,
  contest: text,
  candidate: text,
  /** "yes" if the candidate holds the seat. */
  incumbent: z.union([z.string(), z.array(z.string())]).catch([]),
  reason: text,
});
export type SetIncumbentInput = z.infer<typeof setIncumbentInput>;

/**
 * Records whether a candidate holds the seat, and so needs no nominations, with the public reason. Refuses a candidate
 * of a contest whose rule does not ask for it, and a form that changes nothing.
 */
export async function setIncumbent(
  ctx: Context,
  given: SetIncumbentInput,
): Promise<Result<null, SetUpRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'setIncumbent', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  return inSetUp<null, SetUpRefusal>('round.set-up', ctx, input, async ({ tx, round, reason, log }) => {
    const found = await findCandidacy(tx, input);
    if (!found) return refuse(wrong('incumbent', 'gone'));
    const { candidacy, contest, candidate } = found;
    permit(ctx.actor, 'round.set-up', { slug: round.slug });
    const isIncumbent = [input.incumbent].flat().includes('yes');
    if (isIncumbent && !asksForIncumbent(contest.threshold)) return refuse(wrong('incumbent', 'incumbent-unasked'));
    if (candidacy.attributes.includes(INCUMBENT) === isIncumbent) return refuse(wrong('incumbent', 'unchanged'));
    const others = candidacy.attributes.filter((attribute) => attribute !== INCUMBENT);
    const attributes = isIncumbent ? [...others, INCUMBENT] : others;
    await tx.update(candidacies).set({ attributes }).where(eq(candidacies.id, candidacy.id));
    const about = { round: round.slug, contest: contest.slug, candidate: candidate.slug };
    await log({ event: 'candidacy.incumbent', data: { ...about, isIncumbent, reason: reason ?? '' } });
    return ok(null);
  });
}

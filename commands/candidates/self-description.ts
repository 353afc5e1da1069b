import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { type Context, timesOf } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { ok, type Result } from '@/domain/base/result';
import { type DescribeRefusal, judgeDescription } from '@/domain/candidates/self-description';
import { newId } from '@/lib/tokens';
import { candidacyInput, ownCandidacy } from './find-candidacy';

const { selfDescriptions } = schema;

export const describeSelfInput = z.object({
  candidacyId: candidacyInput,
  /** Everything that the candidate says about themselves. An attribute that is not here is taken back. */
  attributes: z.array(z.string().max(40)).max(20).default([]),
  /** What the page said that it is used for. */
  uses: z.string().max(400).default(''),
});
export type DescribeSelfInput = z.infer<typeof describeSelfInput>;

/**
 * Saves what a candidate says about themselves for the reserved seats and quotas of one contest. It is private, so
 * nothing is logged, and nothing is left of what they take back. Refuses what judgeDescription refuses.
 */
export function describeSelf(ctx: Context, input: DescribeSelfInput): Promise<Result<null, DescribeRefusal>> {
  return ctx.db.transact<null, DescribeRefusal>(async (tx) => {
    const allowed = permit(ctx.actor, 'candidacy.describe', { id: input.candidacyId });
    const { candidacy, round, contest } = await ownCandidacy(tx, allowed);
    const mine = eq(selfDescriptions.candidacyId, allowed.id);
    const said = await tx.select().from(selfDescriptions).where(mine);
    const facts = { round, isMerged: candidacy.mergedIntoId !== null, rules: contest, said };
    const { now, receivedAt } = timesOf(ctx);
    const judged = judgeDescription(facts, input, now, receivedAt);
    if (!judged.ok) return judged;
    await tx.delete(selfDescriptions).where(mine);
    for (const each of judged.value)
      await tx.insert(selfDescriptions).values({ id: newId(), candidacyId: allowed.id, ...each, saidAt: now });
    return ok(null);
  });
}

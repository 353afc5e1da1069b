import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { dayIn, typedMomentIn } from '@/domain/base/instants';
import type { NotPublic } from '@/domain/base/public-text';
import { ok, type Result, refuse } from '@/domain/base/result';
import { isPublicAt } from '@/domain/rounds/rounds';
import { type GuideRefusal, wrongGuide } from '@/domain/rounds/voter-guide';
import { judgeClaims, judgeWithdrawal } from '@/domain/slates/slates';
import { newId } from '@/lib/tokens';
import { readTexts } from '../public-texts';
import { inUnsettledRound } from '../rounds/set-up';
import { slateOnRecord } from './slates';

const { candidacies, candidates, slateClaims } = schema;

const text = z.string().max(5000).catch('');

/** `candidates` are the slugs of the ticked candidates. */
export const claimCandidaciesInput = z.object({
  round: text,
  contest: text,
  slate: text,
  candidates: z.union([z.string(), z.array(z.string())]).catch([]),
  source: text,
  'claimedOn-day': text,
  'claimedOn-month': text,
  'claimedOn-year': text,
});
export type ClaimCandidaciesInput = z.infer<typeof claimCandidaciesInput>;

/**
 * Adds candidacies of a contest to a slate: either all or none. Each is a separate row, and one that was removed before
 * stays on the record. Without a date or a source of its own, a claim has those of the slate. Refuses what judgeClaims
 * refuses.
 */
export async function claimCandidacies(
  ctx: Context,
  given: ClaimCandidaciesInput,
): Promise<Result<null, GuideRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'claimCandidacies', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  return inUnsettledRound<null, GuideRefusal>('slate.change', ctx, input, async ({ tx, now, round, log }) => {
    const held = await slateOnRecord(tx, round, input, 'candidates');
    if (!held.ok) return held;
    const { contest, slate, claims } = held.value;
    const ticked = [...new Set([input.candidates].flat())];
    // Merged candidacies are left out, because their nominations count for another one.
    const isOfContest = and(eq(candidacies.contestId, contest.id), isNull(candidacies.mergedIntoId));
    const people = await tx
      .select({ id: candidacies.id, slug: candidates.slug })
      .from(candidacies)
      .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
      .where(and(isOfContest, inArray(candidates.slug, ticked)))
      .orderBy(asc(candidates.slug));
    if (people.length < ticked.length) return refuse(wrongGuide('candidates', 'gone'));
    const asked = { candidacies: people.map(({ id }) => id), claimedOn: typedMomentIn(input, 'claimedOn') };
    const judged = judgeClaims({ ...asked, source: input.source }, claims, dayIn(round.zone, now));
    if (!judged.ok) return judged;
    const { claimedOn, source } = judged.value;
    for (const { id: candidacyId, slug: candidate } of people) {
      await tx.insert(slateClaims).values({ id: newId(), slateId: slate.id, candidacyId, claimedOn, source });
      await log({
        event: 'claim.added',
        data: {
          round: round.slug,
          contest: contest.slug,
          slate: slate.slug,
          candidate,
          claimedOn: claimedOn ?? slate.claimedOn,
        },
      });
    }
    return ok(null);
  });
}

export const withdrawClaimInput = z.object({
  round: text,
  contest: text,
  slate: text,
  claim: text,
  'withdrawnOn-day': text,
  'withdrawnOn-month': text,
  'withdrawnOn-year': text,
  reason: text,
  does: z.enum(['withdraw', 'remove']).catch('withdraw'),
});
export type WithdrawClaimInput = z.infer<typeof withdrawClaimInput>;

/**
 * Removes a candidacy from a slate, since a date and with a public reason. The claim stays on the record with both
 * dates. In a draft round, which nobody has seen, the claim can be deleted instead. Refuses a claim that has already
 * ended, and what judgeWithdrawal refuses.
 */
export async function withdrawClaim(
  ctx: Context,
  given: WithdrawClaimInput,
): Promise<Result<null, GuideRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'withdrawClaim', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  return inUnsettledRound<null, GuideRefusal>('slate.change', ctx, input, async ({ tx, now, round, log }) => {
    const held = await slateOnRecord(tx, round, input, 'withdrawnOn');
    if (!held.ok) return held;
    const { contest, slate, claims } = held.value;
    const claim = claims.find(({ id, withdrawnOn }) => id === input.claim && withdrawnOn === null);
    const [person] = claim
      ? await tx
          .select({ slug: candidates.slug })
          .from(candidacies)
          .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
          .where(eq(candidacies.id, claim.candidacyId))
      : [];
    if (!claim || !person) return refuse(wrongGuide('withdrawnOn', 'gone'));
    if (input.does === 'remove') {
      if (isPublicAt(round, now)) return refuse(wrongGuide('withdrawnOn', 'public-already'));
      await tx.delete(slateClaims).where(eq(slateClaims.id, claim.id));
      return ok(null);
    }
    const typed = { withdrawnOn: typedMomentIn(input, 'withdrawnOn'), reason: input.reason };
    const judged = judgeWithdrawal(claim.claimedOn ?? slate.claimedOn, typed, dayIn(round.zone, now));
    if (!judged.ok) return judged;
    await tx
      .update(slateClaims)
      .set(judged.value)
      .where(and(eq(slateClaims.id, claim.id), isNull(slateClaims.withdrawnOn)));
    const { withdrawnOn, withdrawReason: reason } = judged.value;
    const where = { round: round.slug, contest: contest.slug, slate: slate.slug, candidate: person.slug };
    await log({ event: 'claim.withdrawn', data: { ...where, withdrawnOn, reason } });
    return ok(null);
  });
}

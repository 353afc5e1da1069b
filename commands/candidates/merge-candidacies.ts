import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { givenReason } from '@/domain/base/act-causes';
import { actorIdOf, permit } from '@/domain/base/permissions';
import type { NotPublic } from '@/domain/base/public-text';
import { ok, type Result, refuse } from '@/domain/base/result';
import { judgeMerge, type MergeRefusal } from '@/domain/candidates/candidacies';
import { isPublicAt } from '@/domain/rounds/rounds';
import { newId } from '@/lib/tokens';
import { mailCandidate } from '@/mail/templates/candidacy';
import { reasonWords } from '@/messages/reason-words';
import { type Locale, wordsFor } from '@/messages/translate';
import { readTexts } from '../public-texts';
import { causeInput, reasonInput, saidReason } from '../rounds/reason';
import { findCandidacy } from './find-candidacy';

const { candidacies } = schema;

export const mergeCandidaciesInput = z.object({
  round: z.string().trim(),
  contest: z.string().trim(),
  candidate: z.string().trim(),
  /** The slug of the candidacy to merge into; empty to undo the merge. */
  into: z.string().trim(),
  cause: causeInput('merge'),
  reason: reasonInput,
});
export type MergeCandidaciesInput = z.infer<typeof mergeCandidaciesInput>;
export type MergeCandidaciesRefusal = MergeRefusal | { readonly code: 'no-such-candidacy' };

/**
 * Merges one candidacy of a contest into another one of the same person. Nominations of either then count for the
 * second, once for each body. Submissions do not change, so undoing the merge restores the earlier counts. Both
 * candidates are emailed. In a draft round nothing is logged and nobody is emailed. Refuses
 * what judgeMerge refuses.
 */
export async function mergeCandidacies(
  ctx: Context,
  given: MergeCandidaciesInput,
): Promise<Result<null, MergeCandidaciesRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'mergeCandidacies', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  permit(ctx.actor, 'candidacy.change', {});
  return ctx.db.transact<null, MergeCandidaciesRefusal>(async (tx) => {
    const { now, actor } = ctx;
    const from = await findCandidacy(tx, input);
    const into = input.into ? await findCandidacy(tx, { ...input, candidate: input.into }) : null;
    if (!from || (input.into && !into)) return refuse({ code: 'no-such-candidacy' });
    const said = saidReason(input);
    const decision = judgeMerge(from.round, from.toMerge, into?.toMerge ?? null, givenReason(said), now);
    if (!decision.ok) return decision;
    const { id } = permit(actor, 'candidacy.change', from.candidacy);
    await tx
      .update(candidacies)
      .set({ mergedIntoId: into?.candidacy.id ?? null })
      .where(eq(candidacies.id, id));
    const { round, contest, candidate } = from;
    if (isPublicAt(round, now)) {
      await record(tx, now, actorIdOf(actor), {
        event: 'candidacies.merged',
        data: {
          round: round.slug,
          contest: contest.slug,
          candidate: candidate.slug,
          into: into?.candidate.slug ?? null,
          ...said,
        },
      });
    }
    const merged = (name: string) => (locale: Locale) =>
      wordsFor(locale, 'actMail')('candidacy.merged', { into: name });
    const parted = (locale: Locale) => wordsFor(locale, 'actMail')('candidacy.parted');
    const reason = (locale: Locale) => reasonWords(said, locale);
    const act = into ? merged(into.candidate.name) : parted;
    await mailCandidate(tx, now, from, { id: newId(), act, reason });
    if (into) {
      await mailCandidate(tx, now, into, { id: newId(), act: merged(candidate.name), reason });
    }
    return ok(null);
  });
}

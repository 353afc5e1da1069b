import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { judgeMerge, type MergeRefusal } from '@/domain/nominations/judge-acts';
import { isPublicAt } from '@/domain/rounds/rounds';
import { newId } from '@/lib/tokens';
import { type Locale, wordsFor } from '@/messages/translate';
import { reasonInput } from '../rounds/reason-input';
import { candidacyOnRecord, mailCandidate } from './candidacy-on-record';

const { candidacies } = schema;

export const mergeCandidaciesInput = z.object({
  round: z.string().trim(),
  contest: z.string().trim(),
  candidate: z.string().trim(),
  /** The slug of the one that it is counted with; empty to part them again. */
  into: z.string().trim(),
  reason: reasonInput,
});
export type MergeCandidaciesInput = z.infer<typeof mergeCandidaciesInput>;
export type MergeCandidaciesRefusal = MergeRefusal | { readonly code: 'no-such-candidacy' };

/**
 * Counts one candidacy with another of the contest that is the same person: what names either counts for the second,
 * once for each body. Nothing that was received is touched, so parting them brings back what was. Both are told, as far
 * as they have signed in. Of a draft nothing is logged or told. Refuses what judgeMerge refuses.
 */
export async function mergeCandidacies(
  ctx: Context,
  input: MergeCandidaciesInput,
): Promise<Result<null, MergeCandidaciesRefusal>> {
  permit(ctx.actor, 'candidacy.change', {});
  return ctx.db.transact(async (tx): Promise<Result<null, MergeCandidaciesRefusal>> => {
    const { now, actor } = ctx;
    const from = await candidacyOnRecord(tx, input);
    const into = input.into ? await candidacyOnRecord(tx, { ...input, candidate: input.into }) : null;
    if (!from || (input.into && !into)) return refuse({ code: 'no-such-candidacy' });
    const reason = input.reason.trim();
    const decision = judgeMerge(from.round, from.toMerge, into?.toMerge ?? null, reason, now);
    if (!decision.ok) return decision;
    const { id } = permit(actor, 'candidacy.change', from.candidacy);
    await tx
      .update(candidacies)
      .set({ mergedIntoId: into?.candidacy.id ?? null })
      .where(eq(candidacies.id, id));
    const { round, contest, candidate } = from;
    if (isPublicAt(round, now)) {
      await record(tx, now, actor.kind === 'person' ? actor.userId : null, {
        event: 'candidacies.merged',
        data: {
          round: round.slug,
          contest: contest.slug,
          candidate: candidate.slug,
          into: into?.candidate.slug ?? null,
          reason,
        },
      });
    }
    const merged = (name: string) => (locale: Locale) =>
      wordsFor(locale, 'actMail')('candidacy.merged', { into: name });
    const parted = (locale: Locale) => wordsFor(locale, 'actMail')('candidacy.parted');
    const act = into ? merged(into.candidate.name) : parted;
    await mailCandidate(tx, now, from, { id: newId(), act, reason });
    if (into) {
      await mailCandidate(tx, now, into, { id: newId(), act: merged(candidate.name), reason });
    }
    return ok(null);
  });
}

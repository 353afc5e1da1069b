import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { givenReason } from '@/domain/base/act-causes';
import { actorIdOf, permit } from '@/domain/base/permissions';
import type { NotPublic } from '@/domain/base/public-text';
import { ok, type Result, refuse } from '@/domain/base/result';
import { judgeMatch, type MatchRefusal } from '@/domain/nominations/write-ins';
import { readTexts } from '../public-texts';
import { causeInput, reasonInput, saidReason } from '../rounds/reason';
import { placeOf } from './find-submission';

const { bodies, candidacies, candidates, contests, rounds, submissions, writeIns } = schema;

export const matchWriteInInput = z.object({
  /** The id of the write-in. */
  id: z.string().trim(),
  /** The slug of the matching candidate; empty to remove the match. */
  candidate: z.string().trim(),
  cause: causeInput('match-write-in'),
  reason: reasonInput,
});
export type MatchWriteInInput = z.infer<typeof matchWriteInInput>;
export type MatchWriteInRefusal =
  | MatchRefusal
  | { readonly code: 'no-such-write-in' }
  | { readonly code: 'no-such-candidacy' };

/**
 * Matches a write-in to a candidacy of the contest, with a public reason. A write-in only counts once it is matched. An
 * empty candidate removes the match. The submission keeps the name as it was written. Refuses what judgeMatch refuses.
 */
export async function matchWriteIn(
  ctx: Context,
  given: MatchWriteInInput,
): Promise<Result<null, MatchWriteInRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'matchWriteIn', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  permit(ctx.actor, 'write-in.tie', {});
  return ctx.db.transact<null, MatchWriteInRefusal>(async (tx) => {
    const { now, actor } = ctx;
    const [found] = await tx
      .select({ writeIn: writeIns, submission: submissions, contest: contests, round: rounds, body: bodies })
      .from(writeIns)
      .innerJoin(submissions, eq(submissions.id, writeIns.submissionId))
      .innerJoin(contests, eq(contests.id, submissions.contestId))
      .innerJoin(rounds, eq(rounds.id, contests.roundId))
      .innerJoin(bodies, eq(bodies.id, submissions.bodyId))
      .where(eq(writeIns.id, input.id));
    if (!found) return refuse({ code: 'no-such-write-in' });
    const { writeIn, submission, round } = found;
    const [into] = input.candidate
      ? await tx
          .select({ id: candidacies.id, mergedIntoId: candidacies.mergedIntoId })
          .from(candidacies)
          .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
          .where(and(eq(candidacies.contestId, submission.contestId), eq(candidates.slug, input.candidate)))
      : [];
    if (input.candidate && !into) return refuse({ code: 'no-such-candidacy' });
    const said = saidReason(input);
    const judged = { tiedTo: writeIn.candidacyId, isLive: submission.supersededAt === null };
    const decision = judgeMatch(round, judged, into ?? null, givenReason(said), now);
    if (!decision.ok) return decision;
    const { id } = permit(actor, 'write-in.tie', writeIn);
    await tx
      .update(writeIns)
      .set({
        candidacyId: into?.id ?? null,
        tiedAt: into ? now : null,
        tieReason: into ? said.reason || null : null,
        tieCause: into ? said.cause : null,
      })
      .where(eq(writeIns.id, id));
    await record(tx, now, actorIdOf(actor), {
      event: 'write-in.tied',
      data: {
        ...placeOf(found),
        writeIn: id,
        name: writeIn.name,
        homeBody: writeIn.homeBody,
        candidate: input.candidate || null,
        ...said,
      },
    });
    return ok(null);
  });
}

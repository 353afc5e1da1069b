import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { eachColumn, prepared } from '@/db/prepared';
import { schema } from '@/db/schema';
import { NotFound } from '@/domain/base/errors';
import type { BodyId, CandidacyId, ContestId } from '@/domain/base/ids';
import { permit } from '@/domain/base/permissions';
import type { NotPublic } from '@/domain/base/public-text';
import { ok, type Result } from '@/domain/base/result';
import { type NearWriteIns, nearWriteIns } from '@/domain/nominations/near-write-ins';
import { judgeSubmission, type SubmitRefusal } from '@/domain/nominations/submissions';
import { newId } from '@/lib/tokens';
import { factsOf, submissionData } from '@/queries/nominations/submission-facts';
import { readTexts } from '../public-texts';
import { choiceOf, writeInInput } from './choice-input';

const { drafts } = schema;

const [each, given] = [eachColumn(drafts), (column: string) => sql`excluded.${sql.identifier(column)}`];
const keep = prepared((connection) =>
  connection
    .insert(drafts)
    .values(each)
    .onConflictDoUpdate({
      target: [drafts.contestId, drafts.bodyId, drafts.userId],
      set: {
        choice: given('choice'),
        names: given('names'),
        writeIns: given('write_ins'),
        basedOnVersion: given('based_on_version'),
        savedAt: given('saved_at'),
        // A new choice gets a new attempt id, because only the same form posted twice is the same submission.
        attempt: given('attempt'),
      },
    }),
);

/** The names that an officer has ticked so far. */
export const saveDraftInput = z.object({
  contestId: z.string().min(1).pipe(z.custom<ContestId>()),
  bodyId: z.string().min(1).pipe(z.custom<BodyId>()),
  choice: z.enum(['names', 'nobody']),
  names: z.array(z.string().pipe(z.custom<CandidacyId>())).max(5000),
  ...writeInInput,
  /** "yes" if the officer says that the people who were written in are not on the list. */
  writeInChecked: z.string().max(10).optional(),
  basedOnVersion: z.coerce.number().int().min(0),
});
export type SaveDraftInput = z.infer<typeof saveDraftInput>;

/**
 * Saves an officer's unfinished choice, which only that officer can see, and says what would be refused if it were sent
 * now. It is saved even then, so that nothing is lost if the phone switches off. Asks whether names that were written are
 * people on the list with the same or a similar name, until `writeInChecked` answers.
 */
export async function saveDraft(
  ctx: Context,
  given: SaveDraftInput,
): Promise<Result<SubmitRefusal | NearWriteIns | null, NotPublic>> {
  const texts = readTexts(ctx, 'saveDraft', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  return ctx.db.keepDraft<SubmitRefusal | NearWriteIns | null, never>(async (tx) => {
    const now = ctx.now;
    const loaded = await submissionData(tx, input.contestId, input.bodyId, now);
    if (!loaded) throw new NotFound('contest');
    const body = permit(ctx.actor, 'draft.save', { ...loaded.body, roundId: loaded.round.id });
    if (ctx.actor.kind !== 'person') throw new NotFound('person');
    const choice = choiceOf(input);
    const known = new Set(loaded.candidacies.map(({ id }) => id));
    const kept = {
      choice: input.choice,
      names: input.choice === 'names' ? [...new Set(input.names)].filter((id) => known.has(id)) : [],
      writeIns: choice.kind === 'names' ? [...(choice.writeIns ?? [])] : [],
      basedOnVersion: input.basedOnVersion,
      savedAt: now,
    };
    const fresh = {
      id: newId(),
      attempt: newId(),
      contestId: loaded.contest.id,
      bodyId: body.id,
      userId: ctx.actor.userId,
    };
    await keep(tx, { ...fresh, ...kept });
    const decision = judgeSubmission(factsOf(loaded, input.basedOnVersion), choice, now);
    if (!decision.ok) return ok(decision.error);
    return ok(input.writeInChecked === 'yes' ? null : nearWriteIns(kept.writeIns, loaded.candidacies));
  });
}

import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { NotFound } from '@/domain/base/errors';
import type { BodyId, CandidacyId, ContestId, UserId } from '@/domain/base/ids';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { judgeSubmission, SUBMISSION_KINDS, type SubmitRefusal } from '@/domain/nominations/submissions';
import { askToConfirm } from '@/mail/templates/confirm';
import { factsOf, submissionScene } from '@/queries/nominations/submission-facts';
import { choiceOf, writeInInput } from './choice-input';
import { type Receipt, saveVersion } from './save-version';

const { drafts, submissions } = schema;

/** What an officer sends. `attempt` goes with the form: however often that form arrives, it is one submission. */
export const submitNominationsInput = z.object({
  contestId: z.string().min(1).pipe(z.custom<ContestId>()),
  bodyId: z.string().min(1).pipe(z.custom<BodyId>()),
  choice: z.enum(SUBMISSION_KINDS),
  names: z.array(z.string().pipe(z.custom<CandidacyId>())).max(5000),
  ...writeInInput,
  basedOnVersion: z.coerce.number().int().min(0),
  attempt: z.string().min(8).max(64),
});
export type SubmitNominationsInput = z.infer<typeof submitNominationsInput>;

export type SubmitNominationsRefusal = SubmitRefusal | { readonly code: 'meeting-missing' };

/**
 * Records what a body decided for one contest, as its next version, and gives the receipt. The one before it stays in
 * the record. Refuses whatever judgeSubmission refuses, and names without the meeting that chose them. The second
 * arrival of a form that was accepted gets the first one's receipt. Where the round asks for it, the body's other
 * officers are asked to confirm.
 */
export function submitNominations(
  ctx: Context,
  input: SubmitNominationsInput,
): Promise<Result<Receipt, SubmitNominationsRefusal>> {
  return ctx.db.transact(async (tx): Promise<Result<Receipt, SubmitNominationsRefusal>> => {
    const now = ctx.now; // here, with the write lock held: the deadline is compared with the moment of the commit
    const scene = await submissionScene(tx, input.contestId, input.bodyId, now);
    if (!scene) throw new NotFound('contest');
    const body = permit(ctx.actor, 'submission.send', scene.body);

    // An old form that comes back after a withdrawal means to send again: its first receipt would say so falsely.
    const isWithdrawn = scene.latest?.choice.kind === 'withdrawn' && input.choice !== 'withdrawn';
    const before = isWithdrawn ? null : await sentBefore(tx, input);
    if (before) return ok(before);

    const choice = choiceOf(input);
    const decision = judgeSubmission(factsOf(scene, input.basedOnVersion), choice, now);
    if (!decision.ok) return decision;
    if (choice.kind !== 'withdrawn' && !scene.hasMet) return refuse({ code: 'meeting-missing' });

    const sentBy = ctx.actor.kind === 'person' ? ctx.actor.userId : null;
    const meeting = choice.kind === 'withdrawn' ? null : scene.meeting;
    const version = decision.value;
    const { attempt } = input;
    const saved = await saveVersion(tx, body, { scene, version, meeting, sentBy, attempt, enteredFrom: null, now });
    await askToConfirm(tx, now, saved, sentBy);
    if (sentBy) await dropDraft(tx, input, sentBy);
    return ok({ code: saved.code, version: saved.version });
  });
}

type Sending = Pick<SubmitNominationsInput, 'attempt' | 'contestId' | 'bodyId'>;

/** The receipt that the same form got when it arrived first, if it did. */
export async function sentBefore(tx: Tx, { attempt, contestId, bodyId }: Sending): Promise<Receipt | null> {
  const [row] = await tx
    .select({ code: submissions.code, version: submissions.version })
    .from(submissions)
    .where(and(eq(submissions.attempt, attempt), eq(submissions.contestId, contestId), eq(submissions.bodyId, bodyId)))
    .limit(1);
  return row?.code ? { code: row.code, version: row.version } : null;
}

async function dropDraft(tx: Tx, { contestId, bodyId }: Sending, userId: UserId) {
  await tx
    .delete(drafts)
    .where(and(eq(drafts.contestId, contestId), eq(drafts.bodyId, bodyId), eq(drafts.userId, userId)));
}

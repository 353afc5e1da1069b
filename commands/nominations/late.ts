import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { givenReason, type SaidReason } from '@/domain/base/act-causes';
import { actorIdOf, permit } from '@/domain/base/permissions';
import type { NotPublic } from '@/domain/base/public-text';
import { ok, type Result, refuse } from '@/domain/base/result';
import { judgeLateForm, type LateRefusal } from '@/domain/nominations/late';
import { type Agreement, type AgreeRefusal, judgeAgreement } from '@/domain/rounds/agreement';
import { type LateFormFacts, lateFormFacts, lateSubject } from '@/queries/nominations/late-forms';
import { readTexts } from '../public-texts';
import { closeProposal, proposerOf, saveProposal } from '../rounds/proposals';
import { causeInput, reasonInput, saidReason } from '../rounds/reason';
import { type Receipt, saveVersion } from './submission';

const { lateForms } = schema;

/** The id of the late form, and the public reason to accept it. */
export const acceptLateInput = z.object({
  form: z.string().max(80),
  cause: causeInput('accept-late'),
  reason: reasonInput,
});
export type AcceptLateInput = z.infer<typeof acceptLateInput>;

type NoForm = { readonly code: 'no-such-form' };
export type AcceptLateRefusal = LateRefusal | NoForm;

/** The receipt; null if a second admin must agree first. */
export type AcceptedLate = { readonly receipt: Receipt | null };

/**
 * Accepts nominations that arrived after the deadline, with a public reason. If another admin runs rounds, it is only
 * proposed, and that admin must agree. Refuses what judgeAcceptingLate refuses, and what would have been refused before
 * the deadline.
 */
export async function acceptLate(
  ctx: Context,
  given: AcceptLateInput,
): Promise<Result<AcceptedLate, AcceptLateRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'acceptLate', given);
  if (!texts.ok) return texts;
  const { form: id } = texts.value;
  const said = saidReason(texts.value);
  permit(ctx.actor, 'submission.accept-late', {});
  return ctx.db.transact<AcceptedLate, AcceptLateRefusal>(async (tx) => {
    const { now } = ctx;
    const found = await lateFormFacts(tx, id, now);
    if (!found) return refuse({ code: 'no-such-form' });
    const judged = judgeLateForm(found.toJudge, found.judged, givenReason(said), now);
    if (!judged.ok) return judged;
    if (!found.needsSecond) return ok({ receipt: await saveLate(tx, ctx, found, { ...said, agreed: 'only' }) });
    const { round, fingerprint } = found;
    const by = proposerOf(ctx.actor);
    await saveProposal(tx, { round, subject: lateSubject(id), fingerprint, contents: null, ...said, by, now });
    return ok({ receipt: null });
  });
}

/** The id of the late form, and the fingerprint of the facts that the second admin read. */
export const agreeLateInput = z.object({ form: z.string().max(80), fingerprint: z.string().max(80).catch('') });
export type AgreeLateInput = z.infer<typeof agreeLateInput>;
export type AgreeLateRefusal = AcceptLateRefusal | AgreeRefusal;

/** Records that a second admin agrees to accept a late form, and accepts it. Refuses what judgeAgreement refuses. */
export async function agreeLate(ctx: Context, input: AgreeLateInput): Promise<Result<Receipt, AgreeLateRefusal>> {
  permit(ctx.actor, 'submission.accept-late', {});
  return ctx.db.transact<Receipt, AgreeLateRefusal>(async (tx) => {
    const { now } = ctx;
    const found = await lateFormFacts(tx, input.form, now);
    if (!found) return refuse({ code: 'no-such-form' });
    const { fingerprint: current } = found;
    const agreed = judgeAgreement(found.proposal, { seen: input.fingerprint, current, by: proposerOf(ctx.actor) });
    if (!agreed.ok) return agreed;
    const said = { cause: agreed.value.cause, reason: agreed.value.reason ?? '' };
    const judged = judgeLateForm(found.toJudge, found.judged, givenReason(said), now);
    if (!judged.ok) return judged;
    await closeProposal(tx, agreed.value, now);
    return ok(await saveLate(tx, ctx, found, { ...said, agreed: 'two' }));
  });
}

/** The id of the late form. */
export const refuseLateInput = z.object({ form: z.string().max(80) });
export type RefuseLateInput = z.infer<typeof refuseLateInput>;

/** Records that a late form stays refused, so that it is no longer among the tasks of the admins. */
export function refuseLate(
  ctx: Context,
  { form }: RefuseLateInput,
): Promise<Result<null, NoForm | { readonly code: 'decided-already' }>> {
  permit(ctx.actor, 'submission.accept-late', {});
  return ctx.db.transact<null, NoForm | { readonly code: 'decided-already' }>(async (tx) => {
    const found = await lateFormFacts(tx, form, ctx.now);
    if (!found) return refuse({ code: 'no-such-form' });
    if (found.form.decision !== null) return refuse({ code: 'decided-already' });
    if (found.proposal) await closeProposal(tx, found.proposal, ctx.now);
    await tx.update(lateForms).set({ decision: 'refused', decidedAt: ctx.now }).where(eq(lateForms.id, form));
    return ok(null);
  });
}

async function saveLate(
  tx: Tx,
  { actor, now }: Pick<Context, 'actor' | 'now'>,
  { form, data, judged }: LateFormFacts,
  said: SaidReason & { readonly agreed: Agreement },
): Promise<Receipt> {
  const by = actorIdOf(actor);
  await tx.update(lateForms).set({ decision: 'accepted', decidedAt: now }).where(eq(lateForms.id, form.id));
  const { code, version } = await saveVersion(tx, permit(actor, 'submission.accept-late', data.body), {
    loaded: data,
    version: { version: (data.latest?.version ?? 0) + 1, choice: judged.choice },
    meeting: form.choice === 'withdrawn' ? null : data.meeting,
    sentBy: form.userId,
    actorId: by,
    attempt: form.attempt,
    enteredFrom: null,
    late: said,
    receivedAt: form.receivedAt,
    now,
  });
  return { code, version };
}

import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import type { RoundRow } from '@/db/rows';
import { schema } from '@/db/schema';
import { isMomentEmpty, readTypedMoment, typedMomentIn } from '@/domain/base/instants';
import type { NotPublic } from '@/domain/base/public-text';
import { ok, type Result, refuse } from '@/domain/base/result';
import { CONFIRMATIONS, type ConfirmationChoice } from '@/domain/nominations/confirmation';
import type { Agreement } from '@/domain/rounds/agreement';
import { judgeConfirmationChoice } from '@/domain/rounds/confirmation-choice';
import { type SetUpRefusal, wrong } from '@/domain/rounds/round-set-up';
import { confirmationNeedsSecond } from '@/domain/rounds/rule-changes';
import { askToConfirmAll } from '@/mail/templates/confirm';
import { readTexts } from '../public-texts';
import { askAgreement, type Proposed } from './proposals';
import { inSetUp, type SetUp } from './set-up';

const text = z.string().max(600).catch('');

/** Whether submissions need confirmation, and until when, as typed. No date means until the deadline. */
export const changeConfirmationInput = z.object({
  round: text,
  confirmation: text,
  'end-day': text,
  'end-month': text,
  'end-year': text,
  'end-time': text,
  reason: z.string().max(2000).catch(''),
});
export type ChangeConfirmationInput = z.infer<typeof changeConfirmationInput>;

/**
 * Changes whether a round asks for confirmation by a second officer, whether a submission counts without it, and until
 * when it can be confirmed. From the opening on, a change of what counts is only proposed, and a second admin must
 * agree, if there is one; more time needs one admin. Refuses what judgeConfirmationChoice refuses.
 */
export async function changeConfirmation(
  ctx: Context,
  given: ChangeConfirmationInput,
): Promise<Result<Proposed, SetUpRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'changeConfirmation', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  return inSetUp<Proposed, SetUpRefusal>('round.set-up', ctx, input, async (setUp) => {
    const { tx, now, round, reason } = setUp;
    const typed = readChoice(round, input);
    if (!typed.ok) return typed;
    const judged = judgeConfirmationChoice(round, typed.value, now);
    if (!judged.ok) return refuse(wrong(judged.error.code === 'unchanged' ? 'confirmation' : 'end', judged.error.code));
    const to = judged.value;
    const confirmBy = to.confirmBy?.toISOString() ?? null;
    const change = { kind: 'confirmation', confirmation: to.confirmation, confirmBy, reason: reason ?? '' } as const;
    const isNeeded = confirmationNeedsSecond(round, to, now);
    const asked = await askAgreement(tx, { round, now, actor: ctx.actor }, { change, isNeeded });
    if (asked.agreed !== null) await saveConfirmation(setUp, to, asked.agreed);
    return ok({ proposal: asked.proposal });
  });
}

function readChoice(round: RoundRow, input: ChangeConfirmationInput): Result<ConfirmationChoice, SetUpRefusal> {
  const confirmation = CONFIRMATIONS.find((each) => each === input.confirmation);
  if (!confirmation) return refuse(wrong('confirmation', 'confirmation-missing'));
  const typed = typedMomentIn(input, 'end');
  if (confirmation !== 'required' || isMomentEmpty(typed)) return ok({ confirmation, confirmBy: null });
  const end = readTypedMoment(typed, round.zone);
  return end.ok ? ok({ confirmation, confirmBy: end.value }) : refuse(wrong('end', end.error.code));
}

/** Saves a judged choice and logs it. If confirmation is now needed, officers are asked for what lacks it. */
export async function saveConfirmation(
  { tx, now, round, reason, log }: Pick<SetUp, 'tx' | 'now' | 'round' | 'reason' | 'log'>,
  to: ConfirmationChoice,
  agreed: Agreement,
): Promise<void> {
  await tx
    .update(schema.rounds)
    .set({ confirmation: to.confirmation, confirmBy: to.confirmBy })
    .where(eq(schema.rounds.id, round.id));
  await log({ event: 'round.changed', data: { round: round.slug, changed: ['confirmation'], reason, agreed } });
  await askToConfirmAll(tx, now, { ...round, ...to });
}

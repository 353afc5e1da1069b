import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import type { RoundRow } from '@/db/rows';
import { schema } from '@/db/schema';
import { givenReason, type SaidReason } from '@/domain/base/act-causes';
import type { UserId } from '@/domain/base/ids';
import { type Actor, actorIdOf, type Permitted, permit } from '@/domain/base/permissions';
import type { NotPublic } from '@/domain/base/public-text';
import { ok, type Result, refuse } from '@/domain/base/result';
import type { Agreement } from '@/domain/rounds/agreement';
import {
  type CloseEarlyRefusal,
  type DeadlineMove,
  type DeadlineMoveRefusal,
  judgeCloseEarly,
  judgeDeadlineMove,
} from '@/domain/rounds/deadlines';
import { isPublicAt } from '@/domain/rounds/rounds';
import { deadlineNeedsSecond, type RuleChange } from '@/domain/rounds/rule-changes';
import { newId } from '@/lib/tokens';
import { mailDeadline } from '@/mail/templates/deadline';
import { readTexts } from '../public-texts';
import { askAgreement } from './proposals';
import { causeInput, reasonInput, saidReason } from './reason';

const { deadlineMoves, rounds } = schema;

export const moveDeadlineInput = z.object({
  /** The round's slug. */
  round: z.string().trim(),
  to: z.date(),
  /** The public reason: a common one, words, or both. */
  cause: causeInput('move-deadline'),
  reason: reasonInput,
});
export type MoveDeadlineInput = z.infer<typeof moveDeadlineInput>;
export type MoveDeadlineRefusal =
  | DeadlineMoveRefusal
  | { readonly code: 'no-such-round'; readonly round: string }
  | ChangedMeanwhile;

/** A move that was made; or the id of the proposal that waits for a second admin. */
export type MovedDeadline = DeadlineMove & { readonly proposal: string | null };

/**
 * Moves a round's deadline, with a public reason. The move is recorded and logged, and every officer of the bodies that
 * may nominate in the round is emailed. From the opening on, an earlier deadline is only proposed, and a second admin
 * must agree, if there is one. Refuses what judgeDeadlineMove refuses.
 */
export async function moveDeadline(
  ctx: Context,
  given: MoveDeadlineInput,
): Promise<Result<MovedDeadline, MoveDeadlineRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'moveDeadline', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  permit(ctx.actor, 'deadline.move', {});
  return ctx.db.transact<MovedDeadline, MoveDeadlineRefusal>(async (tx) => {
    const { now, actor } = ctx;
    const [round] = await tx.select().from(rounds).where(eq(rounds.slug, input.round));
    if (!round) return refuse({ code: 'no-such-round', round: input.round });
    const said = saidReason(input);
    const decision = judgeDeadlineMove(round, input.to, givenReason(said), now);
    if (!decision.ok) return decision;
    const move = { ...decision.value, ...said };
    const change = { kind: 'deadline', to: move.to.toISOString(), ...said } as const;
    return moveOrPropose(tx, permit(actor, 'deadline.move', round), { move, change, actor, now });
  });
}

/** A judged move with its public reason. */
type SaidMove = DeadlineMove & SaidReason;

type Moving = { readonly move: SaidMove; readonly change: RuleChange; readonly actor: Actor; readonly now: Date };

async function moveOrPropose(
  tx: Tx,
  round: Permitted<'deadline.move', RoundRow>,
  { move, change, actor, now }: Moving,
): Promise<Result<MovedDeadline, ChangedMeanwhile>> {
  const isNeeded = deadlineNeedsSecond(round, move.to, now);
  const { agreed, proposal } = await askAgreement(tx, { round, now, actor }, { change, isNeeded });
  if (agreed === null) return ok({ ...move, proposal });
  const saved = await saveDeadlineMove(tx, round, { move, agreed, actorId: actorIdOf(actor), now });
  return saved.ok ? ok({ ...move, proposal: null }) : saved;
}

/** The form to close a round early. `round` is its slug, and the reason is public. */
export const closeRoundEarlyInput = z.object({
  round: z.string().trim(),
  cause: causeInput('close-early'),
  reason: reasonInput,
});
export type CloseRoundEarlyInput = z.infer<typeof closeRoundEarlyInput>;
export type CloseRoundEarlyRefusal =
  | CloseEarlyRefusal
  | DeadlineMoveRefusal
  | ChangedMeanwhile
  | { readonly code: 'no-such-round' };

/**
 * Closes nominations by moving the deadline to the time of the commit. Later submissions are refused, and every officer
 * of the bodies that may nominate is emailed. Moving the deadline again reverses this. If there is a second admin, it is
 * only proposed, and nominations close when that admin agrees. Refuses what judgeCloseEarly refuses.
 */
export async function closeRoundEarly(
  ctx: Context,
  given: CloseRoundEarlyInput,
): Promise<Result<MovedDeadline, CloseRoundEarlyRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'closeRoundEarly', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  permit(ctx.actor, 'deadline.move', {});
  return ctx.db.transact<MovedDeadline, CloseRoundEarlyRefusal>(async (tx) => {
    const { now, actor } = ctx;
    const [round] = await tx.select().from(rounds).where(eq(rounds.slug, input.round));
    if (!round) return refuse({ code: 'no-such-round' });
    const said = saidReason(input);
    const early = judgeCloseEarly(round, givenReason(said), now);
    if (!early.ok) return early;
    const decision = judgeDeadlineMove(round, now, givenReason(said), now);
    if (!decision.ok) return decision;
    const facts = { move: { ...decision.value, ...said }, change: { kind: 'closing', ...said }, actor, now } as const;
    return moveOrPropose(tx, permit(actor, 'deadline.move', round), facts);
  });
}

/** Somebody else moved the deadline, or ended the round, at the same time. */
export type ChangedMeanwhile = { readonly code: 'changed-meanwhile' };

type SavedMove = {
  readonly move: SaidMove;
  readonly agreed: Agreement;
  readonly actorId: UserId | null;
  readonly now: Date;
};

/** Saves a judged move and logs it. Every officer of the bodies that may nominate is emailed. */
export async function saveDeadlineMove(
  tx: Tx,
  round: Permitted<'deadline.move', RoundRow>,
  { move, agreed, actorId, now }: SavedMove,
): Promise<Result<DeadlineMove, ChangedMeanwhile>> {
  const { from, to, reason, cause } = move;
  const moved = await tx
    .update(rounds)
    .set({ closesAt: to, postponedAt: null, postponeReason: null, postponeCause: null })
    .where(
      and(eq(rounds.id, round.id), eq(rounds.closesAt, from), isNull(rounds.declaredAt), isNull(rounds.cancelledAt)),
    )
    .returning({ id: rounds.id });
  if (moved.length === 0) return refuse({ code: 'changed-meanwhile' });
  const id = newId();
  const row = { id, roundId: round.id, fromAt: from, toAt: to, reason, cause, movedAt: now };
  await tx.insert(deadlineMoves).values(row);
  // A draft is not logged, because every entry of the log is public.
  if (isPublicAt(round, now)) {
    await record(tx, now, actorId, {
      event: 'deadline.moved',
      data: { round: round.slug, from: from.toISOString(), to: to.toISOString(), reason, cause, agreed },
    });
  }
  await mailDeadline(tx, now, { id, round, move });
  return ok(move);
}

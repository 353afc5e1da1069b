import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import type { RoundRow } from '@/db/rows';
import { schema } from '@/db/schema';
import { givenReason } from '@/domain/base/act-causes';
import { type Actor, actorIdOf, permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { type AgreeRefusal, judgeAgreement } from '@/domain/rounds/agreement';
import { judgeConfirmationChoice } from '@/domain/rounds/confirmation-choice';
import {
  type CloseEarlyRefusal,
  type DeadlineMoveRefusal,
  judgeCloseEarly,
  judgeDeadlineMove,
} from '@/domain/rounds/deadlines';
import { refusalIfSettled, type SettledRefusal } from '@/domain/rounds/rounds';
import { factsOfRule, type RuleChange } from '@/domain/rounds/rule-changes';
import { changeIn, fingerprintOf, type ProposalRow } from '@/queries/rounds/proposed-changes';
import { saveContest } from '../contests/save-contest';
import { saveConfirmation } from './confirmation';
import { type ChangedMeanwhile, saveDeadlineMove } from './deadline';
import { closeProposal, proposerOf } from './proposals';
import { contestOfRound, recordOfRound } from './set-up';

const { proposals, rounds } = schema;

/** The round's slug, the id of the proposal, and the fingerprint of the change that the admin read. */
export const agreeChangeInput = z.object({
  round: z.string().max(80).catch(''),
  proposal: z.string().max(80).catch(''),
  fingerprint: z.string().max(80).catch(''),
});
export type AgreeChangeInput = z.infer<typeof agreeChangeInput>;

export type AgreeChangeRefusal =
  | AgreeRefusal
  | SettledRefusal
  | CloseEarlyRefusal
  | DeadlineMoveRefusal
  | ChangedMeanwhile
  | { readonly code: 'no-such-round' };

/**
 * Records that a second admin agrees to a proposed change of a round's rules or deadline, and makes the change. Refuses
 * what judgeAgreement refuses, above all if the facts or the state of the round have changed since they were proposed,
 * and what the change itself would refuse now.
 */
export async function agreeChange(ctx: Context, input: AgreeChangeInput): Promise<Result<null, AgreeChangeRefusal>> {
  permit(ctx.actor, 'round.set-up', {});
  return ctx.db.transact<null, AgreeChangeRefusal>(async (tx) => {
    const { now, actor } = ctx;
    const [round] = await tx.select().from(rounds).where(eq(rounds.slug, input.round));
    if (!round) return refuse({ code: 'no-such-round' });
    const settled = refusalIfSettled(round, now);
    if (settled) return refuse(settled);
    const proposal = await openProposal(tx, round, input.proposal);
    const change = proposal && changeIn(proposal);
    if (!proposal || !change) return refuse({ code: 'nothing-proposed' });
    const current = await fingerprintOf(tx, round, change, now);
    const agreed = judgeAgreement(proposal, { seen: input.fingerprint, current, by: proposerOf(actor) });
    if (!agreed.ok) return agreed;
    await closeProposal(tx, proposal, now);
    return makeChange(tx, { round, actor, now }, change);
  });
}

/** The round's slug and the id of the proposal. */
export const dropChangeInput = agreeChangeInput.omit({ fingerprint: true });
export type DropChangeInput = z.infer<typeof dropChangeInput>;
export type DropChangeRefusal = { readonly code: 'nothing-proposed' } | { readonly code: 'no-such-round' };

/** Closes a proposed change that will not be made. The admin who proposed it may do so, and every other one. */
export function dropChange(ctx: Context, input: DropChangeInput): Promise<Result<null, DropChangeRefusal>> {
  permit(ctx.actor, 'round.set-up', {});
  return ctx.db.transact<null, DropChangeRefusal>(async (tx) => {
    const [round] = await tx.select().from(rounds).where(eq(rounds.slug, input.round));
    if (!round) return refuse({ code: 'no-such-round' });
    const proposal = await openProposal(tx, round, input.proposal);
    if (!proposal || !changeIn(proposal)) return refuse({ code: 'nothing-proposed' });
    await closeProposal(tx, proposal, ctx.now);
    return ok(null);
  });
}

async function openProposal(tx: Tx, round: RoundRow, id: string): Promise<ProposalRow | null> {
  const [found] = await tx
    .select()
    .from(proposals)
    .where(and(eq(proposals.id, id), eq(proposals.roundId, round.id), isNull(proposals.closedAt)));
  return found ?? null;
}

type Facts = { readonly round: RoundRow; readonly actor: Actor; readonly now: Date };

/** Makes a change to which two admins have agreed. */
async function makeChange(tx: Tx, facts: Facts, change: RuleChange): Promise<Result<null, AgreeChangeRefusal>> {
  const { round, actor, now } = facts;
  if (change.kind === 'deadline' || change.kind === 'closing') {
    const said = { cause: change.cause ?? null, reason: change.reason };
    const why = givenReason(said);
    const early = change.kind === 'closing' ? judgeCloseEarly(round, why, now) : ok(null);
    if (!early.ok) return early;
    const judged = judgeDeadlineMove(round, change.kind === 'closing' ? now : new Date(change.to), why, now);
    if (!judged.ok) return judged;
    const saving = { move: { ...judged.value, ...said }, agreed: 'two', actorId: actorIdOf(actor), now } as const;
    const saved = await saveDeadlineMove(tx, permit(actor, 'deadline.move', round), saving);
    return saved.ok ? ok(null) : saved;
  }
  const log = (entry: Parameters<typeof recordOfRound>[2]) => recordOfRound(tx, facts, entry);
  if (change.kind === 'confirmation') {
    const confirmBy = change.confirmBy === null ? null : new Date(change.confirmBy);
    const judged = judgeConfirmationChoice(round, { confirmation: change.confirmation, confirmBy }, now);
    if (!judged.ok) return refuse({ code: 'facts-changed' });
    await saveConfirmation({ tx, now, round, reason: change.reason, log }, judged.value, 'two');
    return ok(null);
  }
  const contest = await contestOfRound(tx, round, change.contest);
  if (!contest) return refuse({ code: 'facts-changed' });
  const saved = change.kind === 'rule' ? factsOfRule(change) : change.facts;
  await saveContest({ tx, round, reason: change.reason, log }, contest, saved, 'two');
  return ok(null);
}

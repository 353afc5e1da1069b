import { and, eq, gt, inArray, isNull, or } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit, RUNS_ROUNDS } from '@/domain/base/permissions';
import {
  type Declaration,
  type DeclarationFacts,
  type DeclareRefusal,
  draftText,
  needsSecond,
  refusalToDeclare,
} from '@/domain/results/declaration';
import { roundState } from '@/domain/rounds/rounds';
import { sha256 } from '@/lib/tokens';
import { countedRound } from '../contests/counted-contest';
import type { PublicRound, RoundRow } from '../rounds/public-rounds';
import { declarationFacts, declarationsOf } from './declaration-facts';

const { admins, proposals, rounds } = schema;

export type ProposalRow = typeof proposals.$inferSelect;

/** What a declaration would be now, and how far two admins have got with it. */
export type DeclarationScene = {
  readonly round: PublicRound;
  readonly refusal: DeclareRefusal | null;
  readonly facts: DeclarationFacts;
  readonly fingerprint: string;
  /** The number that it would bear. */
  readonly number: number;
  /** The last declaration, as published. */
  readonly before: Declaration | null;
  /** Whether the record gives another result than that one. */
  readonly hasChanged: boolean;
  readonly proposal: ProposalRow | null;
  readonly needsSecond: boolean;
};

/** Counts a round for its declaration. Null if there is none of that name. For use cases that have checked who asks. */
export async function declarationScene(reads: Reads, slug: string, now: Date): Promise<DeclarationScene | null> {
  const [row] = await reads.select().from(rounds).where(eq(rounds.slug, slug)).limit(1);
  if (!row) return null;
  const round = { ...row, state: roundState(row, now) };
  const facts = declarationFacts(round, await countedRound(reads, round, now));
  const made = await declarationsOf(reads, round.id);
  const last = made.at(-1);
  const before = last ? (JSON.parse(last.contents) as Declaration) : null;
  const text = draftText(facts);
  const [proposal] = await reads
    .select()
    .from(proposals)
    .where(and(eq(proposals.roundId, round.id), isNull(proposals.closedAt)))
    .limit(1);
  return {
    round,
    refusal: refusalToDeclare(round, now),
    facts,
    fingerprint: sha256(text),
    number: made.length + 1,
    before,
    hasChanged: before === null || draftText({ round: before.round, contests: before.contests }) !== text,
    proposal: proposal ?? null,
    needsSecond: needsSecond((await whoRunRounds(reads, now)).length),
  };
}

/** The people who run rounds now, by id. */
export async function whoRunRounds(reads: Reads, now: Date) {
  const rows = await reads
    .select({ userId: admins.userId })
    .from(admins)
    .where(and(inArray(admins.role, [...RUNS_ROUNDS]), or(isNull(admins.revokedAt), gt(admins.revokedAt, now))))
    .orderBy(admins.userId);
  return rows.map(({ userId }) => userId);
}

export type DeclarationDraft = Omit<DeclarationScene, 'proposal'> & {
  readonly round: RoundRow;
  readonly proposal: { readonly proposedAt: Date; readonly isMine: boolean; readonly isStale: boolean } | null;
};

/**
 * The same for the admin's page. Of a proposal it only says when it was made, whether the actor made it, and whether it
 * is still valid.
 */
export async function declarationDraft(ctx: Context, slug: string): Promise<DeclarationDraft | null> {
  permit(ctx.actor, 'admin.read', {});
  const scene = await declarationScene(ctx.db.reads, slug, ctx.now);
  if (!scene) return null;
  const { proposal } = scene;
  const me = ctx.actor.kind === 'person' ? ctx.actor.userId : null;
  return {
    ...scene,
    proposal: proposal && {
      proposedAt: proposal.proposedAt,
      isMine: proposal.proposedBy === me,
      isStale: proposal.fingerprint !== scene.fingerprint,
    },
  };
}

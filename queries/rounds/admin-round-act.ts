import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { lacksConfirmation } from '@/domain/nominations/confirmation';
import { type CloseEarlyRefusal, judgeCloseEarly } from '@/domain/rounds/deadlines';
import {
  type CancelRefusal,
  isPublicAt,
  judgeCancel,
  judgePostpone,
  type PostponeRefusal,
  roundState,
} from '@/domain/rounds/rounds';
import { pick } from '@/lib/objects';
import { officersOfRound } from '../people/officers';
import { secondAdmin } from './proposed-changes';
import { type DeadlineMoveRow, deadlineHistory, type PublicRound } from './public-rounds';

const { contests, rounds, submissions } = schema;

export type AdminRoundAct = {
  readonly round: PublicRound;
  /** How many people will be emailed. Nobody is, if the round has not been announced. */
  readonly told: number;
  /** How many bodies have a current submission. */
  readonly answers: number;
  /** How many of these do not count yet, because nobody has confirmed them as the round requires. */
  readonly unconfirmed: number;
  readonly moves: readonly DeadlineMoveRow[];
  readonly refusals: {
    readonly cancel: CancelRefusal['code'] | null;
    readonly closeEarly: CloseEarlyRefusal['code'] | null;
    readonly postpone: PostponeRefusal['code'] | null;
  };
  readonly secondAdmin: Awaited<ReturnType<typeof secondAdmin>>;
  readonly now: Date;
};

/**
 * A round for the pages on which an admin moves its deadline, closes it early, postpones it or cancels it. Null if there is no such
 * round.
 */
export async function adminRoundAct(ctx: Context, slug: string): Promise<AdminRoundAct | null> {
  permit(ctx.actor, 'admin.read', {});
  const { reads } = ctx.db;
  const { now } = ctx;
  const [row] = await reads.select().from(rounds).where(eq(rounds.slug, slug)).limit(1);
  if (!row) return null;
  const standing = await reads
    .select(pick(submissions, 'id', 'kind', 'provenance', 'confirmedAt'))
    .from(submissions)
    .innerJoin(contests, and(eq(contests.id, submissions.contestId), eq(contests.roundId, row.id)))
    .where(and(isNull(submissions.supersededAt), isNull(submissions.voidedAt), isNotNull(submissions.code)));
  const isTold = row.kind !== 'archive' && isPublicAt(row, now);
  const cancel = judgeCancel(row, { isArchive: row.kind === 'archive', reason: '…' }, now);
  const closeEarly = judgeCloseEarly(row, '…', now);
  const postpone = judgePostpone(row, { isArchive: row.kind === 'archive', reason: '…' }, now);
  return {
    round: { ...row, state: roundState(row, now) },
    told: isTold ? (await officersOfRound(reads, row, now)).length : 0,
    answers: standing.length,
    unconfirmed: standing.filter((version) => lacksConfirmation(row, version)).length,
    moves: (await deadlineHistory(reads, [row.id])).get(row.id) ?? [],
    refusals: {
      cancel: cancel.ok ? null : cancel.error.code,
      closeEarly: closeEarly.ok ? null : closeEarly.error.code,
      postpone: postpone.ok ? null : postpone.error.code,
    },
    secondAdmin: await secondAdmin(reads, row, now),
    now,
  };
}

import { and, eq, isNull } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import type { UserId } from '@/domain/base/ids';
import type { Permitted } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import type { DeadlineMove } from '@/domain/rounds/deadlines';
import { isPublicAt } from '@/domain/rounds/rounds';
import { newId } from '@/lib/tokens';
import { mailDeadline } from '@/mail/templates/deadline';
import type { RoundRow } from '@/queries/rounds/public-rounds';

const { rounds, deadlineMoves } = schema;

/** Somebody else moved it, or ended the round, in the same moment. */
export type ChangedMeanwhile = { readonly code: 'changed-meanwhile' };

/** Saves a judged move: the row, the log entry, and a mail to every officer of the bodies that may nominate. */
export async function saveDeadlineMove(
  tx: Tx,
  round: Permitted<'deadline.move', RoundRow>,
  { move, actorId, now }: { readonly move: DeadlineMove; readonly actorId: UserId | null; readonly now: Date },
): Promise<Result<DeadlineMove, ChangedMeanwhile>> {
  const { from, to, reason } = move;
  const moved = await tx
    .update(rounds)
    .set({ closesAt: to })
    .where(
      and(eq(rounds.id, round.id), eq(rounds.closesAt, from), isNull(rounds.declaredAt), isNull(rounds.cancelledAt)),
    )
    .returning({ id: rounds.id });
  if (moved.length === 0) return refuse({ code: 'changed-meanwhile' });
  const id = newId();
  await tx.insert(deadlineMoves).values({ id, roundId: round.id, fromAt: from, toAt: to, reason, movedAt: now });
  // The log is public from its first line, and a draft is not.
  if (isPublicAt(round, now)) {
    await record(tx, now, actorId, {
      event: 'deadline.moved',
      data: { round: round.slug, from: from.toISOString(), to: to.toISOString(), reason },
    });
  }
  await mailDeadline(tx, now, { id, round, move });
  return ok(move);
}

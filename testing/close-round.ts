import { moveDeadline } from '@/commands/rounds/deadline';
import type { Database } from '@/db/client';
import { OPERATOR } from '@/domain/base/permissions';
import { RECORDED_WITHIN } from '@/domain/rounds/in-time';
import { agreeToChanges } from './agree-to-changes';

/**
 * Moves the deadline of a round so far back that it is sealed, as two admins agree, so that a test need not wait. Throws
 * if the move is refused.
 */
export async function closeAndSeal(db: Database, round: string, now: Date): Promise<void> {
  const to = new Date(now.getTime() - RECORDED_WITHIN - 60_000);
  const moved = await moveDeadline({ db, actor: OPERATOR, now }, { round, to, reason: 'To end the round.' });
  if (!moved.ok) throw new Error(JSON.stringify(moved.error));
  await agreeToChanges(db, round, now);
}

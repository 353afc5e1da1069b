import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { ok, type Result } from '@/domain/base/result';
import type { SetUpRefusal } from '@/domain/rounds/round-set-up';
import { newId } from '@/lib/tokens';
import { recordOfRound, roundInSetUp } from './round-in-set-up';
import { readTimetableEntry, type TimetableEntryInput } from './timetable-entry';

/** Adds a date to a round's timetable. */
export function addTimetableEntry(ctx: Context, input: TimetableEntryInput): Promise<Result<null, SetUpRefusal>> {
  return ctx.db.transact(async (tx): Promise<Result<null, SetUpRefusal>> => {
    permit(ctx.actor, 'round.set-up', {});
    const now = ctx.now;
    const found = await roundInSetUp(tx, input, now);
    if (!found.ok) return found;
    const { round, reason } = found.value;
    const entry = readTimetableEntry(input, round.zone);
    if (!entry.ok) return entry;
    await tx.insert(schema.timetableEntries).values({ id: newId(), roundId: round.id, ...entry.value });
    await recordOfRound(
      tx,
      { round, now, actor: ctx.actor },
      {
        event: 'round.changed',
        data: { round: round.slug, changed: ['timetable'], reason },
      },
    );
    return ok(null);
  });
}

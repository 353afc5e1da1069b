import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { type SetUpRefusal, wrong } from '@/domain/rounds/round-set-up';
import { recordOfRound, roundInSetUp } from './round-in-set-up';
import { readTimetableEntry, timetableEntryInput } from './timetable-entry';

const { timetableEntries } = schema;

/** `does`: `change` writes what was typed, `remove` takes the date off the timetable. */
export const changeTimetableEntryInput = timetableEntryInput.extend({
  entry: z.string().max(80).catch(''),
  does: z.enum(['change', 'remove']).catch('change'),
});
export type ChangeTimetableEntryInput = z.infer<typeof changeTimetableEntryInput>;

/** Changes a date of a round's timetable, or takes it off. Refuses one that is not there any more. */
export function changeTimetableEntry(
  ctx: Context,
  input: ChangeTimetableEntryInput,
): Promise<Result<null, SetUpRefusal>> {
  return ctx.db.transact(async (tx): Promise<Result<null, SetUpRefusal>> => {
    permit(ctx.actor, 'round.set-up', {});
    const now = ctx.now;
    const found = await roundInSetUp(tx, input, now);
    if (!found.ok) return found;
    const { round, reason } = found.value;
    const entry = input.does === 'remove' ? null : readTimetableEntry(input, round.zone);
    if (entry && !entry.ok) return entry;
    const isIt = and(eq(timetableEntries.id, input.entry), eq(timetableEntries.roundId, round.id));
    const id = { id: timetableEntries.id };
    const touched = entry
      ? await tx.update(timetableEntries).set(entry.value).where(isIt).returning(id)
      : await tx.delete(timetableEntries).where(isIt).returning(id);
    if (touched.length === 0) return refuse(wrong('kind', 'gone'));
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

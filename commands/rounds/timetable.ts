import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { cleanText } from '@/domain/base/clean-text';
import { readTypedMoment, typedMomentIn, type Zone } from '@/domain/base/instants';
import type { NotPublic } from '@/domain/base/public-text';
import { ok, type Result, refuse } from '@/domain/base/result';
import { type SetUpProblem, type SetUpRefusal, wrong } from '@/domain/rounds/round-set-up';
import { TIMETABLE_KINDS, type TimetableKind } from '@/domain/rounds/rounds';
import { newId } from '@/lib/tokens';
import { readTexts } from '../public-texts';
import { inSetUp } from './set-up';

const text = z.string().max(600).catch('');

/** A date of the timetable as typed. */
export const timetableEntryInput = z.object({
  round: text,
  kind: text,
  label: text,
  'at-day': text,
  'at-month': text,
  'at-year': text,
  'at-time': text,
  reason: text,
});
export type TimetableEntryInput = z.infer<typeof timetableEntryInput>;

type Entry = { readonly kind: TimetableKind; readonly label: string | null; readonly at: Date };

/** Reads one date. Refuses an unknown kind, "other" without a name, and an invalid time. */
function readTimetableEntry(input: TimetableEntryInput, zone: Zone): Result<Entry, SetUpRefusal> {
  const problems: SetUpProblem[] = [];
  const kind = TIMETABLE_KINDS.find((each) => each === input.kind);
  const label = cleanText(input.label);
  if (!kind) problems.push({ field: 'kind', code: 'date-kind-missing' });
  if (kind === 'other' && label === '') problems.push({ field: 'label', code: 'date-name-missing' });
  if (label.length > 120) problems.push({ field: 'label', code: 'text-long' });
  const at = readTypedMoment(typedMomentIn(input, 'at'), zone);
  if (!at.ok) problems.push({ field: 'at', code: at.error.code });
  if (problems.length > 0 || !kind || !at.ok) return refuse({ code: 'wrong', problems });
  return ok({ kind, label: label || null, at: at.value });
}

/** Adds a date to a round's timetable. */
export async function addTimetableEntry(
  ctx: Context,
  given: TimetableEntryInput,
): Promise<Result<null, SetUpRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'addTimetableEntry', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  return inSetUp<null, SetUpRefusal>('round.set-up', ctx, input, async ({ tx, round, logChange }) => {
    const entry = readTimetableEntry(input, round.zone);
    if (!entry.ok) return entry;
    await tx.insert(schema.timetableEntries).values({ id: newId(), roundId: round.id, ...entry.value });
    await logChange('timetable');
    return ok(null);
  });
}

const { timetableEntries } = schema;

/** `does` says what to do with the date: `change` saves the new values, and `remove` deletes it. */
export const changeTimetableEntryInput = timetableEntryInput.extend({
  entry: z.string().max(80).catch(''),
  does: z.enum(['change', 'remove']).catch('change'),
});
export type ChangeTimetableEntryInput = z.infer<typeof changeTimetableEntryInput>;

/** Changes or deletes a date of a round's timetable. Refuses one that no longer exists. */
export async function changeTimetableEntry(
  ctx: Context,
  given: ChangeTimetableEntryInput,
): Promise<Result<null, SetUpRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'changeTimetableEntry', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  return inSetUp<null, SetUpRefusal>('round.set-up', ctx, input, async ({ tx, round, logChange }) => {
    const entry = input.does === 'remove' ? null : readTimetableEntry(input, round.zone);
    if (entry && !entry.ok) return entry;
    const isIt = and(eq(timetableEntries.id, input.entry), eq(timetableEntries.roundId, round.id));
    const id = { id: timetableEntries.id };
    const touched = entry
      ? await tx.update(timetableEntries).set(entry.value).where(isIt).returning(id)
      : await tx.delete(timetableEntries).where(isIt).returning(id);
    if (touched.length === 0) return refuse(wrong('kind', 'gone'));
    await logChange('timetable');
    return ok(null);
  });
}

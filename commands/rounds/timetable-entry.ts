import { z } from 'zod';
import type { Zone } from '@/domain/base/instants';
import { ok, type Result, refuse } from '@/domain/base/result';
import { readTypedMoment, typedMomentIn } from '@/domain/base/typed-moments';
import { cleanText } from '@/domain/base/unseen-signs';
import type { SetUpProblem, SetUpRefusal } from '@/domain/rounds/round-set-up';
import { TIMETABLE_KINDS, type TimetableKind } from '@/domain/rounds/timetable';

const text = z.string().max(600).catch('');

/** A date of the timetable as it was typed. */
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

/** Reads one date. Refuses an unknown kind, "other" without a name, and a moment that is none. */
export function readTimetableEntry(input: TimetableEntryInput, zone: Zone): Result<Entry, SetUpRefusal> {
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

import { momentField, reasonField } from '@/app/[locale]/admin/set-up-fields';
import type { FormField } from '@/components/ui/form-field';
import type { Zone } from '@/domain/base/instants';
import { TIMETABLE_KINDS } from '@/domain/rounds/rounds';
import { type Locale, wordsFor } from '@/messages/translate';
import type { TimetableEntry } from '@/queries/rounds/admin-round';

/** The questions about one date of the timetable, with their current values. */
export function dateFields(
  locale: Locale,
  { entry, zone, isPublic }: { readonly entry?: TimetableEntry; readonly zone: Zone; readonly isPublic: boolean },
): FormField[] {
  const t = wordsFor(locale, 'adminSetup');
  return [
    {
      as: 'one',
      name: 'kind',
      label: t('timetable.kind'),
      value: entry?.kind,
      choices: TIMETABLE_KINDS.map((kind) => ({ value: kind, words: t(`timetable.kinds.${kind}`) })),
    },
    {
      as: 'line',
      name: 'label',
      label: t('timetable.label'),
      hint: t('timetable.labelHint'),
      value: entry?.label ?? '',
    },
    momentField({ name: 'at', label: t('timetable.at'), hint: t('timetable.atHint') }, entry && { at: entry.at, zone }),
    ...reasonField(locale, isPublic),
  ];
}

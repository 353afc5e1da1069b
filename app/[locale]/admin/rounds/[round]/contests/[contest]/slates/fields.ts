import type { FormField } from '@/components/ui/form-field';
import { type Locale, wordsFor } from '@/messages/translate';
import type { AdminSlate } from '@/queries/slates/admin-slates';

/** The questions about a slate, with their current values. */
export function slateFields(locale: Locale, slate?: AdminSlate): FormField[] {
  const t = wordsFor(locale, 'guideAdmin');
  return [
    { as: 'line', name: 'name', label: t('slates.name'), hint: t('slates.nameHint'), value: slate?.name },
    {
      as: 'line',
      name: 'claimedBy',
      label: t('slates.claimedBy'),
      hint: t('slates.claimedByHint'),
      value: slate?.claimedBy ?? '',
    },
    { as: 'line', name: 'source', label: t('source'), hint: t('slates.sourceHint'), value: slate?.source ?? '' },
    {
      as: 'day',
      name: 'claimedOn',
      label: t('slates.claimedOn'),
      hint: t('dayHint'),
      value: slate?.claimedOn ?? undefined,
    },
  ];
}

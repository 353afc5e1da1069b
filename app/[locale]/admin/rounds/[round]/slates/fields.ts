import type { SetUpField } from '@/components/ui/set-up-form';
import { type Locale, wordsFor } from '@/messages/translate';
import type { AdminSlate } from '@/queries/slates/admin-slates';
import { dayField } from '../../set-up-words';

/** The questions about a slate, with their current values. */
export function slateFields(locale: Locale, slate?: AdminSlate): SetUpField[] {
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
    dayField(locale, { name: 'claimedOn', label: t('slates.claimedOn'), hint: t('dayHint') }, slate?.claimedOn ?? null),
  ];
}

import type { FormField } from '@/components/ui/form-field';
import { longDay } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import type { AdminClaim, AdminSlate } from '@/queries/slates/admin-slates';

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

/**
 * "since 12 May 2026", "12 May 2026 to 3 June 2026". A candidate without a date of their own has the date of the slate.
 */
export function claimDays(claim: AdminClaim, slate: AdminSlate, locale: Locale): string {
  const t = wordsFor(locale, 'guideAdmin');
  const on = claim.claimedOn ?? slate.claimedOn;
  const from = on && longDay(on, locale);
  const to = claim.withdrawnOn && longDay(claim.withdrawnOn, locale);
  if (to) return from ? t('between', { from, to }) : t('until', { day: to });
  return from ? t('since', { day: from }) : t('slates.unknownDay');
}

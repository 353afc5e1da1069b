import { longDay } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import type { AdminClaim, AdminSlate } from '@/queries/slates/admin-slates';

/** "since 12 May 2026", "12 May 2026 to 3 June 2026": a claim without a day of its own has its slate's. */
export function claimDays(claim: AdminClaim, slate: AdminSlate, locale: Locale): string {
  const t = wordsFor(locale, 'guideAdmin');
  const on = claim.claimedOn ?? slate.claimedOn;
  const from = on && longDay(on, locale);
  const to = claim.withdrawnOn && longDay(claim.withdrawnOn, locale);
  if (to) return from ? t('between', { from, to }) : t('until', { day: to });
  return from ? t('since', { day: from }) : t('slates.unknownDay');
}

import { cache } from 'react';
import { longInstant, zoneName } from '@/messages/format';
import type { Locale } from '@/messages/translate';
import { adminRoundAct } from '@/queries/rounds/admin-round-act';
import { mayAct } from '../../act-page';
import { adminScene } from '../../scene';

export type RoundParams = { readonly params: Promise<{ locale: Locale; round: string }> };

/** What the pages of acts on a whole round show, for those who may act. */
export const roundActScene = cache((locale: Locale, round: string, act: 'deadline' | 'close-early' | 'cancel') =>
  adminScene(locale, `/admin/rounds/${round}/${act}`, async (context) =>
    mayAct(context.actor.admin) ? adminRoundAct(context, round) : null,
  ),
);

/** "12 noon, Friday 11 December 2026 (UK time)" */
export const saidAt = (at: Date, zone: string, locale: Locale): string =>
  `${longInstant(at, zone, locale)} ${zoneName(zone, locale)}`;

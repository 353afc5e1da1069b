import { longInstant, zoneName } from '@/messages/format';
import type { Locale } from '@/messages/translate';

/** "12 noon, Friday 11 December 2026 (UK time)" */
export const instantInZone = (at: Date, zone: string, locale: Locale): string =>
  `${longInstant(at, zone, locale)} ${zoneName(zone, locale)}`;

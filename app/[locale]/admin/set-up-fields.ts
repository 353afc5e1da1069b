import type { FormField } from '@/components/ui/form-field';
import { wallIn, type Zone } from '@/domain/base/instants';
import { BODY_KINDS, NATIONS, REGIONS } from '@/domain/bodies/bodies';
import { atStart } from '@/messages/format';
import { kindsOf } from '@/messages/threshold-words';
import { type Locale, wordsFor } from '@/messages/translate';

/** One box to tick for each kind of body. */
export const kindChoices = (locale: Locale) =>
  BODY_KINDS.map((kind) => ({
    value: kind,
    words: atStart(kindsOf(wordsFor(locale, 'threshold'), [kind], 2), locale),
  }));

export const nationChoices = (locale: Locale) =>
  NATIONS.map((nation) => ({ value: nation, words: wordsFor(locale, 'threshold')(`place.${nation}`) }));

export const regionChoices = (locale: Locale) =>
  REGIONS.map((region) => ({ value: region, words: wordsFor(locale, 'shared')(`region.${region}`) }));

/** A date and time in four boxes, with its current value. */
export function momentField(
  about: { readonly name: string; readonly label: string; readonly hint: string },
  at?: { readonly at: Date; readonly zone: Zone },
): FormField {
  return { as: 'moment', ...about, value: at && wallTexts(at.at, at.zone) };
}

function wallTexts(at: Date, zone: Zone) {
  const { day, month, year, hour, minute } = wallIn(zone, at);
  const two = (digits: number) => String(digits).padStart(2, '0');
  return { day: String(day), month: String(month), year: String(year), time: `${two(hour)}:${two(minute)}` };
}

/** The question for the reason of a change, which a public round needs. */
export function reasonField(locale: Locale, isPublic: boolean): FormField[] {
  const t = wordsFor(locale, 'adminSetup');
  return isPublic ? [{ as: 'lines', name: 'reason', label: t('reason'), hint: t('reasonHint') }] : [];
}

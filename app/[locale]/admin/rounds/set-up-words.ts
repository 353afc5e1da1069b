import type { SetUpField } from '@/components/ui/set-up-form';
import type { Day } from '@/domain/base/days';
import { wallIn, type Zone } from '@/domain/base/instants';
import { BODY_KINDS, NATIONS, REGIONS } from '@/domain/bodies/bodies';
import { GUIDE_CODES, type GuideCode, type GuideRefusal } from '@/domain/rounds/guide-set-up';
import type { SetUpRefusal } from '@/domain/rounds/round-set-up';
import type { Problem } from '@/lib/form-state';
import { atStart } from '@/messages/format';
import { kindsOf } from '@/messages/threshold-words';
import { type Locale, wordsFor } from '@/messages/translate';

/** The sentences for a refusal of the voter guide's forms, each at its field. */
export function guideProblems(error: GuideRefusal, locale: Locale): Problem[] {
  const t = wordsFor(locale, 'adminSetup');
  if (error.code !== 'wrong') return [{ text: t(`refused.${error.code}`) }];
  const own = wordsFor(locale, 'guideAdmin');
  return error.problems.map(({ field, code }) => ({
    field,
    text: isOfGuide(code) ? own(`wrong.${code}`) : t(`wrong.${code}`),
  }));
}

const isOfGuide = (code: string): code is GuideCode => GUIDE_CODES.some((known) => known === code);

/** The sentences for a refusal of the set-up, each at its field. */
export function setUpProblems(error: SetUpRefusal, locale: Locale): Problem[] {
  const t = wordsFor(locale, 'adminSetup');
  if (error.code !== 'wrong') return [{ text: t(`refused.${error.code}`) }];
  return error.problems.map(({ field, code }) => ({ field, text: t(`wrong.${code}`) }));
}

/** The words that every form of the set-up needs. */
export function formWords(locale: Locale, button: string) {
  const t = wordsFor(locale, 'adminSetup');
  return { problem: t('problem'), errorMark: t('errorMark', { text: '' }), button };
}

/** The kinds of bodies to tick. */
export const kindChoices = (locale: Locale) =>
  BODY_KINDS.map((kind) => ({
    value: kind,
    words: atStart(kindsOf(wordsFor(locale, 'threshold'), [kind], 2), locale),
  }));

export const nationChoices = (locale: Locale) =>
  NATIONS.map((nation) => ({ value: nation, words: wordsFor(locale, 'threshold')(`place.${nation}`) }));

export const regionChoices = (locale: Locale) =>
  REGIONS.map((region) => ({ value: region, words: wordsFor(locale, 'shared')(`region.${region}`) }));

/** A day in three boxes, with its current value. */
export function dayField(
  locale: Locale,
  about: { readonly name: string; readonly label: string; readonly hint?: string },
  on?: Day | null,
): SetUpField {
  const t = wordsFor(locale, 'adminSetup');
  const words = { day: t('moment.day'), month: t('moment.month'), year: t('moment.year') };
  const [year = '', month = '', day = ''] = on ? on.split('-') : [];
  return { as: 'day', ...about, words, value: { day, month, year } };
}

/** A date and time in four boxes, with its current value. */
export function momentField(
  locale: Locale,
  about: { readonly name: string; readonly label: string; readonly hint: string },
  at?: { readonly at: Date; readonly zone: Zone },
): SetUpField {
  const t = wordsFor(locale, 'adminSetup');
  const words = { day: t('moment.day'), month: t('moment.month'), year: t('moment.year'), time: t('moment.time') };
  return { as: 'moment', ...about, words, value: at && wallTexts(at.at, at.zone) };
}

function wallTexts(at: Date, zone: Zone) {
  const { day, month, year, hour, minute } = wallIn(zone, at);
  const two = (figure: number) => String(figure).padStart(2, '0');
  return { day: String(day), month: String(month), year: String(year), time: `${two(hour)}:${two(minute)}` };
}

/** The question for a reason, where one is needed. */
export function reasonField(locale: Locale, isPublic: boolean): SetUpField[] {
  const t = wordsFor(locale, 'adminSetup');
  return isPublic ? [{ as: 'lines', name: 'reason', label: t('reason'), hint: t('reasonHint') }] : [];
}

import {
  attributesAsked,
  type GroupNeed,
  type GroupRules,
  isAttribute,
  needsOverlap,
  type ReservedSeats,
} from '@/domain/contests/reserved-seats';
import type { Quota } from '@/domain/nominations/quotas';
import { atStart, numberWord } from './format';
import { type Locale, wordsFor } from './translate';

/** "at least four seats are for women": seats that only some people can fill. */
function reservedWords(each: ReservedSeats, locale: Locale): string {
  const t = wordsFor(locale, 'rounds');
  const said = { n: each.least, number: numberWord(each.least, locale) };
  return 'region' in each
    ? t('rule.reservedFor.region', { ...said, region: wordsFor(locale, 'threshold')(`place.${each.region}`) })
    : t(`rule.reservedFor.${each.attribute}`, said);
}

/** "at least one of the names that a body sends must be a woman". */
export function quotaWords({ least, attribute }: Quota, locale: Locale): string {
  const t = wordsFor(locale, 'rounds');
  const said = { n: least, number: numberWord(least, locale) };
  return isAttribute(attribute) ? t(`rule.quotaFor.${attribute}`, said) : t('rule.quota', { ...said, attribute });
}

/** Reserved seats as one text; null if there are none. */
export const reservedText = (seats: readonly ReservedSeats[] | null, locale: Locale): string | null =>
  seats && seats.length > 0 ? seats.map((each) => reservedWords(each, locale)).join('; ') : null;

/** Quotas as one text; null if there are none. */
export const quotasText = (quotas: readonly Quota[], locale: Locale): string | null =>
  quotas.length > 0 ? quotas.map((quota) => quotaWords(quota, locale)).join('; ') : null;

/** The reserved seats and quotas of a contest, a sentence each. */
export function groupSentences(rules: GroupRules, locale: Locale): string[] {
  const sentence = (text: string) => `${atStart(text, locale)}.`;
  return [
    ...(rules.reservedSeats ?? []).map((each) => sentence(reservedWords(each, locale))),
    ...(needsOverlap(rules) ? [wordsFor(locale, 'rounds')('rule.overlap')] : []),
    ...rules.quotas.map((quota) => sentence(quotaWords(quota, locale))),
  ];
}

/** What readers must know about reserved seats and quotas: whether one person must fill two, and who says who counts. */
export function groupNotes(rules: GroupRules, locale: Locale): string[] {
  const t = wordsFor(locale, 'rounds');
  return [
    ...(needsOverlap(rules) ? [t('rule.overlap')] : []),
    ...(attributesAsked(rules).length > 0 ? [t('rule.selfDeclared')] : []),
  ];
}

/** What a rule about a group needs, and how many candidates count for it. For the people who run the round. */
export function needWords({ of, group, least, have, isForAll }: GroupNeed, locale: Locale): string {
  const t = wordsFor(locale, 'candidateAccess');
  const named = isAttribute(group)
    ? wordsFor(locale, 'ruleSteps')(`groupNames.${group}`)
    : wordsFor(locale, 'threshold')(`place.${group}`);
  if (isForAll) return t('about.need.all', { group: named, have });
  return t(`about.need.${of}`, { group: named, have, least });
}

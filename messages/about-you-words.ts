import type { DescribeRefusal } from '@/domain/candidates/self-description';
import type { AttributeUse } from '@/domain/contests/reserved-seats';
import type { Problem } from '@/lib/form-state';
import { ASK } from './contact-words';
import { list, longInstantInZone } from './format';
import { type Locale, wordsFor } from './translate';

const ZONE = 'Europe/London';

/** The sentence for a refused form in which a candidate says something about themselves. */
export function describeRefusalWords(refusal: DescribeRefusal, locale: Locale): Problem {
  const t = wordsFor(locale, 'aboutYou');
  if (refusal.code !== 'round-closed') return { text: t(`refusals.${refusal.code}`) };
  const closesAt = longInstantInZone(refusal.closesAt, ZONE, locale);
  return { text: t('refusals.round-closed', { closesAt, contact: ASK }) };
}

/** What an attribute is used for in a contest, and who sees that a candidate has it. */
export function useWords({ seats, names }: AttributeUse, locale: Locale): string {
  const t = wordsFor(locale, 'aboutYou');
  if (seats !== null && names !== null) return t('forBoth', { seats, n: names });
  return names !== null ? t('forNames', { n: names }) : t('forSeats', { n: seats ?? 0 });
}

/** "A woman, A disabled member": the groups in which a candidate counts. */
export const groupsWords = (
  all: readonly { readonly attribute: AttributeUse['attribute'] }[],
  locale: Locale,
): string =>
  list(
    all.map(({ attribute }) => wordsFor(locale, 'aboutYou')(`groups.${attribute}`)),
    locale,
  );

import type { ActCause } from '@/domain/base/act-causes';
import { type Locale, shownText, wordsFor } from './translate';

/** The public reason of an act for readers: the common reason in their language, and the words as they were typed. */
export function reasonWords(
  { cause, reason }: { readonly cause?: ActCause | null | undefined; readonly reason?: string | null | undefined },
  locale: Locale,
): string {
  const common = cause && cause !== 'other' ? `${wordsFor(locale, 'reasons')(`cause.${cause}`)}.` : '';
  return [common, shownText(reason ?? '', locale)].filter((part) => part !== '').join(' ');
}

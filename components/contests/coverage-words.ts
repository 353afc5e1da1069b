import { type Locale, wordsFor } from '@/messages/translate';
import type { Coverage } from '@/queries/contests/coverage';

/** How much of a past contest the record holds, in one plain sentence. */
export function coverageWords({ extent, known, published, isPublishedShort }: Coverage, locale: Locale): string {
  const words = wordsFor(locale, 'shared');
  if (extent === 'none') return words('noRows');
  if (extent === 'whole') return words('whole');
  if (published === null) return words('partialUnknown', { known });
  return words(isPublishedShort ? 'partialAtLeast' : 'partial', { known, published });
}

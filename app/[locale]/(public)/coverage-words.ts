import { type Locale, wordsFor } from '@/lib/words';
import type { Coverage } from '@/queries/coverage';

/** How much of a past contest the record holds, in one plain sentence. */
export function coverageWords({ extent, known, published }: Coverage, locale: Locale): string {
  const words = wordsFor(locale, 'shared');
  if (extent === 'none') return words('noRows');
  if (extent === 'whole') return words('whole');
  return published === null ? words('partialUnknown', { known }) : words('partial', { known, published });
}

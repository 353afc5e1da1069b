import type { CandidacyId } from '@/domain/base/ids';
import { highestPublished, type PublishedTotal } from './claims-and-results';

/** How much of a past contest's nominations the record holds, against the totals that were published. */
export type Coverage = {
  /** `whole` only where every candidacy has a published total and none exceeds what is on record. */
  readonly extent: 'none' | 'partial' | 'whole';
  readonly known: number;
  /** The published totals together; null where none was published. */
  readonly published: number | null;
  /** Whether some candidacy has no published total, so that there were more than those. */
  readonly isPublishedShort: boolean;
};

type Counted = { readonly id: CandidacyId; readonly count: number };

/** Judges how complete an archive contest is. Without published totals nobody can say that it is whole. */
export function coverageOf(
  candidacies: readonly Counted[],
  totals: ReadonlyMap<CandidacyId, readonly PublishedTotal[]>,
): Coverage {
  const known = candidacies.reduce((sum, { count }) => sum + count, 0);
  const published = candidacies.map(({ id }) => highestPublished(totals.get(id) ?? [])?.nominations ?? null);
  const isShort = published.some((total) => total === null);
  const isAnyPublished = published.some((total) => total !== null);
  const sum = published.reduce<number>((total, each) => total + (each ?? 0), 0);
  const isWhole =
    isAnyPublished && !isShort && candidacies.every(({ count }, index) => count >= (published[index] ?? 0));
  return {
    extent: known === 0 ? 'none' : isWhole ? 'whole' : 'partial',
    known,
    published: isAnyPublished ? sum : null,
    isPublishedShort: isShort,
  };
}

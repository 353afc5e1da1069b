import type { CandidacyId } from '@/domain/ids';
import { highestPublished, type PublishedTotal } from './claims-and-results';

/** How much of a past contest's nominations the record holds, against the totals that were published. */
export type Coverage = {
  /** `whole` only where every candidacy has a published total and none exceeds what is on record. */
  readonly extent: 'none' | 'partial' | 'whole';
  readonly known: number;
  /** The published totals together; null where any of those nominated has none. */
  readonly published: number | null;
};

type Counted = { readonly id: CandidacyId; readonly count: number };

/** Judges how complete an archive contest is. Without published totals nobody can say that it is whole. */
export function coverageOf(
  candidacies: readonly Counted[],
  totals: ReadonlyMap<CandidacyId, readonly PublishedTotal[]>,
): Coverage {
  const known = candidacies.reduce((sum, { count }) => sum + count, 0);
  const published = candidacies.map(({ id }) => highestPublished(totals.get(id) ?? [])?.nominations ?? null);
  const isEachPublished = published.length > 0 && published.every((total) => total !== null);
  const sum = published.reduce<number>((total, each) => total + (each ?? 0), 0);
  const isWhole = isEachPublished && candidacies.every(({ count }, index) => count >= (published[index] ?? 0));
  return {
    extent: known === 0 ? 'none' : isWhole ? 'whole' : 'partial',
    known,
    published: isEachPublished ? sum : null,
  };
}

import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import type { CandidacyId, ContestId } from '@/domain/base/ids';
import { compareText } from '@/domain/base/names';
import { highestPublished } from '@/domain/results/results';
import { pick } from '@/lib/objects';

const { candidacies, publishedTotals, results, slateClaims, slates } = schema;

export type Slate = {
  readonly slug: string;
  readonly name: string;
  /** The group that backs the slate, if the slate's name does not say so. */
  readonly claimedBy: string | null;
  /**
   * The slate's position among those of the contest in alphabetical order, from 0. It decides the shape of the mark.
   */
  readonly place: number;
  readonly source: string | null;
  readonly claimedOn: string | null;
};

/** A published total of nominations, with its source and date. */
export type PublishedTotal = Pick<typeof publishedTotals.$inferSelect, 'nominations' | 'asOf' | 'source'>;
export type ResultOfVote = Pick<typeof results.$inferSelect, 'votes' | 'isElected' | 'note' | 'source'>;

/**
 * The slates of one contest in alphabetical order, and the slates that back each candidacy now. Withdrawn claims are
 * left out.
 */
export async function slatesOf(
  reads: Reads,
  contestId: ContestId,
): Promise<{ readonly all: Slate[]; readonly claims: Map<CandidacyId, Slate[]> }> {
  const rows = await reads
    .select({ slate: slates, candidacyId: slateClaims.candidacyId })
    .from(slates)
    .leftJoin(slateClaims, and(eq(slateClaims.slateId, slates.id), isNull(slateClaims.withdrawnOn)))
    .where(eq(slates.contestId, contestId));
  const bySlug = new Map(rows.map(({ slate }) => [slate.slug, slate]));
  const all = [...bySlug.values()]
    .sort((a, b) => compareText(a.name, b.name) || (a.slug < b.slug ? -1 : 1))
    .map(({ slug, name, claimedBy, source, claimedOn }, place) => ({
      slug,
      name,
      claimedBy,
      place,
      source,
      claimedOn,
    }));
  const claims = new Map<CandidacyId, Slate[]>();
  for (const slate of all)
    for (const { candidacyId } of rows.filter((row) => row.slate.slug === slate.slug))
      if (candidacyId) claims.set(candidacyId, [...(claims.get(candidacyId) ?? []), slate]);
  return { all, claims };
}

/** The published totals of the candidacies of some contests, by candidacy, sorted by date. */
export async function publishedTotalsOf(
  reads: Reads,
  contestIds: readonly ContestId[],
): Promise<Map<CandidacyId, PublishedTotal[]>> {
  const rows = await reads
    .select(pick(publishedTotals, 'candidacyId', 'nominations', 'asOf', 'source'))
    .from(publishedTotals)
    .innerJoin(candidacies, eq(candidacies.id, publishedTotals.candidacyId))
    .where(inArray(candidacies.contestId, [...contestIds]))
    .orderBy(asc(publishedTotals.asOf), asc(publishedTotals.id));
  return groupByCandidacy(rows);
}

/** The results of the vote, by candidacy. */
export async function resultsOf(
  reads: Reads,
  contestIds: readonly ContestId[],
): Promise<Map<CandidacyId, ResultOfVote>> {
  const rows = await reads
    .select(pick(results, 'candidacyId', 'votes', 'isElected', 'note', 'source'))
    .from(results)
    .innerJoin(candidacies, eq(candidacies.id, results.candidacyId))
    .where(inArray(candidacies.contestId, [...contestIds]));
  return new Map(rows.map(({ candidacyId, ...result }) => [candidacyId, result]));
}

function groupByCandidacy<R extends { readonly candidacyId: CandidacyId }>(
  rows: readonly R[],
): Map<CandidacyId, Omit<R, 'candidacyId'>[]> {
  const grouped = new Map<CandidacyId, Omit<R, 'candidacyId'>[]>();
  for (const { candidacyId, ...rest } of rows) grouped.set(candidacyId, [...(grouped.get(candidacyId) ?? []), rest]);
  return grouped;
}

/** How many of a past contest's nominations are recorded, compared with the published totals. */
export type Coverage = {
  /** `whole` means that every candidacy has a published total, and none is higher than our record. */
  readonly extent: 'none' | 'partial' | 'whole';
  readonly known: number;
  /** The sum of the published totals; null if there are none. */
  readonly published: number | null;
  /** Whether some candidacy has no published total. Then there were more nominations than the sum says. */
  readonly isPublishedShort: boolean;
};

type Counted = { readonly id: CandidacyId; readonly count: number };

/**
 * Judges how complete the record of an archive contest is. Without published totals nobody can say that it is complete.
 */
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

import { asc, inArray } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import type { Nation } from '@/domain/bodies/bodies';
import { type BodyMap, type BodySet, isWholeCountry, setsOfMap } from '@/domain/bodies/boundary-sets';

const { boundarySets } = schema;

export type BoundarySetRow = typeof boundarySets.$inferSelect;
export type SetNamed = Pick<BoundarySetRow, 'id' | 'name' | 'nameCy'>;

/** Every set of boundaries in the order of the lists. */
export const allSets = (reads: Reads): Promise<BoundarySetRow[]> =>
  reads
    .select()
    .from(boundarySets)
    .orderBy(asc(boundarySets.position), asc(boundarySets.validFrom), asc(boundarySets.id))
    .then((rows) => rows);

/** The sets that a new round can use: alone, or in some nations instead of its main set. */
export async function setsForRounds(reads: Reads) {
  const all = await allSets(reads);
  return {
    whole: all.filter(({ nations }) => isWholeCountry(nations)),
    partial: all.filter(({ nations }) => !isWholeCountry(nations)),
  };
}

/** The names of the sets that a round uses: its main one, and those of single nations. */
export type SetsOfRound = {
  readonly main: SetNamed;
  readonly nations: readonly { readonly nation: Nation; readonly set: SetNamed }[];
};

export async function setsOfRound(reads: Reads, map: BodyMap): Promise<SetsOfRound> {
  const rows = await reads
    .select()
    .from(boundarySets)
    .where(inArray(boundarySets.id, setsOfMap(map)));
  const named = (id: BodySet): SetNamed => rows.find((row) => row.id === id) ?? { id, name: id, nameCy: null };
  return {
    main: named(map.bodySet),
    nations: (map.nationSets ?? []).map(({ nation, set }) => ({ nation, set: named(set) })),
  };
}

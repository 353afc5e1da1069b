import { eq, inArray } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import type { BodyId } from '@/domain/base/ids';
import { compareText } from '@/domain/base/names';
import type { BodyMap, BodySet } from '@/domain/bodies/boundary-sets';
import { pick } from '@/lib/objects';
import { onMap } from './on-map';

const { bodies } = schema;

/** The columns of a NamedBody. `code` is the code of its seat, which is unique only within its map. */
export const NAMED_BODY = pick(bodies, 'id', 'code', 'slug', 'name', 'nameCy', 'kind', 'nation', 'region');

/** A body as shown on pages. The page chooses the language and adds "CLP". */
export type NamedBody = Readonly<Pick<typeof bodies.$inferSelect, keyof typeof NAMED_BODY>>;

/** Every body of a map by id, sorted by English name. */
export async function bodiesOfSet(reads: Reads, set: BodySet): Promise<Map<BodyId, NamedBody>> {
  const rows: NamedBody[] = await reads.select(NAMED_BODY).from(bodies).where(eq(bodies.set, set));
  return new Map(rows.sort(byBodyName).map((body) => [body.id, body]));
}

/** Every body of a round's map by id, sorted by English name. */
export async function bodiesOfMap(reads: Reads, map: BodyMap): Promise<Map<BodyId, NamedBody>> {
  const rows: NamedBody[] = await reads.select(NAMED_BODY).from(bodies).where(onMap(map));
  return new Map(rows.sort(byBodyName).map((body) => [body.id, body]));
}

/** Sorts by English name and then by id, so that the order is always the same. */
export const byBodyName = (a: NamedBody, b: NamedBody): number => compareText(a.name, b.name) || (a.id < b.id ? -1 : 1);

/** Some bodies by id, each with the map it is on. */
export const bodiesOfIds = (reads: Reads, ids: readonly BodyId[]): Promise<(NamedBody & { readonly set: BodySet })[]> =>
  reads
    .select({ ...NAMED_BODY, set: bodies.set })
    .from(bodies)
    .where(inArray(bodies.id, [...ids]))
    .then((rows) => rows);

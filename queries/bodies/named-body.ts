import { inArray } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import type { BodyId } from '@/domain/base/ids';
import { compareText } from '@/domain/base/names';
import { pick } from '@/lib/objects';

const { bodies } = schema;

/** The columns of a NamedBody. `code` is the code of its seat, which is unique only within its map. */
export const NAMED_BODY = pick(bodies, 'id', 'code', 'slug', 'name', 'nameCy', 'kind', 'nation', 'region');

/** A body as shown on pages. The page chooses the language and adds "CLP". */
export type NamedBody = Readonly<Pick<typeof bodies.$inferSelect, keyof typeof NAMED_BODY>>;

/** Sorts by English name and then by id, so that the order is always the same. */
export const byBodyName = (a: NamedBody, b: NamedBody): number => compareText(a.name, b.name) || (a.id < b.id ? -1 : 1);

/** Some bodies by id, each with the map it is on; null for bodies that are on none. */
export const bodiesOfIds = (
  reads: Reads,
  ids: readonly BodyId[],
): Promise<(NamedBody & Pick<typeof bodies.$inferSelect, 'set' | 'sizes' | 'startsOn' | 'endsOn'>)[]> =>
  reads
    .select({ ...NAMED_BODY, ...pick(bodies, 'set', 'sizes', 'startsOn', 'endsOn') })
    .from(bodies)
    .where(inArray(bodies.id, [...ids]))
    .then((rows) => rows);

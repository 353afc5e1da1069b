import { and, eq, inArray, ne, or } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { layoutOf } from '@/db/reference/hexes';
import { neighboursOf } from '@/db/reference/neighbours';
import { type Overlap, overlapsOf2010, overlapsOf2024 } from '@/db/reference/overlaps';
import { schema } from '@/db/schema';
import type { BodySet } from '@/domain/bodies/boundary-sets';
import { around, type HexLayout, hexLayout } from '@/domain/bodies/hex-map';
import type { RosterBody } from '@/domain/rounds/roster';
import { pick } from '@/lib/objects';
import type { SetNamed } from './boundary-sets';
import { byBodyName, type NamedBody } from './named-body';
import { bodiesOfSet, ROSTER_COLUMNS } from './roster-bodies';

const { bodies, boundarySets, predecessors } = schema;

export type BodyOnMap = NamedBody &
  Pick<RosterBody, 'sizes' | 'startsOn' | 'endsOn'> & {
    /** Null for a body that is on no map. */
    readonly set: BodySet | null;
  };

/** The columns of a BodyOnMap. */
export const BODY_ON_MAP = { ...ROSTER_COLUMNS, set: bodies.set };

/** A body of the other map that shares part of the area. */
export type BoundaryKin = {
  readonly body: BodyOnMap;
  /**
   * The share of the older body's population that lives in the area of both, from 0 to 1. Null if the body is the same
   * on both maps: a Scottish CLP, whose Holyrood seat did not change with the Westminster boundaries, Northern Ireland,
   * and International.
   */
  readonly share: number | null;
};

/** The bodies that share part of the area, by their codes on the other map, each with its share, largest first. */
export function overlapsOf({ set, code }: { readonly set: BodySet | null; readonly code: string }): readonly Overlap[] {
  if (set === null) return [];
  return set === '2010' ? overlapsOf2010(code) : overlapsOf2024(code);
}

/**
 * The bodies of the other map that share part of the area, largest share first. The same code on both maps means the
 * same seat: all Westminster seats changed their codes, and Holyrood seats did not.
 */
export async function boundaryKin(reads: Reads, body: BodyOnMap): Promise<BoundaryKin[]> {
  if (body.set === null) return [];
  const parts = overlapsOf(body);
  const codes = [body.code, ...parts.map(({ code }) => code)];
  const rows: BodyOnMap[] = await reads
    .select(BODY_ON_MAP)
    .from(bodies)
    .where(and(inArray(bodies.code, codes), ne(bodies.set, body.set)));
  const same = rows.find(({ code }) => code === body.code);
  if (same) return [{ body: same, share: null }];
  return parts.flatMap(({ code, share }) => {
    const other = rows.find((row) => row.code === code);
    return other ? { body: other, share } : [];
  });
}

/** A body of another set that an admin or the product recorded as an older or newer part of the same area. */
export type LinkedBody = {
  readonly body: BodyOnMap;
  readonly set: SetNamed;
  readonly isOlder: boolean;
  /** The percentage of the older body's people who live in the area of both; null if it is not known. */
  readonly percent: number | null;
};

/** The bodies of other sets that are recorded as predecessors or successors, older ones first, by name. */
export async function linkedBodies(reads: Reads, { id }: BodyOnMap): Promise<LinkedBody[]> {
  const links = await reads
    .select()
    .from(predecessors)
    .where(or(eq(predecessors.bodyId, id), eq(predecessors.predecessorId, id)));
  const others = links.map(({ bodyId, predecessorId }) => (bodyId === id ? predecessorId : bodyId));
  const rows = await reads
    .select({ body: BODY_ON_MAP, set: pick(boundarySets, 'id', 'name', 'nameCy') })
    .from(bodies)
    .innerJoin(boundarySets, eq(boundarySets.id, bodies.set))
    .where(inArray(bodies.id, others));
  const found = rows.map(({ body, set }): LinkedBody => {
    const link = links.find(({ bodyId, predecessorId }) => bodyId === body.id || predecessorId === body.id);
    return { body, set, isOlder: link?.predecessorId === body.id, percent: link?.percent ?? null };
  });
  return found.sort((a, b) => Number(b.isOlder) - Number(a.isOlder) || byBodyName(a.body, b.body));
}

/** A body among its neighbours. */
export type Neighbourhood = {
  /** The part of the map around the body. */
  readonly layout: HexLayout;
  /** The bodies that border on it, sorted by name. */
  readonly neighbours: readonly NamedBody[];
};

/**
 * The CLPs that border on a body, and the part of the map that contains them. Null for a body without known neighbours:
 * an island, a CLP of Scotland (whose boundaries are not recorded and whose map is schematic), or a body that is not a
 * CLP.
 */
export async function neighbourhood(
  reads: Reads,
  body: NamedBody & { readonly set: BodySet | null },
): Promise<Neighbourhood | null> {
  if (body.set === null) return null;
  const codes = new Set(body.kind === 'clp' ? neighboursOf(body.set, body.code) : []);
  if (codes.size === 0) return null;
  const clps = [...(await bodiesOfSet(reads, body.set)).values()].filter(({ kind }) => kind === 'clp');
  const neighbours = clps.filter(({ code }) => codes.has(code));
  const layout = around(
    hexLayout(layoutOf({ bodySet: body.set, nationSets: null }, clps), clps),
    [body.id, ...neighbours.map(({ id }) => id)],
    1,
  );
  return layout ? { layout, neighbours } : null;
}

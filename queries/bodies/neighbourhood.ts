import type { Reads } from '@/db/client';
import { hexesOf } from '@/db/reference/hexes';
import { neighboursOf } from '@/db/reference/neighbours';
import type { BodySet } from '@/domain/bodies/bodies';
import { around, type HexLayout, hexLayout } from '@/domain/bodies/hex-map';
import { bodiesOfSet, type NamedBody } from './named-body';

/** A body among those round it. */
export type Neighbourhood = {
  /** Cut to what lies round the body. */
  readonly layout: HexLayout;
  /** Those that share a border with it, in order of name. */
  readonly neighbours: readonly NamedBody[];
};

/**
 * The CLPs that share a border with a body, and a piece of map with all of them. Null for a body without a neighbour on
 * record: an island, a CLP of Scotland, where the boundaries are not on record and the map is schematic, or no CLP.
 */
export async function neighbourhood(
  reads: Reads,
  body: NamedBody & { readonly set: BodySet },
): Promise<Neighbourhood | null> {
  const codes = new Set(body.kind === 'clp' ? neighboursOf(body.set, body.code) : []);
  if (codes.size === 0) return null;
  const clps = [...(await bodiesOfSet(reads, body.set)).values()].filter(({ kind }) => kind === 'clp');
  const neighbours = clps.filter(({ code }) => codes.has(code));
  const layout = around(hexLayout(hexesOf(body.set), clps), [body.id, ...neighbours.map(({ id }) => id)], 1);
  return layout ? { layout, neighbours } : null;
}

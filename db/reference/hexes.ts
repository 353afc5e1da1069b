import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REGIONS } from '@/domain/bodies/bodies';
import { type BodyMap, type BodySet, mapKey, NEWEST_SET, setOfNation } from '@/domain/bodies/boundary-sets';
import { type Layout, layoutFor } from '@/domain/bodies/generated-layout';
import { type Hex, type Placed, withOwnCells } from '@/domain/bodies/hex-layout';

const read = new Map<string, readonly Hex[]>();

/** The layout of the Scottish CLPs of each set, which is a file of its own. */
const SCOTTISH = new Map<BodySet, string>([
  ['2010', 'holyrood-2011'],
  ['2024', 'holyrood-2011'],
  ['holyrood-2026', 'holyrood-2026'],
]);

/**
 * The cells of the CLPs on a map; empty for a main set without a layout. q grows to the east and r to the north; odd rows
 * are half a cell further right. Westminster's seats in Scotland are replaced by the Scottish Parliament's, which CLPs
 * follow; where these have no layout, they stay. Each process reads a file once. Sources: db/reference/README.md.
 */
export function hexesOf(map: BodyMap): readonly Hex[] {
  const key = mapKey(map);
  const known = read.get(key);
  if (known) return known;
  const seats = cellsOf(map.bodySet);
  const layout = SCOTTISH.get(setOfNation(map, 'Scotland'));
  const hexes = layout && seats.length > 0 ? withOwnCells(seats, 'Scotland', cellsOf(layout)) : seats;
  read.set(key, hexes);
  return hexes;
}

/** The layout of the CLPs of a map: drawn by hand, from the list of an imported set, or generated. */
export const layoutOf = (map: BodyMap, bodies: readonly Placed[]): Layout =>
  layoutFor(hexesOf(map), hexesOf({ bodySet: NEWEST_SET, nationSets: null }), bodies);

/** The cells of a file, in its order. Empty if there is none. */
export function cellsOf(layout: string): readonly Hex[] {
  const file = join(process.cwd(), 'db', 'reference', `hex-${layout}.json`);
  if (!/^[a-z0-9-]+$/.test(layout) || !existsSync(file)) return [];
  const cells: Record<string, { q: number; r: number; region: string }> = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(cells).map(([code, { q, r, region: name }]): Hex => {
    const region = REGIONS.find((known) => known === name);
    if (region === undefined || !Number.isInteger(q) || !Number.isInteger(r))
      throw new Error(`The hex layout ${layout} has a cell that the domain does not know: ${code}`);
    return { code, q, r, region };
  });
}

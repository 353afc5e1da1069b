import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REGIONS } from '@/domain/bodies/bodies';
import type { BodySet } from '@/domain/bodies/boundary-sets';
import type { Hex } from '@/domain/bodies/hex-layout';

const read = new Map<BodySet, readonly Hex[]>();

/**
 * The cells of the Westminster seats on a map, in the order of the file. q grows to the east and r to the north; odd
 * rows are half a cell further right. Each process reads the file once. Source and licence: db/reference/README.md.
 */
export function hexesOf(set: BodySet): readonly Hex[] {
  const known = read.get(set);
  if (known) return known;
  const file = join(process.cwd(), 'db', 'reference', `hex-${set}.json`);
  if (!existsSync(file)) return [];
  const cells: Record<string, { q: number; r: number; region: string }> = JSON.parse(readFileSync(file, 'utf8'));
  const hexes = Object.entries(cells).map(([code, { q, r, region: name }]): Hex => {
    const region = REGIONS.find((known) => known === name);
    if (region === undefined || !Number.isInteger(q) || !Number.isInteger(r))
      throw new Error(`The hex layout of ${set} has a cell that the domain does not know: ${code}`);
    return { code, q, r, region };
  });
  read.set(set, hexes);
  return hexes;
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { BodySet } from '@/domain/bodies/boundary-sets';

const read = new Map<BodySet, ReadonlyMap<string, readonly string[]>>();

/**
 * The codes of the CLPs that border on this one, sorted. Empty for an island, for a code that is not in the set, and
 * for Scotland, Northern Ireland and International, whose boundaries are not recorded here. Each process reads the file
 * once. Source and licence: db/reference/README.md.
 */
export const neighboursOf = (set: BodySet, code: string): readonly string[] => neighboursIn(set).get(code) ?? [];

function neighboursIn(set: BodySet): ReadonlyMap<string, readonly string[]> {
  const known = read.get(set);
  if (known) return known;
  const file = join(process.cwd(), 'db', 'reference', `neighbours-${set}.csv`);
  if (!existsSync(file)) return new Map();
  const rows: { code_a: string; code_b: string }[] = parse(readFileSync(file, 'utf8'), { columns: true });
  const both = rows.flatMap(({ code_a: a, code_b: b }) => [[a, b] as const, [b, a] as const]);
  const groups = Map.groupBy(both, ([code]) => code);
  const neighbours = new Map([...groups].map(([code, pairs]) => [code, pairs.map(([, other]) => other).sort()]));
  read.set(set, neighbours);
  return neighbours;
}

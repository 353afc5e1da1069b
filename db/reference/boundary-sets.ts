import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { NATIONS } from '@/domain/bodies/bodies';
import type { BodySet } from '@/domain/bodies/boundary-sets';

const setRow = z.strictObject({
  id: z.string(),
  name: z.string(),
  nameCy: z.string(),
  validFrom: z.iso.date(),
  nations: z.array(z.enum(NATIONS)),
  hasMap: z.boolean(),
  source: z.string(),
  licence: z.string(),
});
export type ReferenceSet = z.infer<typeof setRow>;

/** The sets of boundaries that the product has, oldest first. */
export function referenceSets(): ReferenceSet[] {
  const file = join(process.cwd(), 'db', 'reference', 'boundary-sets.json');
  return z.array(setRow).parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** The codes of a body and of one of its predecessors in an older set. */
export type ReferencePredecessor = { readonly code: string; readonly predecessor: string };

/** The predecessors of the bodies of a set, by their codes; empty for a set without such a file. */
export function referencePredecessors(set: BodySet): ReferencePredecessor[] {
  const file = join(process.cwd(), 'db', 'reference', `predecessors-${set}.csv`);
  if (!existsSync(file)) return [];
  const rows: Record<string, string>[] = parse(readFileSync(file, 'utf8'), { columns: true });
  return rows.map(({ code = '', predecessor = '' }) => ({ code, predecessor }));
}

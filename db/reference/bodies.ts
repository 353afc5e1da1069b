import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { referenceSets } from './boundary-sets';
import { BODY_KINDS, type BodyKind, NATIONS, type Nation, REGIONS, type Region } from '@/domain/bodies/bodies';
import type { BodySet } from '@/domain/bodies/boundary-sets';

/** One CLP of the reference files. `code` is unique only within its set, and `slug` over all sets. */
export type ReferenceBody = {
  readonly set: BodySet;
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  readonly nameCy: string | null;
  readonly kind: BodyKind;
  readonly nation: Nation;
  readonly region: Region;
  readonly aliases: readonly string[];
};

/**
 * Every CLP of every set that the product has, in the order of the files, 2010 first. Reads files below the project's root, which is where
 * the app always runs. Throws on a value that the domain does not know. Sources and licences: db/reference/README.md.
 */
export function referenceBodies(): ReferenceBody[] {
  return referenceSets().flatMap(({ id }) => readSet(id));
}

function readSet(set: BodySet): ReferenceBody[] {
  const file = join(process.cwd(), 'db', 'reference', `bodies-${set}.csv`);
  const rows: Record<string, string>[] = parse(readFileSync(file, 'utf8'), { columns: true });
  return rows.map((row) => ({
    set,
    code: cell(row, 'code'),
    slug: cell(row, 'slug'),
    name: cell(row, 'name'),
    nameCy: row.name_cy || null,
    kind: oneOf(BODY_KINDS, cell(row, 'kind')),
    nation: oneOf(NATIONS, cell(row, 'nation')),
    region: oneOf(REGIONS, cell(row, 'region')),
    aliases: row.aliases ? row.aliases.split('|') : [],
  }));
}

function cell(row: Record<string, string>, column: string): string {
  const text = row[column];
  if (!text) throw new Error(`The reference data has a row without ${column}: ${JSON.stringify(row)}`);
  return text;
}

function oneOf<const T extends string>(words: readonly T[], text: string): T {
  const word = words.find((known) => known === text);
  if (word === undefined) throw new Error(`The reference data has a word that the domain does not know: ${text}`);
  return word;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** A seat on the other map, and the share of the 2010 seat's population that lives in both, from 0 to 1. */
export type Overlap = { readonly code: string; readonly share: number };

type Overlaps = {
  readonly of2010: ReadonlyMap<string, readonly Overlap[]>;
  readonly of2024: ReadonlyMap<string, readonly Overlap[]>;
};

let read: Overlaps | null = null;

/**
 * The 2024 seats that contain parts of a 2010 seat, largest part first. The shares add up to 1. Only Westminster seats
 * have any: empty for a Scottish CLP, which has a Holyrood seat, and for an unknown code. Each process reads the file
 * once. Source and licence: db/reference/README.md.
 */
export const overlapsOf2010 = (code2010: string): readonly Overlap[] => overlaps().of2010.get(code2010) ?? [];

/**
 * The 2010 seats that are partly or wholly in a 2024 seat, largest part first. `share` is the part of the 2010 seat's population
 * that came here, so these shares do not add up to 1.
 */
export const overlapsOf2024 = (code2024: string): readonly Overlap[] => overlaps().of2024.get(code2024) ?? [];

function overlaps(): Overlaps {
  if (read) return read;
  const file = join(process.cwd(), 'db', 'reference', 'overlap-2010-2024.csv');
  const rows: Record<string, string>[] = parse(readFileSync(file, 'utf8'), { columns: true });
  const parts = rows.map((row) => ({
    old: row.code_2010 ?? '',
    now: row.code_2024 ?? '',
    people: Number(row.share_of_2010_population),
  }));
  const whole = new Map<string, number>();
  for (const { old, people } of parts) whole.set(old, (whole.get(old) ?? 0) + people);
  // In the source, the shares of some seats add up to 0.93 to 0.98. Here they are scaled, so that those of each 2010
  // seat add up to 1.
  const shared = parts
    .map(({ old, now, people }) => ({ old, now, share: people / (whole.get(old) ?? 1) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || a.old.localeCompare(b.old) || a.now.localeCompare(b.now));
  read = {
    of2010: byCode(shared.map(({ old, now, share }) => ({ of: old, code: now, share }))),
    of2024: byCode(shared.map(({ old, now, share }) => ({ of: now, code: old, share }))),
  };
  return read;
}

function byCode(rows: readonly (Overlap & { readonly of: string })[]): Map<string, Overlap[]> {
  const groups = Map.groupBy(rows, ({ of }) => of);
  return new Map([...groups].map(([of, group]) => [of, group.map(({ code, share }) => ({ code, share }))]));
}

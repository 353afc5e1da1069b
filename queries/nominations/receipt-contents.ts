import { z } from 'zod';

const kept = z.object({
  names: z.array(z.object({ candidacy: z.string().nullable(), name: z.string(), homeBody: z.string().nullable() })),
});

export type NamesReceived = readonly {
  readonly slug: string | null;
  readonly name: string;
  readonly homeBody: string | null;
  readonly number: number | null;
}[];

/** The names of a receipt as its kept text has them, in the order of their numbers of today. Throws on a text that is no receipt. */
export function readContents(contents: string, numbers: ReadonlyMap<string, number>): NamesReceived {
  return kept
    .parse(JSON.parse(contents))
    .names.map(({ candidacy, name, homeBody }) => ({
      slug: candidacy,
      name,
      homeBody,
      number: candidacy === null ? null : (numbers.get(candidacy) ?? null),
    }))
    .sort((a, b) => (a.number ?? Number.MAX_SAFE_INTEGER) - (b.number ?? Number.MAX_SAFE_INTEGER));
}

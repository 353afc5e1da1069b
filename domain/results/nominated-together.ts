/** How many bodies named both of a pair, and how many named one of them or both. */
export type Pair = { readonly both: number; readonly either: number };

/** For each candidacy a row, for each candidacy a pair in it, both in the order asked. */
export type Together = readonly (readonly Pair[])[];

/**
 * Who is nominated together: for each pair of candidacies, how many bodies nominated both, and how many nominated
 * either. The matrix is symmetric, and its diagonal has the number that nominated the one candidate. Unknown names, and
 * names that a body has twice, are ignored.
 */
export function nominatedTogether<Id extends string>(
  candidacies: readonly Id[],
  choices: readonly { readonly names: readonly Id[] }[],
): Together {
  const placeOf = new Map(candidacies.map((id, place) => [id, place]));
  const both = candidacies.map(() => new Array<number>(candidacies.length).fill(0));
  for (const { names } of choices) {
    const places = [...new Set(names)].flatMap((name) => placeOf.get(name) ?? []);
    for (const left of places) for (const right of places) add(both[left], right);
  }
  const own = both.map((row, place) => row[place] ?? 0);
  return both.map((row, left) =>
    row.map((count, right) => ({
      both: count,
      either: left === right ? count : (own[left] ?? 0) + (own[right] ?? 0) - count,
    })),
  );
}

function add(row: number[] | undefined, place: number): void {
  if (row) row[place] = (row[place] ?? 0) + 1;
}

/** Two places of the matrix, the first of them the lesser. */
export type Couple = { readonly left: number; readonly right: number };

/** The pairs that more bodies named together than any other, in order of the rows. None while nobody was. */
export function mostTogether(together: Together): { readonly couples: readonly Couple[]; readonly both: number } {
  let most = 0;
  let couples: Couple[] = [];
  together.forEach((row, left) => {
    row.forEach(({ both }, right) => {
      if (right <= left || both === 0 || both < most) return;
      couples = both > most ? [{ left, right }] : [...couples, { left, right }];
      most = both;
    });
  });
  return { couples, both: most };
}

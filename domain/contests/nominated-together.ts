/** How many bodies nominated both of a pair of candidacies, and how many nominated at least one of them. */
export type Pair = { readonly both: number; readonly either: number };

/** A row for each candidacy, which contains a pair for each candidacy. Both are in the given order. */
export type Together = readonly (readonly Pair[])[];

/**
 * Counts who is nominated together: for each pair of candidacies, how many bodies nominated both, and how many
 * nominated either. The matrix is symmetric. Its diagonal has the number of bodies that nominated the one candidate.
 * Ignores unknown names and repeated names of one body.
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

/** Two positions in the matrix, the lower one first. */
export type Couple = { readonly left: number; readonly right: number };

/**
 * The pairs that were nominated together by the most bodies, in the order of the rows. Empty if no two candidates were
 * nominated together.
 */
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

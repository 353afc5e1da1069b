import { ok, type Result, refuse } from '../base/result';

/** This many columns fit on a page and can still be read. */
export const MOST_COMPARED = 4;

export type ComparisonProblem =
  | { readonly code: 'none' }
  | { readonly code: 'one'; readonly only: string }
  | { readonly code: 'many'; readonly n: number }
  | { readonly code: 'same'; readonly twice: string }
  | { readonly code: 'unknown'; readonly n: number };

/**
 * The candidates to compare: two to four candidates of the contest, in the order of the contest. Refuses no name, a
 * single name, more than four, repeated names and unknown names.
 */
export function readComparison(
  asked: readonly string[],
  inOrder: readonly string[],
): Result<readonly string[], ComparisonProblem> {
  if (asked.length === 0) return refuse({ code: 'none' });
  const unknown = asked.filter((slug) => !inOrder.includes(slug)).length;
  if (unknown > 0) return refuse({ code: 'unknown', n: unknown });
  const twice = asked.find((slug, place) => asked.indexOf(slug) < place);
  if (twice !== undefined) return refuse({ code: 'same', twice });
  if (asked.length > MOST_COMPARED) return refuse({ code: 'many', n: asked.length });
  const [only] = asked;
  if (asked.length === 1 && only !== undefined) return refuse({ code: 'one', only });
  return ok(inOrder.filter((slug) => asked.includes(slug)));
}

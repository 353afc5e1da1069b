import { fold } from '../base/names';
import { listMatcher, type MatchableBody } from '../bodies/match-bodies';

/** What becomes of one row of a list of people, said before anything is written. */
export type RowFate =
  | { readonly kind: 'added' }
  | { readonly kind: 'there-already' }
  | { readonly kind: 'duplicate'; readonly sameAs: number }
  | { readonly kind: 'ambiguous-clp'; readonly choices: readonly string[] }
  | { readonly kind: 'unknown-clp'; readonly choices: readonly string[] }
  | { readonly kind: 'bad-address' }
  | { readonly kind: 'bad-office' }
  | { readonly kind: 'bad-dates' }
  | { readonly kind: 'bad-name' }
  | { readonly kind: 'bad-status' }
  | { readonly kind: 'too-long'; readonly column: string }
  | { readonly kind: 'formula'; readonly column: string };
export type FateKind = RowFate['kind'];

/** Fates with nothing to do and nothing wrong: the same list twice changes nothing. */
export const IS_PASSED_OVER: readonly FateKind[] = ['there-already', 'duplicate'];
/** Questions and faults: while a list has one of them, none of it is applied. */
export const STANDS_IN_THE_WAY: readonly FateKind[] = [
  'ambiguous-clp',
  'unknown-clp',
  'bad-address',
  'bad-office',
  'bad-dates',
  'bad-name',
  'bad-status',
  'too-long',
  'formula',
];

/** Every fate, in the order in which pages count them. */
export const FATE_KINDS: readonly FateKind[] = [...STANDS_IN_THE_WAY, 'added', ...IS_PASSED_OVER];

export type JudgedRow<T> = {
  /** Where the row begins in the file; the header is line 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly fate: RowFate;
  /** The name of the CLP that the row was read as meaning, if it means one. */
  readonly body: string | null;
  /** Only with the fate 'added'. */
  readonly toAdd: T | null;
};

export const isInTheWay = ({ fate }: Pick<JudgedRow<unknown>, 'fate'>): boolean =>
  STANDS_IN_THE_WAY.includes(fate.kind);

/** Whether the CLP was read otherwise than it was written, which deserves a look. */
export const isReadOtherwise = ({ body, cells }: Pick<JudgedRow<unknown>, 'body' | 'cells'>): boolean =>
  body !== null && fold(cells.clp ?? '').replace(/ clp$/, '') !== fold(body);

/** How many rows have each fate; fates that no row has are left out. */
export function countFates(
  rows: readonly Pick<JudgedRow<unknown>, 'fate'>[],
): readonly (readonly [FateKind, number])[] {
  const counts = Map.groupBy(rows, ({ fate }) => fate.kind);
  return FATE_KINDS.flatMap((kind) => {
    const count = counts.get(kind)?.length ?? 0;
    return count > 0 ? [[kind, count] as const] : [];
  });
}

/**
 * Whether a spreadsheet would run the cell as a formula (OWASP, "CSV injection"). No address and no name begins like
 * this, and what is kept must be safe in whatever opens it later.
 */
export const isFormula = (cell: string): boolean => /^[=+\-@\t\r]/.test(cell);

/** The first of these columns with a formula in it. */
export const formulaIn = (cells: Readonly<Record<string, string>>, columns: readonly string[]): RowFate | null => {
  const column = columns.find((name) => isFormula(cells[name] ?? ''));
  return column === undefined ? null : { kind: 'formula', column };
};

export type ListedBody = MatchableBody & { readonly slug: string; readonly code: string };
export type FindBody = (typed: string) => FoundBody;
export type FoundBody =
  | { readonly body: ListedBody; readonly fate: null }
  | { readonly body: null; readonly fate: RowFate };

/** Finds bodies by slug, ONS code or name, as listMatcher does: a question is never guessed away. */
export function bodyFinder(bodies: readonly ListedBody[]): FindBody {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const exact = new Map(
    bodies.flatMap((body) => [[body.slug, body] as const, [body.code.toLowerCase(), body] as const]),
  );
  const matchBody = listMatcher(bodies);
  return (typed) => {
    const named = exact.get(typed.trim().toLowerCase());
    if (named) return { body: named, fate: null };
    const match = matchBody(typed);
    const body = match.kind === 'matched' ? byId.get(match.bodyId) : undefined;
    if (body) return { body, fate: null };
    const ids = match.kind === 'matched' ? [] : match.choices;
    const choices = ids.flatMap((id) => byId.get(id)?.name ?? []);
    return { body: null, fate: { kind: match.kind === 'ambiguous' ? 'ambiguous-clp' : 'unknown-clp', choices } };
  };
}

import { fold } from '../base/names';
import type { BodyKind } from '../bodies/bodies';
import { listMatcher, type MatchableBody } from '../bodies/match-bodies';

export type ListedBody = MatchableBody & {
  readonly slug: string;
  readonly code: string;
  readonly kind: BodyKind;
  /** Its names with its kind, such as "Camden Labour Group", the English one first. */
  readonly fullNames: readonly string[];
};
/** Finds the body that a list means. `first`: if one of these kinds has the name, it is meant. */
export type FindBody = (typed: string, first?: readonly BodyKind[]) => FoundBody;
export type FoundBody =
  | { readonly body: ListedBody; readonly outcome: null }
  | {
      readonly body: null;
      readonly outcome: { readonly kind: 'ambiguous-clp' | 'unknown-clp'; readonly choices: readonly string[] };
    };

/**
 * Returns a function that finds a body by slug, ONS code, name, or name with its kind. Like listMatcher, it never
 * guesses. Choices of the same name are named with their kinds. Where the list says a kind, as the office "MP" does, the
 * bodies of that kind come first, because a CLP, an MP and a Labour Group can have one name.
 */
export function bodyFinder(bodies: readonly ListedBody[]): FindBody {
  const finders = new Map<string, (typed: string) => FoundBody>();
  const among = (kinds: readonly BodyKind[] | null) => {
    const key = kinds?.join(' ') ?? '';
    const find = finders.get(key) ?? finderAmong(kinds ? bodies.filter(({ kind }) => kinds.includes(kind)) : bodies);
    finders.set(key, find);
    return find;
  };
  const withKind = Map.groupBy(
    bodies.flatMap(({ kind, name, fullNames }) =>
      fullNames.filter((full) => full !== name).map((full) => ({ full: fold(full), kind })),
    ),
    ({ full }) => full,
  );
  return (typed, first = []) => {
    // "Hexham CLP" is the CLP, whatever the office is.
    const saysOther = withKind.get(fold(typed))?.every(({ kind }) => !first.includes(kind)) ?? false;
    const found = first.length === 0 || saysOther ? null : among(first)(typed);
    return found && found.outcome?.kind !== 'unknown-clp' ? found : among(null)(typed);
  };
}

function finderAmong(bodies: readonly ListedBody[]): (typed: string) => FoundBody {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const exact = new Map(
    bodies.flatMap((body) => [[body.slug, body] as const, [body.code.toLowerCase(), body] as const]),
  );
  const byFullName = Map.groupBy(
    bodies.flatMap((body) => [...new Set(body.fullNames.map(fold))].map((name) => ({ name, body }))),
    ({ name }) => name,
  );
  const matchBody = listMatcher(bodies);
  return (typed) => {
    const named = exact.get(typed.trim().toLowerCase());
    if (named) return { body: named, outcome: null };
    const full = byFullName.get(fold(typed));
    const [only] = full ?? [];
    if (only && full?.length === 1) return { body: only.body, outcome: null };
    const match = matchBody(typed);
    const body = match.kind === 'matched' ? byId.get(match.bodyId) : undefined;
    if (body) return { body, outcome: null };
    const ids = match.kind === 'matched' ? [] : match.choices;
    const found = ids.flatMap((id) => byId.get(id) ?? []);
    const isAlone = (name: string) => found.filter((one) => one.name === name).length === 1;
    const choices = found.map(({ name, fullNames }) => (isAlone(name) ? name : (fullNames[0] ?? name)));
    return { body: null, outcome: { kind: match.kind === 'ambiguous' ? 'ambiguous-clp' : 'unknown-clp', choices } };
  };
}

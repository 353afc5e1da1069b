import type { BodyId, CandidacyId } from '../base/ids';
import type { Match, MatchableBody } from '../bodies/match-bodies';
import { type ListedPerson, matchPerson, type PersonMatch } from '../candidates/match-people';

export type RowChoice = { readonly code: string; readonly name: string };
/** A row that cannot be imported until somebody answers a question about it, with suggestions. */
export type RowQuestion = {
  readonly line: number;
  readonly raw: string;
  readonly candidate: string;
  readonly why:
    | 'several-bodies'
    | 'no-such-body'
    | 'several-candidates'
    | 'no-such-candidate'
    | 'more-names-than-allowed';
  readonly choices: readonly RowChoice[];
};
export type RowDuplicate = {
  readonly line: number;
  readonly raw: string;
  readonly candidate: string;
  /** The earlier line of this file with the same contents. Null if the nomination is already recorded. */
  readonly sameAs: number | null;
};
export type RowMatch = {
  readonly line: number;
  readonly raw: string;
  readonly code: string;
  readonly name: string;
  readonly how: string;
};
export type RowToApply = { readonly bodyId: BodyId; readonly candidacyId: CandidacyId; readonly source: string | null };

export type RowMatches = {
  readonly matches: readonly RowMatch[];
  readonly ambiguous: readonly RowQuestion[];
  readonly unknown: readonly RowQuestion[];
  readonly duplicates: readonly RowDuplicate[];
  /** The rows that would give a body more names than the contest allows. */
  readonly conflicts: readonly RowQuestion[];
};

/** A row of the list and its line in the file. */
export type ListedRow = { readonly line: number; readonly cells: Readonly<Record<string, string>> };

export type RowFacts = {
  readonly bodies: readonly (MatchableBody & { readonly code: string })[];
  /** Finds the CLP of a row among these bodies. */
  readonly matchBody: (raw: string) => Match;
  readonly candidacies: readonly (ListedPerson & { readonly id: CandidacyId })[];
  readonly maxPerBody: number;
  readonly onRecord: readonly { readonly bodyId: BodyId; readonly candidacyId: CandidacyId }[];
};

/** The source of a row, which is published; null if it has none. */
export const sourceIn = ({ source, source_url }: ListedRow['cells']): string | null => source || source_url || null;

/** Says for every row of a list what it means: one CLP and one candidate, a question, unknown, or a duplicate. */
export function matchRows(rows: readonly ListedRow[], facts: RowFacts): RowMatches & { toApply: RowToApply[] } {
  const byId = new Map(facts.bodies.map((body) => [body.id, body]));
  const known = new Map<string, PersonMatch<RowFacts['candidacies'][number]>>();
  const personOf = (typed: string) => {
    const match = known.get(typed) ?? matchPerson(typed, facts.candidacies);
    known.set(typed, match);
    return match;
  };
  const seen = new Map<string, number | null>(facts.onRecord.map((row) => [keyOf(row), null]));
  const perBody = new Map<BodyId, number>();
  for (const { bodyId } of facts.onRecord) perBody.set(bodyId, (perBody.get(bodyId) ?? 0) + 1);
  const choicesOf = (ids: readonly BodyId[]) =>
    ids.flatMap((id) => {
      const body = byId.get(id);
      return body ? [{ code: body.code, name: body.name }] : [];
    });

  const matches: RowMatch[] = [];
  const ambiguous: RowQuestion[] = [];
  const unknown: RowQuestion[] = [];
  const duplicates: RowDuplicate[] = [];
  const conflicts: RowQuestion[] = [];
  const toApply: RowToApply[] = [];
  for (const { line, cells } of rows) {
    const [raw, candidate] = [cells.clp ?? '', cells.candidate ?? ''];
    const match = facts.matchBody(raw);
    if (match.kind === 'ambiguous') {
      ambiguous.push({ line, raw, candidate, why: 'several-bodies', choices: choicesOf(match.choices) });
      continue;
    }
    const body = match.kind === 'matched' ? byId.get(match.bodyId) : undefined;
    if (match.kind === 'unknown' || !body) {
      const choices = match.kind === 'unknown' ? choicesOf(match.choices) : [];
      unknown.push({ line, raw, candidate, why: 'no-such-body', choices });
      continue;
    }
    const person = personOf(candidate);
    if (person.kind === 'question') {
      const choices = person.people.map(({ slug, name, homeName }) => ({
        code: slug,
        name: homeName ? `${name} (${homeName})` : name,
      }));
      ambiguous.push({ line, raw, candidate, why: 'several-candidates', choices });
      continue;
    }
    if (person.kind === 'unknown') {
      unknown.push({ line, raw, candidate, why: 'no-such-candidate', choices: [] });
      continue;
    }
    matches.push({ line, raw, code: body.code, name: body.name, how: match.how });
    const row = { bodyId: body.id, candidacyId: person.person.id, source: sourceIn(cells) };
    const before = seen.get(keyOf(row));
    if (before !== undefined) {
      duplicates.push({ line, raw, candidate, sameAs: before });
      continue;
    }
    const count = perBody.get(body.id) ?? 0;
    if (count >= facts.maxPerBody) {
      conflicts.push({ line, raw, candidate, why: 'more-names-than-allowed', choices: choicesOf([body.id]) });
      continue;
    }
    seen.set(keyOf(row), line);
    perBody.set(body.id, count + 1);
    toApply.push(row);
  }
  return { matches, ambiguous, unknown, duplicates, conflicts, toApply };
}

const keyOf = ({ bodyId, candidacyId }: { bodyId: BodyId; candidacyId: CandidacyId }) => `${bodyId} ${candidacyId}`;

import { cleanText } from '../base/clean-text';
import { fold } from '../base/names';
import { type Checked, problemsOfText, type TextProblem } from '../base/public-text';
import {
  type FindBody,
  formulaIn,
  type JudgedRow,
  type ListedBody,
  type PersonRow,
  type RowOutcome,
} from '../people/imports';
import { CANDIDACY_STATUSES, type CandidacyStatus } from './candidacies';

export type CandidateToAdd = {
  readonly name: string;
  /** The slug of the home CLP. */
  readonly homeBody: string | null;
  readonly status: CandidacyStatus | null;
  readonly slates: readonly string[];
  readonly source: string | null;
};

export type CandidateFacts = {
  /** Finds the CLP that a row means. */
  readonly find: FindBody;
  /** The names of the candidates that the contest already has. */
  readonly names: readonly string[];
  /** By line, what must not be published: see unpublishable. */
  readonly unpublishable: ReadonlyMap<number, UnpublishableCell>;
};

export type UnpublishableCell = { readonly column: string; readonly problem: TextProblem };

const PUBLIC_COLUMNS = { name: 'name', slates: 'name', source: 'source' } as const;

/**
 * The rows with a text that the public must not read, by line, each with the first such column. It takes time, so it is
 * done before the transaction that judges the list.
 */
export function unpublishable(rows: readonly PersonRow[], checked?: Checked): ReadonlyMap<number, UnpublishableCell> {
  const found = new Map<number, UnpublishableCell>();
  for (const { line, cells } of rows)
    for (const [column, kind] of Object.entries(PUBLIC_COLUMNS)) {
      const [problem] = problemsOfText(cells[column] ?? '', kind, checked);
      if (problem && !found.has(line)) found.set(line, { column, problem });
    }
  return found;
}

/**
 * What looks private in the rows and the admin may confirm, each once; null if a row has something that is refused
 * outright.
 */
export function toCheckInRows(rows: readonly PersonRow[]): readonly string[] | null {
  const problems = rows.flatMap(({ cells }) =>
    Object.entries(PUBLIC_COLUMNS).flatMap(([column, kind]) => problemsOfText(cells[column] ?? '', kind)),
  );
  const found = problems.flatMap((problem) => (problem.code === 'private' && problem.isAsked ? [problem.found] : []));
  return found.length < problems.length ? null : [...new Set(found)];
}

const MOST_CHARACTERS = { name: 200, slates: 2000, source: 2000 } as const;
const MOST_SLATES = 20;

/**
 * Says for every row what an import into a contest would do. The columns are `name` and optionally `clp`, `status`,
 * `slates` (separated by semicolons) and `source`. Names are compared without case and accents. A source may be any
 * text and is stored unchanged; a formula in any other column is a mistake.
 */
export function judgeCandidates(rows: readonly PersonRow[], facts: CandidateFacts): JudgedRow<CandidateToAdd>[] {
  const { find } = facts;
  const known = new Set(facts.names.map(fold));
  const seen = new Map<string, number>();
  return rows.map(({ line, cells: typed }) => {
    const cells = Object.fromEntries(Object.entries(typed).map(([column, text]) => [column, cleanText(text)]));
    const { name = '', clp = '', status = '', slates = '', source = '' } = cells;
    const row = (outcome: RowOutcome, body: ListedBody | null = null, toAdd: CandidateToAdd | null = null) => ({
      line,
      cells,
      outcome,
      body: body?.name ?? null,
      toAdd,
    });
    const formula = formulaIn(cells, ['name', 'clp', 'status', 'slates']);
    if (formula) return row(formula);
    const long = (['name', 'slates', 'source'] as const).find(
      (key) => (cells[key] ?? '').length > MOST_CHARACTERS[key],
    );
    if (long) return row({ kind: 'too-long', column: long });
    const notPublic = facts.unpublishable.get(line);
    if (notPublic) return row({ kind: 'not-public', ...notPublic });
    if (fold(name) === '') return row({ kind: 'bad-name' });
    const { body, outcome } = clp === '' ? { body: null, outcome: null } : find(clp);
    if (outcome) return row(outcome);
    const read = status === '' ? null : CANDIDACY_STATUSES.find((one) => one === fold(status));
    if (read === undefined) return row({ kind: 'bad-status' }, body);
    const claimed = slates.split(';').map((one) => one.trim());
    const byName = Map.groupBy(claimed, fold);
    const named = [...byName].flatMap(([folded, [first]]) => (folded !== '' && first !== undefined ? [first] : []));
    if (named.length > MOST_SLATES) return row({ kind: 'too-long', column: 'slates' }, body);
    const before = seen.get(fold(name));
    if (before !== undefined) return row({ kind: 'duplicate', sameAs: before }, body);
    seen.set(fold(name), line);
    if (known.has(fold(name))) return row({ kind: 'there-already' }, body);
    const toAdd = { name, homeBody: body?.slug ?? null, status: read, slates: named, source: source || null };
    return row({ kind: 'added' }, body, toAdd);
  });
}

import { cleanText } from '../base/clean-text';
import { fold } from '../base/names';
import { type Checked, problemsOfText, type TextProblem } from '../base/public-text';
import type { FindBody, ListedBody } from '../people/body-finder';
import { formulaIn, type JudgedRow, type PersonRow, type RowOutcome } from '../people/imports';
import { readAddresses } from './addresses';
import { CANDIDACY_STATUSES, type CandidacyStatus } from './candidacies';
import { nameKey } from './match-people';
import { type KnownPerson, personMeant } from './namesakes';
import { readPersonName } from './sort-names';

export type CandidateToAdd = {
  readonly name: string;
  /** The slug of the earlier candidate who is this person; left out for another person. */
  readonly person?: string | undefined;
  /** The name by which the candidate is sorted; left out if the name says it. */
  readonly sortName?: string | undefined;
  /** The slug of the home CLP. */
  readonly homeBody: string | null;
  readonly status: CandidacyStatus | null;
  readonly slates: readonly string[];
  readonly source: string | null;
  /** The private email addresses. */
  readonly emails: readonly string[];
};

export type CandidateFacts = {
  /** Finds the CLP that a row means. */
  readonly find: FindBody;
  /** The names of the candidates that the contest already has. */
  readonly names: readonly string[];
  /** Everybody who has been a candidate, to tell namesakes apart. */
  readonly people?: readonly KnownPerson[];
  /** The slug and the name of the candidate who has an address. */
  readonly owners?: ReadonlyMap<string, AddressOwner>;
  /** By line, what must not be published: see unpublishable. */
  readonly unpublishable: ReadonlyMap<number, UnpublishableCell>;
};

export type AddressOwner = { readonly slug: string; readonly name: string };

export type UnpublishableCell = { readonly column: string; readonly problem: TextProblem };

const PUBLIC_COLUMNS = { name: 'name', 'sort name': 'name', slates: 'name', source: 'source' } as const;

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

const MOST_CHARACTERS = { name: 200, 'sort name': 200, slates: 2000, source: 2000 } as const;
const MOST_SLATES = 20;

/**
 * Says for every row what an import into a contest would do. The columns are `name` and optionally `clp`, `status`,
 * `slates` and `email` (separated by semicolons) and `source`. Names are compared without case and accents. A source may be any
 * text and is stored unchanged; a formula in any other column is a mistake.
 */
export function judgeCandidates(rows: readonly PersonRow[], facts: CandidateFacts): JudgedRow<CandidateToAdd>[] {
  const { find } = facts;
  const known = new Set(facts.names.map(fold));
  const given = new Map<string, string>();
  const seen = new Map<string, { readonly line: number; readonly home: string | null }[]>();
  return rows.map(({ line, cells: typed }) => {
    const cells = Object.fromEntries(Object.entries(typed).map(([column, text]) => [column, cleanText(text)]));
    const { clp = '', status = '', slates = '', source = '' } = cells;
    const read = readPersonName(cells.name ?? '');
    const { name } = read;
    const row = (outcome: RowOutcome, body: ListedBody | null = null, toAdd: CandidateToAdd | null = null) => ({
      line,
      cells,
      outcome,
      body: body?.name ?? null,
      toAdd,
    });
    const formula = formulaIn(cells, ['name', 'clp', 'status', 'slates', 'same as', 'sort name', 'email']);
    if (formula) return row(formula);
    const long = (['name', 'sort name', 'slates', 'source'] as const).find(
      (key) => (cells[key] ?? '').length > MOST_CHARACTERS[key],
    );
    if (long) return row({ kind: 'too-long', column: long });
    const notPublic = facts.unpublishable.get(line);
    if (notPublic) return row({ kind: 'not-public', ...notPublic });
    if (fold(name) === '') return row({ kind: 'bad-name' });
    const { body, outcome } = clp === '' ? { body: null, outcome: null } : find(clp);
    if (outcome) return row(outcome);
    const standing = status === '' ? null : CANDIDACY_STATUSES.find((one) => one === fold(status));
    if (standing === undefined) return row({ kind: 'bad-status' }, body);
    const claimed = slates.split(/[;|\n\v]/).map((one) => one.trim());
    const byName = Map.groupBy(claimed, fold);
    const named = [...byName].flatMap(([folded, [first]]) => (folded !== '' && first !== undefined ? [first] : []));
    if (named.length > MOST_SLATES) return row({ kind: 'too-long', column: 'slates' }, body);
    const home = body?.slug ?? null;
    const addresses = readAddresses(cells.email ?? '');
    if (!addresses.ok) return row({ kind: 'bad-address' }, body);
    const emails = addresses.value;
    const earlier = seen.get(fold(name)) ?? [];
    // Two rows with one name and two CLPs are two people. Without a CLP, nothing tells them apart.
    const before = earlier.find((one) => one.home === home || one.home === null || home === null);
    if (before !== undefined) return row({ kind: 'duplicate', sameAs: before.line }, body);
    seen.set(fold(name), [...earlier, { line, home }]);
    if (known.has(fold(name))) return row({ kind: 'there-already' }, body);
    const meant = personMeant({ name, home }, cells['same as'] ?? '', facts.people ?? []);
    const owners = emails.flatMap((email) => facts.owners?.get(email) ?? []);
    if (meant.kind === 'here') {
      const isNew = emails.some((email) => !facts.owners?.has(email));
      const other = owners.find((owner) => nameKey(owner.name) !== nameKey(name));
      if (other) return row({ kind: 'address-taken', by: other.name }, body);
      return row(isNew ? { kind: 'address-taken', by: null } : { kind: 'there-already' }, body);
    }
    if (meant.kind === 'question') return row({ kind: 'namesake', namesakes: meant.namesakes }, body);
    const other = owners.find(({ slug }) => meant.kind === 'new' || slug !== meant.slug)?.name;
    const inList = emails.flatMap((email) => given.get(email) ?? [])[0];
    const by = other ?? inList;
    if (by !== undefined) return row({ kind: 'address-taken', by }, body);
    for (const email of emails) given.set(email, name);
    const toAdd = {
      name,
      person: meant.kind === 'known' ? meant.slug : undefined,
      sortName: cells['sort name'] || read.sortName || undefined,
      homeBody: home,
      status: standing,
      slates: named,
      source: source || null,
      emails,
    };
    return row({ kind: 'added' }, body, toAdd);
  });
}

import { type Day, isDay, readTypedDay } from '../base/days';
import type { BodyId } from '../base/ids';
import { endOfDayIn, startOfDayIn, type Zone } from '../base/instants';
import { fold } from '../base/names';
import type { Office } from '../base/permissions';
import type { TextProblem } from '../base/public-text';
import type { BodyKind } from '../bodies/bodies';
import type { Namesake } from '../candidates/namesakes';
import type { FindBody, ListedBody } from './body-finder';
import { readEmailAddress } from './email-address';
import { kindsWithOffice, readOffice } from './typed-offices';

/** The limits of a file that an admin uploads. */
export const UPLOAD_KINDS = ['officers', 'members', 'candidates'] as const;
export type UploadKind = (typeof UPLOAD_KINDS)[number];
export const PEOPLE_KINDS = ['officers', 'members'] as const satisfies readonly UploadKind[];
export type PeopleKind = (typeof PEOPLE_KINDS)[number];

/** Every CLP with a secretary and a chair makes 1,300 rows, and a round has at most a few hundred candidates. */
export const MOST_UPLOAD_ROWS = { officers: 10_000, members: 10_000, candidates: 2000 } as const satisfies Record<
  UploadKind,
  number
>;
/** The limits of a file of nominations. If every CLP names nine people, a round has fewer than 6,000 rows. */
export const NOMINATIONS_FILE = { bytes: 20_000_000, rows: 100_000 } as const;
/** How long a list is kept if the admin does not add it: a day to correct it, in milliseconds. */
export const UPLOAD_KEPT = 24 * 60 * 60 * 1000;

/** What an import would do with one row of a list of people. */
export type RowOutcome =
  | { readonly kind: 'added' }
  | { readonly kind: 'there-already' }
  | { readonly kind: 'duplicate'; readonly sameAs: number }
  | { readonly kind: 'ambiguous-clp'; readonly choices: readonly string[] }
  | { readonly kind: 'unknown-clp'; readonly choices: readonly string[] }
  | { readonly kind: 'bad-address' }
  /** Another candidate has the address. `by` is null if the candidate is listed already, and the address is new. */
  | { readonly kind: 'address-taken'; readonly by: string | null }
  /** It is not clearly an office of this kind of body that may send nominations. */
  | { readonly kind: 'bad-office'; readonly of: BodyKind }
  | { readonly kind: 'bad-dates' }
  | { readonly kind: 'bad-name' }
  | { readonly kind: 'bad-status' }
  | { readonly kind: 'too-long'; readonly column: string }
  | { readonly kind: 'formula'; readonly column: string }
  | { readonly kind: 'too-many-cells' }
  /** A candidate of this name exists, who may be another person. */
  | { readonly kind: 'namesake'; readonly namesakes: readonly Namesake[] }
  | { readonly kind: 'not-public'; readonly column: string; readonly problem: TextProblem };
export type RowOutcomeKind = RowOutcome['kind'];

/** With these results there is nothing to do and nothing wrong, so importing the same list twice changes nothing. */
export const IS_PASSED_OVER: readonly RowOutcomeKind[] = ['there-already', 'duplicate'];
/** Questions and mistakes. If any row has one of them, no row is imported. */
const STANDS_IN_THE_WAY: readonly RowOutcomeKind[] = [
  'ambiguous-clp',
  'unknown-clp',
  'bad-address',
  'address-taken',
  'bad-office',
  'bad-dates',
  'bad-name',
  'bad-status',
  'too-long',
  'formula',
  'too-many-cells',
  'namesake',
  'not-public',
];

/** Every result, in the order in which pages count them. */
export const FATE_KINDS: readonly RowOutcomeKind[] = [...STANDS_IN_THE_WAY, 'added', ...IS_PASSED_OVER];

export type JudgedRow<T> = {
  /** The line on which the row begins; the header is line 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly outcome: RowOutcome;
  /** The name of the CLP that the row means; null if that is not clear. */
  readonly body: string | null;
  /** The data to add; null unless the outcome is 'added'. */
  readonly toAdd: T | null;
};

export const isInTheWay = ({ outcome }: Pick<JudgedRow<unknown>, 'outcome'>): boolean =>
  STANDS_IN_THE_WAY.includes(outcome.kind);

/** Whether the CLP's name is spelt differently in the list. Then a person should check the match. */
export const isReadOtherwise = ({ body, cells }: Pick<JudgedRow<unknown>, 'body' | 'cells'>): boolean =>
  body !== null && fold(cells.clp ?? '').replace(/ clp$/, '') !== fold(body);

/** How many rows have each result. Results that no row has are left out. */
export function countOutcomes(
  rows: readonly Pick<JudgedRow<unknown>, 'outcome'>[],
): readonly (readonly [RowOutcomeKind, number])[] {
  const counts = Map.groupBy(rows, ({ outcome }) => outcome.kind);
  return FATE_KINDS.flatMap((kind) => {
    const count = counts.get(kind)?.length ?? 0;
    return count > 0 ? [[kind, count] as const] : [];
  });
}

/**
 * Whether a spreadsheet would run the cell as a formula (OWASP, "CSV injection"). No address and no name begins like
 * this, and any program that later opens the stored text must be safe.
 */
export const isFormula = (cell: string): boolean => /^[=+\-@\t\r]/.test(cell);

/** The first of these columns that contains a formula. */
export const formulaIn = (cells: Readonly<Record<string, string>>, columns: readonly string[]): RowOutcome | null => {
  const column = columns.find((name) => isFormula(cells[name] ?? ''));
  return column === undefined ? null : { kind: 'formula', column };
};

export type PersonRow = {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly hasTooMany?: boolean;
};

/** A row with more cells than headings is a mistake, even if what is under the headings can be read. */
export const withoutTooMany = <T>(judged: readonly JudgedRow<T>[], rows: readonly PersonRow[]): JudgedRow<T>[] =>
  judged.map((row, at) =>
    rows[at]?.hasTooMany && !isInTheWay(row) ? { ...row, outcome: { kind: 'too-many-cells' }, toAdd: null } : row,
  );

/** The dates of a list are dates in this zone. */
const ZONE: Zone = 'Europe/London';

export type HeldOffice = {
  readonly email: string;
  readonly bodyId: BodyId;
  readonly office: Office;
  readonly startsAt: Date;
  /** Null if there is no end date. */
  readonly endsAt: Date | null;
};
/** An office that an import would add. If `startsAt` is null, it begins at the import. */
export type OfficerToAdd = Omit<HeldOffice, 'startsAt'> & { readonly startsAt: Date | null };

export type OfficerFacts = {
  /** Finds the CLP that a row means. */
  readonly find: FindBody;
  readonly held: readonly HeldOffice[];
};

/**
 * Says for every row what an import of officers would do. The columns are `clp`, `email`, `office` and optionally
 * `from` and `to`, both inclusive. If a person already holds the office at that time, nothing changes. A term that has
 * ended is a mistake, because it would put nobody in office.
 */
export function judgeOfficers(rows: readonly PersonRow[], facts: OfficerFacts, now: Date): JudgedRow<OfficerToAdd>[] {
  const { find } = facts;
  const held = Map.groupBy(facts.held, keyOf);
  const seen = new Map<string, number>();
  return rows.map(({ line, cells }) => {
    const { clp = '', email = '', office = '', from = '', to = '' } = cells;
    const row = (outcome: RowOutcome, body: ListedBody | null = null, toAdd: OfficerToAdd | null = null) => ({
      line,
      cells,
      outcome,
      body: body?.name ?? null,
      toAdd,
    });
    const formula = formulaIn(cells, ['clp', 'email', 'office', 'from', 'to']);
    if (formula) return row(formula);
    const { body, outcome } = find(clp, kindsWithOffice(office));
    if (outcome) return row(outcome);
    const address = readEmailAddress(email);
    if (address === null) return row({ kind: 'bad-address' }, body);
    const read = readOffice(office, body.kind);
    if (read === null) return row({ kind: 'bad-office', of: body.kind }, body);
    const term = readTerm(from, to, now);
    if (term === null) return row({ kind: 'bad-dates' }, body);
    const toAdd: OfficerToAdd = { email: address, bodyId: body.id, office: read, ...term };
    const before = seen.get(keyOf(toAdd));
    if (before !== undefined) return row({ kind: 'duplicate', sameAs: before }, body);
    seen.set(keyOf(toAdd), line);
    const isHeld = held.get(keyOf(toAdd))?.some((one) => overlaps(one, term, now)) ?? false;
    return isHeld ? row({ kind: 'there-already' }, body) : row({ kind: 'added' }, body, toAdd);
  });
}

export type MemberToAdd = { readonly email: string; readonly bodyId: BodyId };
export type MemberFacts = {
  /** Finds the CLP of a row. */ readonly find: FindBody;
  readonly members: readonly MemberToAdd[];
};

/** A list of members means a CLP by a name that bodies of other kinds have too. */
export const KINDS_OF_MEMBERS: readonly BodyKind[] = ['clp'];

/** Says for every row (`clp`, `email`) what an import of members would do. */
export function judgeMembers(rows: readonly PersonRow[], facts: MemberFacts): JudgedRow<MemberToAdd>[] {
  const { find } = facts;
  const known = new Set(facts.members.map(memberKey));
  const seen = new Map<string, number>();
  return rows.map(({ line, cells }) => {
    const { clp = '', email = '' } = cells;
    const row = (outcome: RowOutcome, body: ListedBody | null = null, toAdd: MemberToAdd | null = null) => ({
      line,
      cells,
      outcome,
      body: body?.name ?? null,
      toAdd,
    });
    const formula = formulaIn(cells, ['clp', 'email']);
    if (formula) return row(formula);
    const { body, outcome } = find(clp, KINDS_OF_MEMBERS);
    if (outcome) return row(outcome);
    const address = readEmailAddress(email);
    if (address === null) return row({ kind: 'bad-address' }, body);
    const toAdd = { email: address, bodyId: body.id };
    const before = seen.get(memberKey(toAdd));
    if (before !== undefined) return row({ kind: 'duplicate', sameAs: before }, body);
    seen.set(memberKey(toAdd), line);
    return known.has(memberKey(toAdd)) ? row({ kind: 'there-already' }, body) : row({ kind: 'added' }, body, toAdd);
  });
}

const keyOf = ({ email, bodyId, office }: Pick<HeldOffice, 'email' | 'bodyId' | 'office'>) =>
  `${email} ${bodyId} ${office}`;
const memberKey = ({ email, bodyId }: MemberToAdd) => `${email} ${bodyId}`;

/** Reads a day written as '2026-05-01', or as '1/5/2026' in British spreadsheets. */
function readDay(typed: string): Day | null {
  if (isDay(typed)) return typed;
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(typed) ?? [];
  const read = readTypedDay({ day, month, year });
  return read.ok ? read.value : null;
}

type Term = Pick<OfficerToAdd, 'startsAt' | 'endsAt'>;

function readTerm(from: string, to: string, now: Date): Term | null {
  const [first, last] = [from && readDay(from), to && readDay(to)];
  if (first === null || last === null) return null;
  const startsAt = first ? startOfDayIn(ZONE, first) : null;
  const endsAt = last ? endOfDayIn(ZONE, last) : null;
  if (endsAt && (endsAt <= now || endsAt <= (startsAt ?? now))) return null;
  return { startsAt, endsAt };
}

function overlaps(held: HeldOffice, term: Term, now: Date): boolean {
  const startsAt = term.startsAt ?? now;
  return (held.endsAt === null || held.endsAt > startsAt) && (term.endsAt === null || held.startsAt < term.endsAt);
}

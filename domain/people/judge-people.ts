import { type Day, isDay, readTypedDay } from '../base/days';
import type { BodyId } from '../base/ids';
import { endOfDayIn, startOfDayIn, type Zone } from '../base/instants';
import { fold } from '../base/names';
import { OFFICES, type Office } from '../base/permissions';
import { readEmailAddress } from './email-address';
import { type FindBody, formulaIn, type JudgedRow, type ListedBody, type RowFate } from './row-fates';

export type PersonRow = { readonly line: number; readonly cells: Readonly<Record<string, string>> };

/** The days of a list are days here. */
const ZONE: Zone = 'Europe/London';

export type HeldOffice = {
  readonly email: string;
  readonly bodyId: BodyId;
  readonly office: Office;
  readonly startsAt: Date;
  /** Null while no end is set. */
  readonly endsAt: Date | null;
};
/** `startsAt` null is from the moment of the import. */
export type OfficerToAdd = Omit<HeldOffice, 'startsAt'> & { readonly startsAt: Date | null };

export type OfficerFacts = {
  /** Finds the CLP that a row means. */
  readonly find: FindBody;
  readonly held: readonly HeldOffice[];
};

/**
 * Says of every row (`clp`, `email`, `office`, and if they are there `from` and `to`, both inclusive days) what an
 * import would do. An office that somebody holds already at that time is left as it is. A term that is over is a fault:
 * it would put nobody in office.
 */
export function judgeOfficers(rows: readonly PersonRow[], facts: OfficerFacts, now: Date): JudgedRow<OfficerToAdd>[] {
  const { find } = facts;
  const held = Map.groupBy(facts.held, keyOf);
  const seen = new Map<string, number>();
  return rows.map(({ line, cells }) => {
    const { clp = '', email = '', office = '', from = '', to = '' } = cells;
    const row = (fate: RowFate, body: ListedBody | null = null, toAdd: OfficerToAdd | null = null) => ({
      line,
      cells,
      fate,
      body: body?.name ?? null,
      toAdd,
    });
    const formula = formulaIn(cells, ['clp', 'email', 'office', 'from', 'to']);
    if (formula) return row(formula);
    const { body, fate } = find(clp);
    if (fate) return row(fate);
    const address = readEmailAddress(email);
    if (address === null) return row({ kind: 'bad-address' }, body);
    const read = readOffice(office);
    if (read === null) return row({ kind: 'bad-office' }, body);
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
  /** Finds the CLP that a row means. */ readonly find: FindBody;
  readonly members: readonly MemberToAdd[];
};

/** Says of every row (`clp`, `email`) what an import of members would do. */
export function judgeMembers(rows: readonly PersonRow[], facts: MemberFacts): JudgedRow<MemberToAdd>[] {
  const { find } = facts;
  const known = new Set(facts.members.map(memberKey));
  const seen = new Map<string, number>();
  return rows.map(({ line, cells }) => {
    const { clp = '', email = '' } = cells;
    const row = (fate: RowFate, body: ListedBody | null = null, toAdd: MemberToAdd | null = null) => ({
      line,
      cells,
      fate,
      body: body?.name ?? null,
      toAdd,
    });
    const formula = formulaIn(cells, ['clp', 'email']);
    if (formula) return row(formula);
    const { body, fate } = find(clp);
    if (fate) return row(fate);
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

/** "Secretary", "CLP chair": the office, or null for what is none of those that may send. */
export function readOffice(typed: string): Office | null {
  const word = fold(typed).replace(/^clp /, '');
  return OFFICES.find((office) => office === word) ?? null;
}

/** '2026-05-01', or '1/5/2026' as a spreadsheet here writes it. */
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

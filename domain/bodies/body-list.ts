import type { BodyId } from '../base/ids';
import { fold } from '../base/names';
import { type Checked, problemsOfText } from '../base/public-text';
import { isFormula } from '../people/imports';
import type { BodyKind, Nation } from './bodies';
import type { BodyFacts } from './body-changes';
import { BodyIndex, type KnownBody, scopeOf } from './body-index';
import { BODY_LIST_COLUMNS, type BodyListColumn, type Cells, typedIn } from './body-list-columns';
import type { BodyFate, CellProblem, JudgedBody } from './body-list-fates';
import type { BodySet } from './boundary-sets';
import { KINDS } from './kinds';
import { type NewBodyProblem, type ReadBody, readNewBody } from './new-bodies';

/** The limits of a list of bodies. */
export const BODY_LIST = { rows: 5000 } as const;

export type BodyRowRead = {
  readonly line: number;
  readonly cells: Cells;
  readonly hasTooMany: boolean;
  /** The first cell that is under no heading. */
  readonly beyond?: string;
};

export type BodyListFacts = {
  readonly known: readonly KnownBody[];
  /** The set of boundaries with bodies of a nation that a cell means, or the current one; undefined if there is none. */
  readonly findSet: (typed: string, nation: Nation) => BodySet | undefined;
  /** Finds the body that one of a kind is a branch of; undefined if no such body is open. */
  readonly findWithin: (kind: BodyKind, typed: string) => BodyId | undefined;
  readonly checked?: Checked | undefined;
};

/**
 * Says for every row of a list what an import would do. A row means an existing body if its code, name or other name is
 * that of one of the kind; its other facts then replace those of the body, if they are given. A similar name is a
 * question. The work grows with the number of rows and not with the square of it.
 */
export function judgeBodies(rows: readonly BodyRowRead[], facts: BodyListFacts): JudgedBody[] {
  const list = new List(facts);
  return list.withParents(rows.map((row) => list.judge(row)));
}

type Read = {
  readonly body: ReadBody & { readonly set: BodySet | null };
  readonly cells: Cells;
  readonly line: number;
};

/** The rows judged so far. */
class List {
  readonly #facts: BodyListFacts;
  readonly #index: BodyIndex;
  readonly #rows = new Map<string, Read>();
  /** The line of each Welsh and other name, of each code, and of the first row about each existing body. */
  readonly #otherNames = new Map<string, number>();
  readonly #codes = new Map<string, number>();
  readonly #bodies = new Map<BodyId, number>();

  constructor(facts: BodyListFacts) {
    this.#facts = facts;
    this.#index = new BodyIndex(facts.known);
  }

  judge(row: BodyRowRead): JudgedBody {
    const { line, cells } = row;
    const unread = unreadable(row, this.#facts);
    if (unread.fate) return { line, cells, fate: unread.fate, toAdd: null, toChange: null };
    const read: Read = { body: unread.body, cells, line };
    const judged = this.#judgeRead(read);
    return { line, cells, toAdd: null, toChange: null, ...judged };
  }

  #judgeRead(read: Read): Pick<JudgedBody, 'fate'> & Partial<JudgedBody> {
    const { body, line } = read;
    const scope = scopeOf(body);
    const name = `${scope} ${fold(body.name)}`;
    const before = this.#rows.get(name);
    if (before) return { fate: repeated(read, before) };
    const inLine = this.#otherNames.get(name);
    const sameCode = body.code === null ? undefined : this.#codes.get(`${scope} ${body.code.toLowerCase()}`);
    this.#rows.set(name, read);
    if (body.code !== null && sameCode === undefined) this.#codes.set(`${scope} ${body.code.toLowerCase()}`, line);
    if (inLine !== undefined)
      return { fate: { kind: 'name-in-line', column: 'name', value: body.name, sameAs: inLine } };
    if (sameCode !== undefined) return { fate: { kind: 'code-twice', value: body.code ?? '', sameAs: sameCode } };
    const found = this.#find(read, scope);
    if ('fate' in found) return found;
    const { known } = found;
    const taken = this.#takenName(read, scope, known);
    if (taken) return { fate: taken };
    if (!known) return { fate: { kind: 'added' }, toAdd: { ...body, withinId: null, withinLine: null } };
    const changed = changedBy(read, known);
    const first = this.#bodies.get(known.id);
    if (first === undefined) this.#bodies.set(known.id, line);
    else
      return {
        fate:
          changed.fate.kind === 'changed'
            ? { kind: 'contradicts', sameAs: first, what: changed.fate.what }
            : { kind: 'duplicate', sameAs: first },
      };
    return changed;
  }

  /** The existing body that a row means, or why that is not clear. Neither for a new body. */
  #find({ body, cells }: Read, scope: string): { readonly fate: BodyFate } | { readonly known: KnownBody | null } {
    const value = (cells['same as'] ?? '').trim();
    const told = value.toLowerCase();
    const byName = this.#index.byName(scope, body.name);
    const byCode = body.code === null ? undefined : this.#index.byCode(scope, body.code);
    if (told !== '' && told !== 'new') {
      const known = this.#index.bySlug(told);
      if (!known) return { fate: { kind: 'unknown-same-as', value } };
      if (scopeOf(known) !== scope) return { fate: { kind: 'other-kind', value, name: known.name } };
      if (byName?.isOpen && byName.id !== known.id) return { fate: nameTaken('name', body.name, byName) };
      return checkedFor(known, body);
    }
    if (byCode && byCode.id !== byName?.id)
      return { fate: { kind: 'code-taken', value: body.code ?? '', name: byCode.name, slug: byCode.slug } };
    if (told === 'new') {
      const isTheirName = byName?.isOpen && fold(byName.name) === fold(body.name);
      if (isTheirName) return { fate: nameTaken('name', body.name, byName) };
      if (byCode) return { fate: { kind: 'code-taken', value: body.code ?? '', name: byCode.name, slug: byCode.slug } };
      return { known: null };
    }
    if (byName) return checkedFor(byName, body);
    const near = this.#index.near(scope, body.name);
    if (near.length === 0) return { known: null };
    return { fate: { kind: 'near', names: near.slice(0, 5).map(({ name, slug }) => ({ name, slug })) } };
  }

  /** A Welsh or other name that another body or an earlier row has; those that the body has already do not count. */
  #takenName({ body, line }: Read, scope: string, known: KnownBody | null): BodyFate | null {
    const own = new Set([known?.nameCy ?? '', ...(known?.aliases ?? [])].map(fold));
    const names = [
      ...(body.nameCy === null ? [] : [['welsh name', body.nameCy] as const]),
      ...body.aliases.map((alias) => ['aliases', alias] as const),
    ].filter(([, name]) => !own.has(fold(name)));
    for (const [column, value] of names) {
      const key = `${scope} ${fold(value)}`;
      const sameAs = this.#otherNames.get(key) ?? this.#rows.get(key)?.line;
      if (sameAs !== undefined && sameAs !== line) return { kind: 'name-in-line', column, value, sameAs };
      this.#otherNames.set(key, line);
      const other = this.#index.byName(scope, value);
      if (other?.isOpen && other.id !== known?.id) return nameTaken(column, value, other);
    }
    return null;
  }

  /** The rows with the bodies that they are branches of, which may be in later rows. */
  withParents(judged: readonly JudgedBody[]): JudgedBody[] {
    const added = new Map(
      judged.flatMap(({ toAdd, line }) => (toAdd ? [[`${toAdd.kind} ${fold(toAdd.name)}`, line] as const] : [])),
    );
    return judged.map((row) => {
      const value = (row.cells.within ?? '').trim();
      if (!row.toAdd || value === '') return row;
      const { kind } = row.toAdd;
      const { within } = KINDS[kind];
      const withinId = within.length === 0 ? undefined : this.#facts.findWithin(kind, value);
      if (withinId) return { ...row, toAdd: { ...row.toAdd, withinId } };
      const withinLine = within.flatMap((one) => added.get(`${one} ${fold(value)}`) ?? [])[0];
      if (withinLine !== undefined) return { ...row, toAdd: { ...row.toAdd, withinLine } };
      return { ...row, toAdd: null, fate: { kind: 'unknown-within', value } };
    });
  }
}

const nameTaken = (column: BodyListColumn, value: string, { name, slug }: KnownBody): BodyFate => ({
  ...{ kind: 'name-taken', column, value, name, slug },
});

/** The existing body, unless it has closed, or the row has another code or region than the body. */
function checkedFor(known: KnownBody, body: ReadBody): { readonly fate: BodyFate } | { readonly known: KnownBody } {
  const { name, slug, code, region } = known;
  if (!known.isOpen) return { fate: { kind: 'ended', name } };
  if (body.code !== null && body.code.toLowerCase() !== code.toLowerCase())
    return { fate: { kind: 'other-code', value: body.code, code, name, slug } };
  if (KINDS[body.kind].hasPlace && body.region !== region)
    return { fate: { kind: 'other-region', value: body.region, region, name, slug } };
  return { known };
}

/** What a second row about the same name says: the same, or something else. */
function repeated(read: Read, before: Read): BodyFate {
  const [one, other] = [factsIn(read), factsIn(before)];
  const what = [...one.keys()].filter((column) => one.get(column) !== other.get(column));
  return what.length === 0
    ? { kind: 'duplicate', sameAs: before.line }
    : { kind: 'contradicts', sameAs: before.line, what };
}

const factsIn = ({ body, cells }: Read): Map<BodyListColumn, string> =>
  new Map([
    ['welsh name', body.nameCy ?? ''],
    ['region', body.region],
    ['size', String(body.size ?? '')],
    ['code', (body.code ?? '').toLowerCase()],
    ['aliases', body.aliases.map(fold).sort().join('\n')],
    ['within', fold(cells.within ?? '')],
  ]);

type Unread = { readonly fate: BodyFate } | { readonly fate: null; readonly body: Read['body'] };

function unreadable({ cells, hasTooMany, beyond = '' }: BodyRowRead, facts: BodyListFacts): Unread {
  // A negative size is no formula but a wrong number.
  const column = BODY_LIST_COLUMNS.find((one) => one !== 'size' && isFormula(cells[one] ?? ''));
  if (column) return { fate: { kind: 'formula', column, value: cells[column] ?? '' } };
  if (hasTooMany) return { fate: { kind: 'too-many-cells', value: beyond } };
  for (const one of ['name', 'welsh name', 'aliases', 'code'] as const) {
    const value = cells[one] ?? '';
    const [problem] = problemsOfText(value, one === 'aliases' ? 'prose' : 'name', facts.checked);
    if (problem) return { fate: { kind: 'not-public', column: one, value, problem } };
  }
  const read = readNewBody(typedIn(cells));
  if (!read.ok) return { fate: { kind: 'wrong', problems: read.error.map((problem) => cellProblem(cells, problem)) } };
  const { hasBoundaries } = KINDS[read.value.kind];
  const value = (cells.set ?? '').trim();
  if (!hasBoundaries && value !== '')
    return { fate: { kind: 'wrong', problems: [{ column: 'set', value, code: 'set-not-needed' }] } };
  const set = hasBoundaries ? facts.findSet(value, read.value.nation) : null;
  return set === undefined
    ? { fate: { kind: 'wrong', problems: [{ column: 'set', value, code: 'set-unknown' }] } }
    : { fate: null, body: { ...read.value, set } };
}

function cellProblem(cells: Cells, { field, code }: NewBodyProblem): CellProblem {
  const column = field === 'nameCy' ? 'welsh name' : field;
  const value = cells[column] ?? '';
  if (value.trim() === '') return { column, value, code };
  const unknown = code === 'kind-missing' ? 'kind-unknown' : code === 'region-missing' ? 'region-unknown' : code;
  return { column, value, code: unknown };
}

/** A row about an existing body: what it changes. A cell that is blank or missing changes nothing. */
function changedBy({ body, cells }: Read, known: KnownBody): Pick<JudgedBody, 'fate' | 'toChange'> {
  const isRenamed = (cells['same as'] ?? '') !== '' && body.name !== known.name;
  const isOther = (alias: string) => fold(alias) !== fold(body.name);
  const aliases = isRenamed ? [...known.aliases, known.name].filter(isOther) : known.aliases;
  const added = body.aliases.filter((alias) => !aliases.some((one) => fold(one) === fold(alias)));
  const after: BodyFacts = {
    slug: known.slug,
    name: isRenamed ? body.name : known.name,
    nameCy: body.nameCy ?? known.nameCy,
    aliases: [...aliases, ...added],
    size: body.size ?? known.size,
  };
  const what = [
    ...(isRenamed ? (['name'] as const) : []),
    ...(after.nameCy === known.nameCy ? [] : (['welsh name'] as const)),
    ...(added.length > 0 ? (['aliases'] as const) : []),
    ...(after.size === known.size ? [] : (['size'] as const)),
  ];
  return what.length === 0
    ? { fate: { kind: 'same' }, toChange: null }
    : { fate: { kind: 'changed', what }, toChange: { known, after } };
}

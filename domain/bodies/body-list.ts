import type { BodyId } from '../base/ids';
import { fold, slipsBetween } from '../base/names';
import { type Checked, problemsOfText, type TextProblem } from '../base/public-text';
import { formulaIn, type RowOutcome } from '../people/imports';
import type { ListColumns } from '../people/list-headings';
import { BODY_KINDS, type BodyKind } from './bodies';
import type { BodyActCode, BodyFacts } from './body-changes';
import { compassOf } from './body-forms';
import { KINDS } from './kinds';
import { type ReadBody, readNewBody } from './new-bodies';
import { tellingWords } from './typed-names';

/** The limits of a list of bodies. */
export const BODY_LIST = { rows: 5000 } as const;

const HEADINGS: ReadonlyMap<string, string> = new Map([
  [
    'name',
    'name|body|body name|name of body|organisation|group|labour group|council|union|trade union|society|branch|clp|constituency|enw|corff',
  ],
  ['kind', 'kind|type|kind of body|body kind|math|math o gorff'],
  ['welsh name', 'welsh name|name in welsh|name cy|cymraeg|enw cymraeg'],
  ['region', 'region|nation or region|nation and region|region or nation|rhanbarth|cenedl neu ranbarth'],
  [
    'size',
    'size|councillors|number of councillors|members|affiliated members|affiliated membership|membership|maint|cynghorwyr|aelodau cysylltiedig',
  ],
  ['code', 'code|ons code|gss code|ons|cod'],
  ['aliases', 'aliases|other names|also known as|aka|alias|enwau eraill'],
  ['within', 'within|branch of|parent|part of|cangen o'],
  ['same as', 'same as|same body as|existing|slug|yr un fath'],
]);

/** The columns of a list of bodies: only the name is needed, if the form says which kind they are. */
export const BODY_COLUMNS: ListColumns = {
  needed: ['name'],
  headings: new Map(
    [...HEADINGS].flatMap(([column, usual]) =>
      usual.split('|').map((heading) => [fold(heading), { column, isWeak: false }] as const),
    ),
  ),
};
const COLUMNS = [...HEADINGS.keys()];

/** A body that is there already, for comparison with the rows of a list. */
export type KnownBody = BodyFacts & {
  readonly id: BodyId;
  readonly kind: BodyKind;
  readonly code: string;
  readonly isOpen: boolean;
  readonly size: number | null;
};

/** What an import would do with one row. */
export type BodyFate =
  | { readonly kind: 'added' }
  | { readonly kind: 'changed'; readonly what: readonly ('name' | 'welsh name' | 'aliases' | 'size')[] }
  | { readonly kind: 'same' }
  | { readonly kind: 'duplicate'; readonly sameAs: number }
  /** Bodies with a similar name: the admin says in the column "same as" whether one of them is meant. */
  | { readonly kind: 'near'; readonly names: readonly { readonly name: string; readonly slug: string }[] }
  | { readonly kind: 'wrong'; readonly column: string; readonly code: BodyActCode }
  | { readonly kind: 'unknown-same-as' }
  | { readonly kind: 'other-kind'; readonly name: string }
  | { readonly kind: 'ended'; readonly name: string }
  | { readonly kind: 'unknown-within' }
  | { readonly kind: 'not-public'; readonly column: string; readonly problem: TextProblem }
  | Extract<RowOutcome, { kind: 'formula' | 'too-many-cells' }>;
export type BodyFateKind = BodyFate['kind'];

/** With these fates there is nothing to do. */
const PASSED_OVER: readonly BodyFateKind[] = ['same', 'duplicate'];
export const FATES_OF_BODIES: readonly BodyFateKind[] = [
  ...(['wrong', 'near', 'unknown-same-as', 'other-kind', 'ended', 'unknown-within', 'not-public', 'formula'] as const),
  ...(['too-many-cells', 'added', 'changed', 'same', 'duplicate'] as const),
];
export const isBodyInTheWay = ({ fate }: { readonly fate: BodyFate }): boolean =>
  fate.kind !== 'added' && fate.kind !== 'changed' && !PASSED_OVER.includes(fate.kind);

export type JudgedBody = {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly fate: BodyFate;
  readonly toAdd: (ReadBody & { readonly withinId: BodyId | null }) | null;
  readonly toChange: { readonly known: KnownBody; readonly after: BodyFacts } | null;
};

export type BodyRowRead = {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly hasTooMany: boolean;
};

export type BodyListFacts = {
  readonly known: readonly KnownBody[];
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
  const index = new BodyIndex(facts.known);
  const seen = new Map<string, number>();
  return rows.map(({ line, cells, hasTooMany }) => {
    const row = (fate: BodyFate, more: Partial<Pick<JudgedBody, 'toAdd' | 'toChange'>> = {}): JudgedBody => ({
      ...{ line, cells, fate, toAdd: null, toChange: null },
      ...more,
    });
    const formula = formulaIn(cells, COLUMNS);
    if (formula?.kind === 'formula') return row(formula);
    if (hasTooMany) return row({ kind: 'too-many-cells' });
    const hidden = notPublic(cells, facts.checked);
    if (hidden) return row(hidden);
    const read = readNewBody(typedIn(cells));
    if (!read.ok) {
      const [first] = read.error;
      return row({
        kind: 'wrong',
        column: COLUMN_OF.get(first?.field ?? '') ?? 'name',
        code: first?.code ?? 'name-missing',
      });
    }
    const body = read.value;
    const key = `${body.kind} ${fold(body.name)}`;
    const before = seen.get(key);
    if (before !== undefined) return row({ kind: 'duplicate', sameAs: before });
    seen.set(key, line);
    const found = index.find(body, cells['same as'] ?? '');
    if (found.fate) return row(found.fate);
    if (found.known) return changedRow(row, found.known, body, cells);
    const within = withinOf(body.kind, cells.within ?? '', facts);
    return within === undefined
      ? row({ kind: 'unknown-within' })
      : row({ kind: 'added' }, { toAdd: { ...body, withinId: within } });
  });
}

/** The column of a list for each field of the form. */
const COLUMN_OF: ReadonlyMap<string, string> = new Map([
  ['nameCy', 'welsh name'],
  ...['name', 'kind', 'region', 'size', 'code', 'aliases'].map((column) => [column, column] as const),
]);

const typedIn = (cells: Readonly<Record<string, string>>) => ({
  kind: kindIn(cells.kind ?? ''),
  name: cells.name ?? '',
  nameCy: cells['welsh name'] ?? '',
  aliases: (cells.aliases ?? '').replace(/[|;]/g, '\n'),
  code: cells.code ?? '',
  region: cells.region ?? '',
  size: cells.size ?? '',
});

const KIND_WORDS: ReadonlyMap<string, BodyKind> = new Map<string, BodyKind>([
  ...BODY_KINDS.map((kind) => [fold(kind), kind] as const),
  ...(
    [
      ['constituency labour party', 'clp'],
      ['clps', 'clp'],
      ['council labour group', 'labour_group'],
      ['labour groups', 'labour_group'],
      ['group', 'labour_group'],
      ['trade union', 'union'],
      ['unions', 'union'],
      ['society', 'socialist_society'],
      ['socialist societies', 'socialist_society'],
      ['branches', 'branch'],
      ['young labour', 'young_labour_branch'],
      ['young labour branches', 'young_labour_branch'],
      ['disabled members branches', 'disabled_members_branch'],
      ['mps', 'mp'],
      ['member of parliament', 'mp'],
      ['young members', 'young_member'],
    ] as const
  ).map(([words, kind]) => [words, kind] as const),
]);
const kindIn = (typed: string): string => KIND_WORDS.get(fold(typed)) ?? '';

function notPublic(cells: Readonly<Record<string, string>>, checked: Checked | undefined): BodyFate | null {
  for (const column of ['name', 'welsh name', 'aliases', 'code']) {
    const [problem] = problemsOfText(cells[column] ?? '', column === 'aliases' ? 'prose' : 'name', checked);
    if (problem) return { kind: 'not-public', column, problem };
  }
  return null;
}

function withinOf(kind: BodyKind, typed: string, facts: BodyListFacts): BodyId | null | undefined {
  if (typed.trim() === '') return null;
  return KINDS[kind].within.length === 0 ? undefined : facts.findWithin(kind, typed);
}

type MakeRow = (fate: BodyFate, more?: Partial<Pick<JudgedBody, 'toAdd' | 'toChange'>>) => JudgedBody;

/** A row about an existing body: what it changes. A cell that is blank or missing changes nothing. */
function changedRow(
  row: MakeRow,
  known: KnownBody,
  body: ReadBody,
  cells: Readonly<Record<string, string>>,
): JudgedBody {
  const isRenamed = (cells['same as'] ?? '') !== '' && fold(body.name) !== fold(known.name);
  const aliases = isRenamed ? [...known.aliases, known.name] : known.aliases;
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
  return what.length === 0 ? row({ kind: 'same' }) : row({ kind: 'changed', what }, { toChange: { known, after } });
}

type Found = { readonly known?: KnownBody; readonly fate?: BodyFate };

/** The existing bodies by code, by each of their names, and by what similar names have in common. */
class BodyIndex {
  readonly #bySlug = new Map<string, KnownBody>();
  readonly #byCode = new Map<string, KnownBody>();
  readonly #byName = new Map<string, KnownBody>();
  readonly #byWords = new Map<string, KnownBody[]>();
  /** By the kind and the first letter, the only ones that a misspelt name is compared with. */
  readonly #byStart = new Map<string, { readonly name: string; readonly body: KnownBody }[]>();

  constructor(known: readonly KnownBody[]) {
    for (const body of known) {
      this.#bySlug.set(body.slug, body);
      this.#byCode.set(`${body.kind} ${body.code.toLowerCase()}`, body);
      for (const name of [body.name, body.nameCy ?? '', ...body.aliases]) {
        const folded = fold(name);
        if (folded === '') continue;
        const exact = `${body.kind} ${folded}`;
        const held = this.#byName.get(exact);
        if (!held || (!held.isOpen && body.isOpen)) this.#byName.set(exact, body);
        if (!body.isOpen) continue;
        add(this.#byWords, `${body.kind} ${wordsOf(name)}`, body);
        add(this.#byStart, `${body.kind} ${folded[0]}`, { name: folded, body });
      }
    }
  }

  find(body: ReadBody, sameAs: string): Found {
    const told = sameAs.trim().toLowerCase();
    if (told !== '' && told !== 'new') return this.#told(body, told);
    const byCode = body.code === null ? undefined : this.#byCode.get(`${body.kind} ${body.code.toLowerCase()}`);
    const exact = byCode ?? this.#byName.get(`${body.kind} ${fold(body.name)}`);
    if (exact)
      return exact.isOpen ? { known: exact } : told === 'new' ? {} : { fate: { kind: 'ended', name: exact.name } };
    const near = told === 'new' ? [] : this.#near(body);
    if (near.length === 0) return {};
    return { fate: { kind: 'near', names: near.slice(0, 5).map(({ name, slug }) => ({ name, slug })) } };
  }

  #told(body: ReadBody, slug: string): Found {
    const known = this.#bySlug.get(slug);
    if (!known) return { fate: { kind: 'unknown-same-as' } };
    if (known.kind !== body.kind) return { fate: { kind: 'other-kind', name: known.name } };
    return known.isOpen ? { known } : { fate: { kind: 'ended', name: known.name } };
  }

  #near({ kind, name }: ReadBody): KnownBody[] {
    const folded = fold(name);
    const words = this.#byWords.get(`${kind} ${wordsOf(name)}`) ?? [];
    const misspelt = (this.#byStart.get(`${kind} ${folded[0]}`) ?? []).flatMap((one) =>
      isMisspelt(folded, one.name) ? one.body : [],
    );
    return [...new Set([...words, ...misspelt])];
  }
}

const wordsOf = (name: string): string => tellingWords(name).toSorted().join(' ');

/** Whether one name may be the other with a typing error. Other compass points or numbers make another body. */
function isMisspelt(one: string, other: string): boolean {
  const allowed = Math.min(one.length, other.length) < 6 ? 1 : 2;
  if (Math.abs(one.length - other.length) > allowed) return false;
  if (compassOf(one.split(' ')) !== compassOf(other.split(' '))) return false;
  return slipsBetween(one, other, allowed) <= allowed;
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const held = map.get(key);
  if (held) held.push(value);
  else map.set(key, [value]);
}

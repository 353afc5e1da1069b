import type { BodyId } from '../base/ids';
import { fold } from '../base/names';
import { type Checked, problemsOfText, type TextProblem } from '../base/public-text';
import { isFormula } from '../people/imports';
import type { ListColumns } from '../people/list-headings';
import { type Nation, REGIONS, type Region } from './bodies';
import { type AliasCode, type BodyNameCode, readAliases, readBodyName, readWelshName } from './body-changes';
import { BODY_LIST, type BodyRowRead } from './body-list';
import { nationOf } from './new-bodies';

/** The most bodies that one set can have. */
export const MOST_IN_SET = BODY_LIST.rows;
/** The most older bodies that one body can have come from. */
const MOST_PREDECESSORS = 30;
/** Cells of a layout are at most this far from its first one. */
const FARTHEST_CELL = 500;

const HEADINGS: ReadonlyMap<string, string> = new Map([
  ['code', 'code|ons code|gss code|ons|holyrood code|cod'],
  ['name', 'name|constituency|clp|body|enw|etholaeth'],
  ['welsh name', 'welsh name|name in welsh|name cy|cymraeg|enw cymraeg'],
  ['region', 'region|nation or region|nation|rhanbarth|cenedl'],
  ['predecessors', 'predecessors|predecessor|predecessor codes|earlier codes|old codes|rhagflaenwyr'],
  ['aliases', 'aliases|other names|also known as|aka|alias|enwau eraill'],
  ['q', 'q|hex q|hex column|column'],
  ['r', 'r|hex r|hex row|row'],
]);

/** The columns of a list of a set. */
export const SET_LIST_COLUMNS = [
  ...(['code', 'name', 'welsh name', 'region', 'predecessors', 'aliases', 'q', 'r'] as const),
] as const;
export type SetListColumn = (typeof SET_LIST_COLUMNS)[number];

export const SET_COLUMNS: ListColumns = {
  needed: ['code', 'name', 'region'],
  headings: new Map(
    [...HEADINGS].flatMap(([column, usual]) =>
      usual.split('|').map((heading) => [fold(heading), { column, isWeak: false }] as const),
    ),
  ),
};

export type SetBody = {
  readonly code: string;
  readonly name: string;
  readonly nameCy: string | null;
  readonly region: Region;
  readonly nation: Nation;
  readonly aliases: readonly string[];
  readonly predecessors: readonly { readonly id: BodyId; readonly percent: number | null }[];
  /** Its cell on the map; null if the list has no layout. */
  readonly hex: { readonly q: number; readonly r: number } | null;
};

export type SetCellCode =
  | BodyNameCode
  | AliasCode
  | 'name-cy-long'
  | 'code-missing'
  | 'code-wrong'
  | 'region-missing'
  | 'region-unknown'
  | 'predecessor-unknown'
  | 'percent-wrong'
  | 'predecessors-many'
  | 'hex-wrong'
  | 'hex-missing'
  | 'hexes-missing';
/** A cell that cannot be read: its column, what is in it, and what is wrong with it. */
export type SetCellProblem = { readonly column: SetListColumn; readonly value: string; readonly code: SetCellCode };

/** What an import of a set would do with one row. Every fate but `added` stops the whole import. */
export type SetFate =
  | { readonly kind: 'added' }
  | { readonly kind: 'wrong'; readonly problems: readonly SetCellProblem[] }
  /** An earlier row has the same code, name or cell. */
  | { readonly kind: 'twice'; readonly column: SetListColumn; readonly value: string; readonly sameAs: number }
  | { readonly kind: 'not-public'; readonly column: SetListColumn; readonly problem: TextProblem }
  | { readonly kind: 'formula'; readonly column: SetListColumn; readonly value: string }
  | { readonly kind: 'too-many-cells'; readonly value: string };

type Cells = BodyRowRead['cells'];
export type JudgedSetRow = {
  readonly line: number;
  readonly cells: Cells;
  readonly fate: SetFate;
  readonly body: SetBody | null;
};

export type SetListFacts = {
  /** The body of the newest set that has this code. */
  readonly findByCode: (code: string) => BodyId | undefined;
  readonly checked?: Checked | undefined;
};

const CODE = /^[A-Za-z0-9]{2,20}$/;

/**
 * Says for every row of a new set of boundaries whether it can be added, or what is wrong with it. If one row has a cell
 * of the map, all need one.
 */
export function judgeSet(rows: readonly BodyRowRead[], facts: SetListFacts): JudgedSetRow[] {
  const hasLayout = rows.some(({ cells }) => (cells.q ?? '') !== '' || (cells.r ?? '') !== '');
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const { line, cells } = row;
    const read = readRow(row, facts, hasLayout);
    if ('kind' in read) return { line, cells, fate: read, body: null };
    const twice = keysOf(read).find(({ key }) => (seen.get(key) ?? line) !== line);
    for (const { key } of keysOf(read)) if (!seen.has(key)) seen.set(key, line);
    if (!twice) return { line, cells, fate: { kind: 'added' }, body: read };
    const { column, value } = twice;
    return { line, cells, fate: { kind: 'twice', column, value, sameAs: seen.get(twice.key) ?? line }, body: null };
  });
}

/** What no two rows can have in common: the code, each name, and the cell. */
const keysOf = ({ code, name, nameCy, aliases, hex }: SetBody) => [
  { column: 'code' as const, value: code, key: `code ${code.toLowerCase()}` },
  { column: 'name' as const, value: name, key: `name ${fold(name)}` },
  ...(nameCy === null ? [] : [{ column: 'welsh name' as const, value: nameCy, key: `name ${fold(nameCy)}` }]),
  ...aliases.map((alias) => ({ column: 'aliases' as const, value: alias, key: `name ${fold(alias)}` })),
  ...(hex === null ? [] : [{ column: 'q' as const, value: `${hex.q}, ${hex.r}`, key: `hex ${hex.q} ${hex.r}` }]),
];

function readRow({ cells, hasTooMany, beyond = '' }: BodyRowRead, facts: SetListFacts, hasLayout: boolean) {
  const column = SET_LIST_COLUMNS.find((one) => one !== 'q' && one !== 'r' && isFormula(cells[one] ?? ''));
  if (column) return { kind: 'formula', column, value: cells[column] ?? '' } as const;
  if (hasTooMany) return { kind: 'too-many-cells', value: beyond } as const;
  for (const one of ['name', 'welsh name', 'aliases'] as const) {
    const [problem] = problemsOfText(cells[one] ?? '', one === 'aliases' ? 'prose' : 'name', facts.checked);
    if (problem) return { kind: 'not-public', column: one, problem } as const;
  }
  return readCells(cells, facts, hasLayout);
}

function readCells(cells: Cells, facts: SetListFacts, hasLayout: boolean): SetBody | SetFate {
  const problems: SetCellProblem[] = [];
  const wrong = (column: SetListColumn, code: SetCellCode, value = cells[column] ?? '') =>
    problems.push({ column, value, code });
  const code = (cells.code ?? '').trim();
  if (!CODE.test(code)) wrong('code', code === '' ? 'code-missing' : 'code-wrong');
  const name = readBodyName(cells.name ?? '', 'clp');
  if (!name.ok) wrong('name', name.error.code);
  const welsh = readWelshName(cells['welsh name'] ?? '', 'clp');
  if (!welsh.ok) wrong('welsh name', welsh.error.code);
  const nameCy = welsh.ok ? welsh.value : null;
  const typed = fold(cells.region ?? '');
  const region = REGIONS.find((one) => fold(one) === typed);
  if (!region) wrong('region', typed === '' ? 'region-missing' : 'region-unknown');
  const aliases = readAliases((cells.aliases ?? '').replace(/[|;]/g, '\n'), [cells.name ?? '', nameCy]);
  if (!aliases.ok) wrong('aliases', aliases.error.code);
  const older = readPredecessors(cells.predecessors ?? '', facts);
  if ('wrong' in older) wrong('predecessors', older.wrong, older.value);
  const hex = hasLayout ? { q: readCell(cells.q ?? ''), r: readCell(cells.r ?? '') } : null;
  const empty = (['q', 'r'] as const).filter((one) => (cells[one] ?? '') === '');
  if (hex && empty.length === 2) wrong('q', 'hexes-missing');
  else
    for (const one of ['q', 'r'] as const)
      if (hex && hex[one] === null) wrong(one, empty.includes(one) ? 'hex-missing' : 'hex-wrong');
  if (!name.ok || !region || !aliases.ok || 'wrong' in older || problems.length > 0) return { kind: 'wrong', problems };
  return {
    ...{ code, name: name.value, nameCy, region, nation: nationOf(region), aliases: aliases.value },
    predecessors: older.found,
    hex: hex && { q: hex.q ?? 0, r: hex.r ?? 0 },
  };
}

/** Reads a whole number such as "-3". Null for anything else. */
function readCell(typed: string): number | null {
  const number = /^[-\u2212]?\d{1,4}$/.test(typed) ? Number(typed.replace('\u2212', '-')) : Number.NaN;
  return Math.abs(number) <= FARTHEST_CELL ? number + 0 : null;
}

/** Reads "S16000074; S16000075 40%": codes of older bodies, each with the percentage of its people if known. */
function readPredecessors(
  typed: string,
  { findByCode }: SetListFacts,
): { readonly found: SetBody['predecessors'] } | { readonly wrong: SetCellCode; readonly value: string } {
  const parts = typed
    .split(/[;|,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length > MOST_PREDECESSORS) return { wrong: 'predecessors-many', value: typed };
  const found = new Map<BodyId, number | null>();
  for (const part of parts) {
    const [code = '', share, ...more] = part.split(/\s+/);
    const id = findByCode(code);
    if (!id) return { wrong: 'predecessor-unknown', value: code };
    const percent = share === undefined ? null : /^\d{1,3}%?$/.test(share) ? Number(share.replace('%', '')) : 0;
    if (more.length > 0 || percent === 0 || (percent ?? 1) > 100) return { wrong: 'percent-wrong', value: part };
    found.set(id, percent);
  }
  return { found: [...found].map(([id, percent]) => ({ id, percent })) };
}

/** The nations of the bodies of a set, in the usual order of the bodies. */
export const nationsOf = (all: readonly SetBody[]): Nation[] => [...new Set(all.map(({ nation }) => nation))];

/** The key of a set: 2 to 40 lower-case letters, digits and single hyphens. */
export const isSetKey = (typed: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(typed) && /^.{2,40}$/.test(typed);

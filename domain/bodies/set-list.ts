import type { BodyId } from '../base/ids';
import { fold } from '../base/names';
import { type Checked, problemsOfText, type TextProblem } from '../base/public-text';
import { formulaIn, type RowOutcome } from '../people/imports';
import type { ListColumns } from '../people/list-headings';
import { type Nation, REGIONS, type Region } from './bodies';
import { readAliases, readBodyName } from './body-changes';
import { nationOf } from './new-bodies';

/** The most bodies that one set can have. */
export const MOST_IN_SET = 2000;
/** The most older bodies that one body can have come from. */
const MOST_PREDECESSORS = 30;

const HEADINGS: ReadonlyMap<string, string> = new Map([
  ['code', 'code|ons code|gss code|ons|holyrood code|cod'],
  ['name', 'name|constituency|clp|body|enw|etholaeth'],
  ['welsh name', 'welsh name|name in welsh|name cy|cymraeg|enw cymraeg'],
  ['region', 'region|nation or region|nation|rhanbarth|cenedl'],
  ['predecessors', 'predecessors|predecessor|predecessor codes|earlier codes|old codes|rhagflaenwyr'],
  ['aliases', 'aliases|other names|also known as|aka|alias|enwau eraill'],
]);
const COLUMNS = [...HEADINGS.keys()];

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
};

/** What an import of a set would do with one row. Every fate but `added` stops the whole import. */
export type SetFate =
  | { readonly kind: 'added' }
  | { readonly kind: 'code-wrong' | 'code-twice' | 'name-wrong' | 'name-twice' | 'region-unknown' | 'aliases-wrong' }
  | { readonly kind: 'predecessor-unknown' | 'percent-wrong'; readonly typed: string }
  | { readonly kind: 'predecessors-many' }
  | { readonly kind: 'not-public'; readonly column: string; readonly problem: TextProblem }
  | Extract<RowOutcome, { kind: 'formula' | 'too-many-cells' }>;

export type JudgedSetRow = {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly fate: SetFate;
  readonly body: SetBody | null;
};

type RowRead = {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly hasTooMany: boolean;
};

export type SetListFacts = {
  /** The body of the newest set that has this code. */
  readonly findByCode: (code: string) => BodyId | undefined;
  readonly checked?: Checked | undefined;
};

const CODE = /^[A-Za-z0-9]{2,20}$/;

/** Says for every row of a new set of boundaries whether it can be added, or its first mistake. */
export function judgeSet(rows: readonly RowRead[], facts: SetListFacts): JudgedSetRow[] {
  const codes = new Set<string>();
  const names = new Set<string>();
  return rows.map(({ line, cells, hasTooMany }) => {
    const judged = hasTooMany ? ({ kind: 'too-many-cells' } as const) : judgeRow(cells, facts);
    if ('kind' in judged) return { line, cells, fate: judged, body: null };
    const [code, name] = [judged.code.toLowerCase(), fold(judged.name)];
    const fate: SetFate = { kind: codes.has(code) ? 'code-twice' : names.has(name) ? 'name-twice' : 'added' };
    codes.add(code);
    names.add(name);
    return { line, cells, fate, body: fate.kind === 'added' ? judged : null };
  });
}

function judgeRow(cells: Readonly<Record<string, string>>, facts: SetListFacts): SetBody | SetFate {
  const formula = formulaIn(cells, COLUMNS);
  if (formula?.kind === 'formula') return formula;
  for (const column of ['name', 'welsh name', 'aliases']) {
    const [problem] = problemsOfText(cells[column] ?? '', column === 'aliases' ? 'prose' : 'name', facts.checked);
    if (problem) return { kind: 'not-public', column, problem };
  }
  const code = (cells.code ?? '').trim();
  if (!CODE.test(code)) return { kind: 'code-wrong' };
  const name = readBodyName(cells.name ?? '');
  const nameCy = (cells['welsh name'] ?? '').replace(/\s+/g, ' ').trim() || null;
  if (!name.ok || (nameCy ?? '').length > 120) return { kind: 'name-wrong' };
  const typedRegion = fold(cells.region ?? '');
  const region = REGIONS.find((one) => fold(one) === typedRegion);
  if (!region) return { kind: 'region-unknown' };
  const aliases = readAliases((cells.aliases ?? '').replace(/[|;]/g, '\n'), [name.value, nameCy]);
  if (!aliases.ok) return { kind: 'aliases-wrong' };
  const predecessors = readPredecessors(cells.predecessors ?? '', facts);
  if ('kind' in predecessors) return predecessors;
  return {
    ...{ code, name: name.value, nameCy, region, nation: nationOf(region), aliases: aliases.value },
    predecessors: predecessors.found,
  };
}

/** Reads "S16000074; S16000075 40%": codes of older bodies, each with the percentage of its people if known. */
function readPredecessors(
  typed: string,
  { findByCode }: SetListFacts,
): { readonly found: SetBody['predecessors'] } | SetFate {
  const parts = typed
    .split(/[;|,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length > MOST_PREDECESSORS) return { kind: 'predecessors-many' };
  const found = new Map<BodyId, number | null>();
  for (const part of parts) {
    const [code = '', share, ...more] = part.split(/\s+/);
    const id = findByCode(code);
    if (!id) return { kind: 'predecessor-unknown', typed: code.slice(0, 40) };
    const percent = share === undefined ? null : /^\d{1,3}%?$/.test(share) ? Number(share.replace('%', '')) : 0;
    if (more.length > 0 || percent === 0 || (percent ?? 1) > 100)
      return { kind: 'percent-wrong', typed: part.slice(0, 40) };
    found.set(id, percent);
  }
  return { found: [...found].map(([id, percent]) => ({ id, percent })) };
}

/** The nations of the bodies of a set, in the usual order of the bodies. */
export const nationsOf = (all: readonly SetBody[]): Nation[] => [...new Set(all.map(({ nation }) => nation))];

/** The key of a set: 2 to 40 lower-case letters, digits and single hyphens. */
export const isSetKey = (typed: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(typed) && /^.{2,40}$/.test(typed);

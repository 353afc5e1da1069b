import { fold } from '../base/names';
import type { ListColumns } from '../people/list-headings';
import { BODY_KINDS, type BodyKind } from './bodies';
import type { TypedBody } from './new-bodies';

/** The columns that a list of bodies may have. */
export const BODY_LIST_COLUMNS = [
  ...(['name', 'kind', 'welsh name', 'region', 'size', 'code', 'aliases', 'within', 'same as', 'set'] as const),
] as const;
export type BodyListColumn = (typeof BODY_LIST_COLUMNS)[number];

const HEADINGS: Readonly<Record<BodyListColumn, string>> = {
  name: 'name|body|body name|name of body|organisation|group|labour group|council|union|trade union|society|branch|clp|constituency|enw|corff',
  kind: 'kind|type|kind of body|body kind|math|math o gorff',
  'welsh name': 'welsh name|name in welsh|name cy|cymraeg|enw cymraeg',
  region: 'region|nation or region|nation and region|region or nation|rhanbarth|cenedl neu ranbarth',
  size: 'size|councillors|number of councillors|members|affiliated members|affiliated membership|membership|maint|cynghorwyr|aelodau cysylltiedig',
  code: 'code|ons code|gss code|ons|cod',
  aliases: 'aliases|other names|also known as|aka|alias|enwau eraill',
  within: 'within|branch of|parent|part of|cangen o',
  'same as': 'same as|same body as|existing|slug|yr un fath',
  set: 'set|set of boundaries|boundaries|boundary set|ffiniau',
};

/** The columns of a list of bodies: only the name is needed, if the form says which kind they are. */
export const BODY_COLUMNS: ListColumns = {
  needed: ['name'],
  headings: new Map(
    BODY_LIST_COLUMNS.flatMap((column) =>
      HEADINGS[column].split('|').map((heading) => [fold(heading), { column, isWeak: false }] as const),
    ),
  ),
};

export type Cells = Readonly<Record<string, string>>;

/** The facts of a body as a row has them. */
export const typedIn = (cells: Cells): TypedBody => ({
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
      ['trade unions', 'union'],
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

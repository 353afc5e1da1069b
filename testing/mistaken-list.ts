import type { BodyFate } from '@/domain/bodies/body-list-fates';

// A list of bodies of several kinds in which some rows have mistakes, each with the fate that it must get. For tests.

type Row = Partial<Record<(typeof HEADINGS)[number], string>> & { readonly more?: string };
type Fate = Pick<BodyFate, 'kind'> & Readonly<Record<string, unknown>>;
export type ListedRow = { readonly cells: readonly string[]; readonly fate: Fate | null; readonly called: string };

export const HEADINGS = [
  ...(['name', 'kind', 'region', 'size', 'code', 'Welsh name', 'other names', 'branch of', 'same as', 'set'] as const),
] as const;

const KINDS = ['labour_group', 'branch', 'mp', 'union', 'young_labour_branch', 'socialist_society'] as const;
const PLACES =
  'Ash,Birch,Cold,Dun,Elm,Fern,Great,High,Ivy,Kings,Little,Marsh,Oak,Priors,Queens,Red,Thorn,Upper,Wick,Yew'.split(',');
const REGION = 'Yorkshire and the Humber';

/** The name of a sound row. Its number makes it another name than all the others. */
const nameOf = (at: number) =>
  `${PLACES[at % PLACES.length]}ley and ${PLACES[(at * 7 + 3) % PLACES.length]}brook ${at}`;

/** The names of Labour Groups that exist before the import: seven for each kind of mistake about one of them. */
const EXISTING = [
  ...'Arkengarth,Bransdale,Coverham,Dentdale,Eskdalemuir,Farndale,Glaisby'.split(','),
  ...'Hawnby,Ingleborough,Jervaulx,Keighley,Langstroth,Malhamdale,Nidderby'.split(','),
  ...'Oldstead,Pickering,Quernmore,Rosedale Abbey,Swaleby,Teesmouth,Ugglebarnby'.split(','),
  ...'Vicarsby,Wensleydale,Yockenthwaite,Zetland,Cotherstone,Middlesmoor,Bolton Abbey'.split(','),
];
const EACH = 7;
export const EXISTING_LIST = [
  HEADINGS.join(','),
  ...EXISTING.map((name, at) => `${name},labour_group,${REGION},${at + 10},E-${at},,,,,`),
];
const slugAt = (n: number) => (EXISTING[n] ?? '').toLowerCase().replace(' ', '-');

type Mistake = (at: number, n: number) => readonly [Row, Fate];
const group = (at: number, more: Row = {}): Row => ({
  ...{ name: nameOf(at), kind: 'labour_group', region: REGION, size: '7' },
  ...more,
});
const wrong = (column: string, value: string, code: string): Fate => ({
  ...{ kind: 'wrong', problems: [{ column, value, code }] },
});

const TWO_PROBLEMS = {
  kind: 'wrong',
  problems: [
    { column: 'name', value: '', code: 'name-missing' },
    { column: 'size', value: 'many', code: 'size-wrong' },
  ],
} as const;

/** Every kind of mistake. `at` is the number of the row, and `n` counts the rows with this mistake. */
const MISTAKES: readonly Mistake[] = [
  (at) => [group(at, { region: 'Atlantis' }), wrong('region', 'Atlantis', 'region-unknown')],
  (at) => [group(at, { region: '' }), wrong('region', '', 'region-missing')],
  (at) => [group(at, { kind: 'parish council' }), wrong('kind', 'parish council', 'kind-unknown')],
  (at) => [group(at, { kind: '' }), wrong('kind', '', 'kind-missing')],
  (at) => [group(at, { kind: 'clp', set: '2031' }), wrong('set', '2031', 'set-unknown')],
  (at) => [group(at, { kind: 'clp', set: 'holyrood-2026' }), wrong('set', 'holyrood-2026', 'set-unknown')],
  (at) => [group(at, { set: '2024' }), wrong('set', '2024', 'set-not-needed')],
  (at) => [group(at, { name: 'x'.repeat(121) }), wrong('name', 'x'.repeat(121), 'name-long')],
  (at) => [group(at, { name: '***' }), wrong('name', '***', 'name-empty')],
  (at) => [group(at, { name: '', size: 'many' }), TWO_PROBLEMS],
  (at) => [group(at, { size: '-5' }), wrong('size', '-5', 'size-wrong')],
  (at) => [group(at, { size: '99,999,999' }), wrong('size', '99,999,999', 'size-wrong')],
  (at) => [group(at, { size: '12.5' }), wrong('size', '12.5', 'size-wrong')],
  (at) => [group(at, { code: 'c'.repeat(41) }), wrong('code', 'c'.repeat(41), 'code-long')],
  (at) => [group(at, { name: `${nameOf(at)}\u202e` }), { kind: 'not-public', column: 'name' }],
  (at) => [group(at, { name: `${nameOf(at)} ask@example.org` }), { kind: 'not-public', column: 'name' }],
  (at) => [group(at, { name: '=HYPERLINK("x")' }), { kind: 'formula', column: 'name', value: '=HYPERLINK("x")' }],
  (at) => [group(at, { code: '@SUM(A1)' }), { kind: 'formula', column: 'code', value: '@SUM(A1)' }],
  (at) => [group(at, { more: 'beyond' }), { kind: 'too-many-cells', value: 'beyond' }],
  (at, n) => [group(at, { name: (EXISTING[n] ?? '').replace(/(.)$/, '$1x') }), { kind: 'near' }],
  (at, n) => [group(at, { code: `E-${n}` }), { kind: 'code-taken', value: `E-${n}`, name: EXISTING[n] }],
  (_, n) => [
    { ...existing(n + 3 * EACH), code: `Z-${n}` },
    { kind: 'other-code', value: `Z-${n}`, code: `E-${n + 3 * EACH}` },
  ],
  (_, n) => [
    { ...existing(n + EACH), region: 'Wales' },
    { kind: 'other-region', value: 'Wales', region: REGION, name: EXISTING[n + EACH] },
  ],
  (at, n) => [
    group(at, { region: 'Wales', 'same as': slugAt(n) }),
    { kind: 'other-region', value: 'Wales', region: REGION, name: EXISTING[n] },
  ],
  (at, n) => [
    group(at, { 'other names': `Also ${at};${EXISTING[n]}` }),
    { kind: 'name-taken', column: 'aliases', value: EXISTING[n], slug: slugAt(n) },
  ],
  (at) => [group(at, { 'Welsh name': nameOf(0) }), { kind: 'name-in-line', column: 'welsh name', value: nameOf(0) }],
  (at) => [group(at, { name: nameOf(6), region: 'Wales' }), { kind: 'contradicts', sameAs: 8 }],
  (at) => [group(at, { code: 'first' }), { kind: 'code-twice', value: 'first', sameAs: 2 }],
  (at) => [group(at, { 'same as': 'nowhere' }), { kind: 'unknown-same-as', value: 'nowhere' }],
  (at) => [group(at, { 'same as': 'hexham' }), { kind: 'other-kind', value: 'hexham', name: 'Hexham' }],
  (at) => [
    { name: nameOf(at), kind: 'branch', region: REGION, 'branch of': 'Nowhere Town' },
    { kind: 'unknown-within', value: 'Nowhere Town' },
  ],
  (_, n) => [
    { ...existing(n + 2 * EACH), 'same as': 'new' },
    { kind: 'name-taken', column: 'name', value: EXISTING[n + 2 * EACH], slug: slugAt(n + 2 * EACH) },
  ],
];
const existing = (n: number): Row => ({ name: EXISTING[n] ?? '', kind: 'labour_group', region: REGION });

/** Rows that need a closer look and are right. */
const ODD: readonly Mistake[] = [
  (at) => [group(at, { name: `${'Y'.repeat(72)} Long ${String(at).padStart(6, '0')}` }), { kind: 'added' }],
  (at) => [group(at, { name: `\u200b${nameOf(at)}\u00ad` }), { kind: 'added' }],
  (at) => [{ name: nameOf(at), kind: 'clp', region: 'Scotland', set: 'holyrood-2026' }, { kind: 'added' }],
  (at) => [{ name: nameOf(at), kind: 'branch', region: REGION, 'branch of': nameOf(3) }, { kind: 'added' }],
  (at) => [{ name: nameOf(at), kind: 'branch', region: 'North East', 'branch of': 'Hexham' }, { kind: 'added' }],
  () => [sound(6), { kind: 'duplicate', sameAs: 8 }],
];

function sound(at: number): Row {
  const kind = KINDS[at % KINDS.length] ?? 'mp';
  const size = kind === 'labour_group' || kind === 'union' || kind === 'socialist_society' ? String(at + 1) : '';
  return {
    ...{ name: nameOf(at), kind, region: REGION, size, code: at === 0 ? 'first' : `N-${at}` },
    'other names': `${nameOf(at)} too`,
  };
}

/** A list in which some of the rows have a mistake. Row `at` is on line `at + 2`. */
export function mistakenList(rows: number, mistakes: number): ListedRow[] {
  const every = Math.floor(rows / Math.max(1, mistakes));
  const isMistake = (at: number) => mistakes > 0 && at % every === every - 1 && at < every * mistakes;
  let made = 0;
  let odd = 0;
  return Array.from({ length: rows }, (_, at) => {
    if (isMistake(at)) {
      const [row, fate] = MISTAKES[made % MISTAKES.length]?.(at, Math.floor(made / MISTAKES.length)) ?? [{}, null];
      made += 1;
      return listed(row, fate);
    }
    if (at % 50 === 20) {
      const [row, fate] = ODD[odd % ODD.length]?.(at, odd) ?? [{}, null];
      odd += 1;
      return listed(row, fate);
    }
    return listed(sound(at), { kind: 'added' });
  });
}

const listed = (row: Row, fate: Fate | null): ListedRow => ({
  cells: [...HEADINGS.map((heading) => row[heading] ?? ''), ...(row.more === undefined ? [] : [row.more])],
  fate,
  called: row.name ?? '',
});

/** The rows as CSV, with the headings. */
export const asList = (rows: readonly ListedRow[], separator = ','): string =>
  [HEADINGS, ...rows.map(({ cells }) => cells)]
    .map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)}\n`)
    .join('');

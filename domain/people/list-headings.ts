import { fold } from '../base/names';

/** The lists that the product reads. */
export const LIST_KINDS = ['officers', 'members', 'candidates', 'nominations'] as const;
export type ListKind = (typeof LIST_KINDS)[number];

/** The columns that a list needs, and every column that it may have with the headings that mean it. */
export type ListColumns = {
  readonly needed: readonly string[];
  readonly headings: ReadonlyMap<string, Heading>;
};

/** `isWeak`: the heading only counts if no other heading means the same column, as with a code beside a name. */
type Heading = { readonly column: string; readonly isWeak: boolean };

const CLP =
  'clp|clps|clp name|clps name|name of clp|name of the clp|constituency|constituencies|constituency name|name of constituency|' +
  'name of the constituency|constituency labour party|constituency labour party clp|constituency party|constituency clp|' +
  'clp constituency|local party|local labour party|etholaeth|enw etholaeth|enwr etholaeth|enw r etholaeth|plaid etholaeth|' +
  'plaid lafur etholaeth|plaid leol|enw clp|enwr clp|enw r clp|enwr blaid|plaid';
/** Headings of officers' lists for bodies of other kinds. */
const BODY =
  'body|body name|name of body|name of the body|organisation|union|trade union|affiliate|society|socialist society|council|' +
  'labour group|group|branch|young labour branch|seat|corff|enw r corff|undeb|cymdeithas|cyngor|grwp|cangen|sedd';
const CLP_CODE =
  'code|clp code|ons code|ons|constituency code|gss code|slug|clp slug|cod|cod clp|cod etholaeth|cod yr etholaeth|cod ons';
const EMAIL =
  'email|emails|e mail|e mails|email address|e mail address|mail|mail address|contact email|contact e mail|email contact|' +
  'email id|your email|your email address|officer email|officer email address|officers email|officers email address|' +
  'member email|member email address|members email|members email address|primary email|ebost|e bost|cyfeiriad ebost|cyfeiriad e bost|' +
  'cyfeiriad e bost swyddog|post electronig';
const OFFICE =
  'office|role|position|post|office held|role held|position held|post held|officer role|officer position|officer post|' +
  'clp role|clp office|clp position|role in clp|role in the clp|office role|office or role|swydd|rol|swyddogaeth|safle';
const FROM =
  'from|start|starts|start date|date started|started|begins|begin|date from|from date|since|elected|elected on|date elected|' +
  'in office from|in office since|in post since|term starts|o|oddi wrth|dechrau|dyddiad dechrau|yn y swydd ers|ers';
const TO =
  'to|until|till|up to|end|ends|end date|date ended|date to|to date|finish|finishes|in office until|in office to|term ends|' +
  'hyd|hyd at|tan|diwedd|dyddiad gorffen|dyddiad diwedd|yn y swydd tan';
const NAME =
  'name|full name|candidate|candidate name|candidates name|name of candidate|name of the candidate|nominee|nominee name|' +
  'nominees name|person|enw|enw llawn|ymgeisydd|enw ymgeisydd|enwr ymgeisydd|enw r ymgeisydd';
const SOURCE = 'source|sources|source of information|ffynhonnell|ffynonellau';
const SOURCE_ADDRESS = 'source_url|source url|source link|url|link|web address|dolen|cyfeiriad gwe';

/** The usual headings of each column, in both languages, the column's own name first. */
const USUAL: Record<ListKind, Readonly<Record<string, string>>> = {
  officers: { clp: `${CLP}|${BODY}`, email: EMAIL, office: OFFICE, from: FROM, to: TO },
  members: { clp: CLP, email: EMAIL },
  candidates: {
    name: NAME,
    first: 'first name|first names|forename|forenames|given name|given names|enw cyntaf|enwau cyntaf',
    surname: 'surname|last name|family name|cyfenw',
    clp: `${CLP}|home clp|own clp|candidates clp|candidate clp|their clp|home constituency|member of|clp cartref|etholaeth gartref`,
    status: 'status|state|statws',
    slates:
      'slates|slate|slate s|slate names|slate name|backed by|supported by|slates backing|llechi|llechen|cefnogir gan',
    source: `${SOURCE}|${SOURCE_ADDRESS.replace('source_url|', '')}`,
    'same as': 'same as|same person as|earlier candidate|earlier person|yr un person',
    email: EMAIL,
    'sort name': 'sort name|sort as|sorted as|sort under|surname first|alphabetical name|enw trefnu',
  },
  nominations: {
    clp: `${CLP}|nominating clp|nominated by|enwebwyd gan`,
    candidate:
      'candidate|candidate name|candidates name|name of candidate|name of the candidate|nominee|nominee name|nominees name|nomination|' +
      'nominated|nominated candidate|candidate nominated|ymgeisydd|enw ymgeisydd|enwr ymgeisydd|enw r ymgeisydd|enwebai|enwebiad',
    source: SOURCE,
    source_url: SOURCE_ADDRESS,
  },
};

const NEEDED = {
  officers: ['clp', 'email', 'office'],
  members: ['clp', 'email'],
  candidates: ['name'],
  nominations: ['clp', 'candidate'],
} as const satisfies Record<ListKind, readonly string[]>;

/** The columns of a list, with the headings that mean them. */
export const LIST_COLUMNS: Readonly<Record<ListKind, ListColumns>> = {
  officers: columnsOf('officers'),
  members: columnsOf('members'),
  candidates: columnsOf('candidates'),
  nominations: columnsOf('nominations'),
};

function columnsOf(kind: ListKind): ListColumns {
  const headings = new Map<string, Heading>();
  for (const heading of CLP_CODE.split('|')) headings.set(heading, { column: 'clp', isWeak: true });
  for (const [column, usual] of Object.entries(USUAL[kind]))
    for (const heading of usual.split('|')) headings.set(fold(heading), { column, isWeak: false });
  return { needed: NEEDED[kind], headings };
}

/** The columns of a list whose headings are exactly these. */
export const plainColumns = (needed: readonly string[]): ListColumns => ({
  needed,
  headings: new Map(needed.map((column) => [fold(column), { column, isWeak: false }])),
});

export type ReadHeadings =
  /** The name of the column of each cell; '' if the cell is blank, and so names nothing. */
  | { readonly kind: 'read'; readonly columns: readonly string[] }
  | { readonly kind: 'missing'; readonly missing: readonly string[]; readonly found: readonly string[] }
  | { readonly kind: 'twice'; readonly column: string; readonly headings: readonly string[] };

/**
 * Reads a row as the headings of a list, in any order, case and punctuation, and in either language. A heading that
 * means no column of the list keeps its own name. A first name beside a surname counts as a name. 'missing' if a needed
 * column is not there, 'twice' if two headings mean the same column of the list.
 */
export function readHeadings(cells: readonly string[], { needed, headings }: ListColumns): ReadHeadings {
  const found = cells.map((cell) => headings.get(fold(cell)) ?? headings.get(fold(cell.replace(/[([].*/s, ''))));
  const strong = new Set(found.flatMap((one) => (one && !one.isWeak ? [one.column] : [])));
  const columns = cells.map((cell, at) => {
    const one = found[at];
    return one && !(one.isWeak && strong.has(one.column)) ? one.column : cell.trim().toLowerCase();
  });
  const isThere = (name: string) =>
    columns.includes(name) || (name === 'name' && columns.includes('first') && columns.includes('surname'));
  const missing = needed.filter((name) => !isThere(name));
  if (missing.length > 0)
    return {
      kind: 'missing',
      missing,
      found: cells.map((cell) => cell.trim().toLowerCase()).filter((cell) => cell !== ''),
    };
  const known = new Set([...headings.values()].map(({ column }) => column));
  const twice = columns.find((name, at) => known.has(name) && columns.indexOf(name) !== at);
  if (twice === undefined) return { kind: 'read', columns };
  return { kind: 'twice', column: twice, headings: cells.filter((_, at) => columns[at] === twice) };
}

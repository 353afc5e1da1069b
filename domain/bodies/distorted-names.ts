import { fold } from '../base/names';

const COMPASS = /\b(?:north|south|east|west)(?: (?:east|west))?\b/gi;
const initials = (words: string) => words.split(' ').map((word) => word.charAt(0).toUpperCase());
const withCompass = (name: string, way: (letters: readonly string[]) => string): string =>
  name.replace(COMPASS, (words) => way(initials(words)));

/** A name of two parts with its compass words at the other end: "Norfolk South West". */
function turned(name: string): string {
  const first = new RegExp(`^(${COMPASS.source}) (\\S+)$`, 'i').exec(name);
  if (first) return `${first[2]} ${first[1]}`;
  const last = new RegExp(`^(\\S+) (${COMPASS.source})$`, 'i').exec(name);
  return last ? `${last[2]} ${last[1]}` : name;
}

const joined = (letters: readonly string[]) => letters.join('');
/** The text with each place where `at` matches changed by itself. */
const changed = (name: string, at: RegExp, to: string): string[] =>
  [...name.matchAll(new RegExp(at, 'g'))].map(
    ({ 0: found, index }) => name.slice(0, index) + to + name.slice(index + found.length),
  );
const instead = (name: string, pairs: readonly (readonly [RegExp, string])[]) =>
  pairs.map(([from, to]) => name.replace(from, to));
const around = (name: string, frames: string) => frames.split('|').map((frame) => frame.replace('X', name));

const BEHIND =
  'X (nominated Wren Sample)|X (nominated X in 2015)|X CLP - nominated|X CLP – nominated Wren Sample|X: nominated|X - nominated|' +
  'X *|X*|X (12)|X (12 votes)|X [1]|X - 27/10/2025|X (27 October)|X; all member meeting|X CLP (GC)|X CLP (AMM)|X (no nomination)|' +
  'X (to be confirmed)|X tbc|X CLP TBC|X ✓|X (new)|X (formerly another name)|X (UK)|X CLP, nominated by email|X -|X.|X,|X;|X (CLP)|' +
  '(X)|"X"|‘X’|X CLP nominated Wren Sample and Lleu Sample|X (2nd)|X (Wales)|X, Scotland|X - London|London: X';
const AROUND =
  'X’s CLP|X constituency party (CLP)|X Constituency Labour Party|X constituency|X Const.|X Labour|X Labour Party|X Local Labour Party|' +
  'X local party|X C.L.P.|X C.L.P|X clp.|X-CLP|XCLP|X_CLP|CLP X|CLP: X|CLP - X|The X CLP|Constituency Labour Party of X|' +
  'Constituency of X|the constituency of X|Labour in X|Labour Party in X|X CLP Secretary|Secretary, X CLP|Secretary of X CLP|' +
  'X CLP Executive|X CLP Executive Committee|X CLP General Committee|X CLP GC|X CLP AMM|X CLPs|X CLP CLP|County constituency of X|' +
  'X borough constituency|X Parliamentary Constituency|Plaid Lafur X|X seat|12 X|12. X|12) X|#12 X|• X|- X|1 X|X / CLP';
const ANDS =
  ' in | on | & | + |/| / |, | - |-| – | n | an | adn | nad | | ac | and the | And |&|+| &amp; | plus | with | amd | ans | aand |' +
  'and | and| aud | ancl |  and ';
const SCANNED: readonly (readonly [RegExp, string])[] = [
  [/l/, 'I'],
  [/I/, 'l'],
  [/[lI]/, '1'],
  [/o/i, '0'],
  [/m/, 'rn'],
  [/rn/, 'm'],
  [/w/i, 'vv'],
  [/S/, '5'],
  [/B/, '8'],
  [/G/, '6'],
  [/d/, 'cl'],
  [/i/, 'l'],
  [/l/, 'i'],
];
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/['’]/g, ''],
  [/['’]/g, '’'],
  [/['’]/g, '`'],
  [/['’]/g, ' '],
  [/-/g, ' '],
  [/-/g, ''],
  [/-/g, '–'],
  [/-/g, '\u2011'],
  [/-/g, ' - '],
  [/ /, '-'],
  [/[- ](?:upon|on)[- ]/, ' '],
  [/[- ](?:upon|on)[- ]/, '/'],
  [/[- ]under[- ]/, ' u '],
];
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bSt\b/, 'Saint'],
  [/\bSt\b/, 'St.'],
  [/\bSt /, 'St'],
  [/\bGreat\b/, 'Gt'],
  [/\bMid\b/, 'Middle'],
  [/\bCentral\b/, 'Ctl'],
  [/\bCentral\b/, 'Cent.'],
  [/^The /, ''],
  [/^(?=\p{L})/u, 'The '],
  [/^(Isle|Vale|Forest|City) of /, '$1 '],
  [/\bKingston upon Hull\b/, 'Hull'],
  [/\bNewcastle upon Tyne\b/, 'Newcastle'],
  [/\bMilton Keynes\b/, 'MK'],
  [/\bBirmingham\b/, "B'ham"],
  [/\bLiverpool\b/, "L'pool"],
  [/\bNottingham\b/, 'Nottm'],
  [/\bGreen\b/, 'Grn'],
  [/\bValley\b/, 'Vly'],
];

/**
 * The ways in which lists distort the name of a CLP, each with what it makes of a name. For tests: the kinds were
 * reported in the field.
 */
export const DISTORTIONS = {
  'compass letters': (name) => [
    withCompass(name, joined),
    withCompass(name, (letters) => letters.map((letter) => `${letter}.`).join('')),
    withCompass(name, (letters) => letters.join(' ')),
    withCompass(turned(name), joined),
    withCompass(turned(name), joined).toLowerCase(),
    withCompass(turned(name).replace(/ (\S+)$/, ', $1'), joined),
    withCompass(turned(name).replace(/ (\S+)$/, ' ($1)'), joined),
    withCompass(name.replace(' and ', '/'), joined),
    withCompass(name.replace(' and ', ' & '), joined),
    name.replace(/\b(North|South)\b/g, (word) => `${word.charAt(0)}th`),
    name.replace(/\b(North|South)\b/g, (word) => word.slice(0, 3)),
    name.replace(/\b(North|South) (East|West)\b/, '$1-$2'),
    turned(name),
  ],
  'cut off': (name) => [
    ...[1, 2, 3, 4].map((less) => name.slice(0, -less)),
    ...[20, 22, 24, 25, 26, 28, 30].map((most) => name.slice(0, most)),
    `${name.slice(0, 22)}…`,
    `${name.slice(0, -3)}.`,
  ],
  'a note behind': (name) => around(name, BEHIND),
  'words before or after': (name) => around(name, AROUND),
  'another and': (name) => (name.includes(' and ') ? ANDS.split('|').map((and) => name.replace(' and ', and)) : []),
  'a scanner': (name) => [
    ...SCANNED.flatMap(([from, to]) => changed(name, from, to)),
    ...SCANNED.map(([from, to]) => name.replace(new RegExp(from, 'g'), to)),
  ],
  'another order': (name) => {
    const words = name.split(' ');
    const [first = '', ...others] = words;
    const rest = others.join(' ');
    return [
      name.split(' and ').toReversed().join(' and '),
      ...(rest ? [`${rest}, ${first}`, `${rest} (${first})`, `${first}: ${rest}`, `${first}, ${rest}`] : []),
      ...(rest ? [`${first} (${rest})`, `${first}/${rest}`, `${rest} ${first}`] : []),
      name.replace(/^(The|City of|Cities of|Vale of|Isle of|Forest of) (.*)$/, '$2, $1'),
    ];
  },
  spaces: (name) => [
    ...changed(name, / /, ''),
    ...changed(name, / /, '  '),
    ...changed(name, / /, '\u00a0'),
    ...changed(name, /(?<=[a-z])(?=[a-z])/, ' '),
    name.replaceAll(' ', '_'),
    name.replaceAll(' ', '-').toLowerCase(),
    name.replaceAll(' ', '.'),
    [...name].join(' '),
    name.replace(/ (?=\S+$)/, '\n'),
  ],
  'apostrophes and hyphens': (name) => instead(name, MARKS),
  'short words': (name) => instead(name, SHORT),
  'a county behind': (name) =>
    'Devon|Kent|Lancs|West Midlands|Norfolk|Essex|Powys|SE|Cambs'
      .split('|')
      .flatMap((place) => [`${name} (${place})`, `${name}, ${place}`, `${place}: ${name}`]),
  'one letter': (name) =>
    [...name].flatMap((letter, at, letters) => [
      letters.toSpliced(at, 1).join(''),
      letters.toSpliced(at, 0, letter).join(''),
      letters.toSpliced(at, 2, letters[at + 1] ?? '', letter).join(''),
      letters.toSpliced(at, 1, 'e').join(''),
    ]),
} as const satisfies Readonly<Record<string, (name: string) => readonly string[]>>;

export type Distortion = keyof typeof DISTORTIONS;

/** What a distortion makes of a name, without what only differs in capitals, spaces and signs. */
export const distorted = (kind: Distortion, name: string): string[] =>
  [...new Set<string>(DISTORTIONS[kind](name))].filter((text) => fold(text) !== fold(name));

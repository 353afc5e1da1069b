import { fold } from '../base/names';
import { isCompassWord } from './compass-words';
import { bareName, isOfAnotherKind, isWiderPlace, tellingWords, withCompassWrittenOut } from './typed-names';

/** What lists say of a nomination behind the name of the CLP: "Gower nominated X in 2015", "Gower - all member meeting". */
const BEHIND =
  /\s[-–—]+\s.*$|\s+(?:has |have |had )?(?:nominat(?:ed|es|ing|ion)|back(?:ed|s|ing)|support(?:ed|s|ing)|vot(?:ed|es|ing)|endors(?:ed|es|ing)|declared)\b.*$/i;
const BRACKETS = /[([{][^()[\]{}]*[)\]}]?/g;
const LAST_BRACKET = /[([{][^()[\]{}]*[)\]}]?\s*$/;
const AFTER_A_MARK = /[,;:*†‡|].*$/;
const AFTER_THE_LAST_MARK = /[,;:*†‡|][^,;:*†‡|]*$/;
/** What a note without brackets must have, because a comma can also stand in the name of a CLP of another map. */
const IS_A_NOTE =
  /^[\s*†‡]*$|\b(?:nominat|back|support|vot|endors|declar|meeting|member|ballot|unanim|clp|labour|uk|wales|scotland|england|cymru|no )|\d/i;
/** Words of meetings that also occur in the names of other bodies. They say how a CLP decided, not who. */
const OF_A_MEETING =
  /\b(?:all[- ]members?|members?['’]?|women['’]?s|delegates?|branch(?:es)?|committee)(?=\s+(?:meetings?|votes?|ballots?|decision)\b)|\ball[- ]members?\b/gi;

export type Noted = { readonly name: string; readonly note: string };

/** The ways to read a name without what is written behind it, each with the words that are left out. */
export function withoutNote(text: string): readonly Noted[] {
  return [BRACKETS, LAST_BRACKET, BEHIND, AFTER_A_MARK, AFTER_THE_LAST_MARK].flatMap((behind) => {
    const notes: string[] = [];
    const name = text
      .replace(behind, (note) => {
        notes.push(note);
        return ' ';
      })
      .trim();
    const written = notes.join(' ');
    const isBracket = behind === BRACKETS || behind === LAST_BRACKET;
    const isNote = notes.length > 0 && (isBracket || IS_A_NOTE.test(written) || isWiderPlace(written));
    return isNote && bareName(name) !== '' ? [{ name, note: written.replace(OF_A_MEETING, ' ') }] : [];
  });
}

/** Words of a note that say nothing, although the name of some body has them. */
const SAYS_NOTHING = new Set(
  'in on of for by to at with from st labour party it its one two no new all i ii or not'.split(' '),
);

/** Counties that no name of a body has. A county behind a name may mean another town, as in "St Ives (Cambs)". */
const COUNTIES = new Set(
  'cumbria cumberland cleveland clwyd dyfed essex grampian gwent gwynedd humberside hunts merseyside middlesex powys rutland salop tayside'.split(
    ' ',
  ),
);

/**
 * Whether a note says nothing about which CLP is meant: no word of it is part of the name of a body, or names a county.
 * A nation or region says nothing, either.
 */
export function saysNothing({ name, note }: Noted, bearers: ReadonlyMap<string, unknown>): boolean {
  // "Norfolk S (W)": the letters behind are part of the compass words of the name.
  const letters = /^[\s(]*([nsew]|[ns][ew])[\s).]*$/i.exec(note)?.[1];
  if (letters && (letters.length === 1 || tellingWords(withCompassWrittenOut(name) ?? name).some(isCompassWord)))
    return false;
  if (isWiderPlace(note)) return true;
  const isTelling = (word: string) =>
    (bearers.has(word) && !SAYS_NOTHING.has(word)) || SHORT.has(word) || COUNTIES.has(word) || word.endsWith('shire');
  return !isOfAnotherKind(note) && !tellingWords(note).some(isTelling);
}

const SHORT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    beds: 'bedfordshire',
    berks: 'berkshire',
    bham: 'birmingham',
    bucks: 'buckinghamshire',
    c: 'central',
    cambs: 'cambridgeshire',
    cen: 'central',
    cent: 'central',
    centr: 'central',
    centra: 'central',
    centre: 'central',
    ctl: 'central',
    ctr: 'central',
    ctrl: 'central',
    derbys: 'derbyshire',
    eas: 'east',
    fst: 'forest',
    glos: 'gloucestershire',
    grn: 'green',
    gt: 'great',
    hants: 'hampshire',
    herts: 'hertfordshire',
    lancs: 'lancashire',
    leics: 'leicestershire',
    lincs: 'lincolnshire',
    lpool: 'liverpool',
    hth: 'heath',
    mcr: 'manchester',
    middle: 'mid',
    mk: 'milton keynes',
    nor: 'north',
    nort: 'north',
    nth: 'north',
    northants: 'northamptonshire',
    nottm: 'nottingham',
    notts: 'nottinghamshire',
    oxon: 'oxfordshire',
    soton: 'southampton',
    sou: 'south',
    sout: 'south',
    sth: 'south',
    staffs: 'staffordshire',
    u: 'under',
    vly: 'valley',
    warks: 'warwickshire',
    wd: 'wood',
    wes: 'west',
    wilts: 'wiltshire',
    worcs: 'worcestershire',
    yorks: 'yorkshire',
  }),
);

/** Writes compass points, counties, towns and "Gt" in full. */
const writtenOut = (text: string): string =>
  (withCompassWrittenOut(text) ?? fold(text))
    .split(' ')
    .map((word) => SHORT.get(word) ?? word.replace(/(?<=..)boro$/, 'borough').replace(/(?<=..)shre$/, 'shire'))
    .join(' ');

export type WrittenWay = { readonly text: string; readonly how: 'abbreviation' | 'spelling' };

/** What people, programs and scanners write for "and". */
const WRONG_AND =
  /\s+(?:in|on|an|ad|adn|nad|amd|ans|anf|abd|sand|aand|annd|andd|nd|aud|ancl|arid|or|of|plus|with|et|und|en|y|n|'n')\s+/gi;

/**
 * Other ways to read a name that no body has: without a possessive ("Gower's CLP"), with "and" for a stroke or for a
 * wrong "in" or "on", and with what is shortened written in full.
 */
export function writtenWays(text: string): WrittenWay[] {
  const plain = text.replace(/(?<=\p{L})['’]s(?=\s|$)/gu, '').replace(/(?<=s)['’](?=\s|$)/gu, '');
  const joined = plain.replace(/\s*\/\s*/g, ' and ');
  const long = writtenOut(bareName(joined));
  const and = joined.replace(WRONG_AND, ' and ');
  const ways: WrittenWay[] = [
    { text: joined, how: 'abbreviation' },
    { text: long, how: 'abbreviation' },
    { text: and, how: 'spelling' },
  ];
  return ways.filter((way) => way.text !== '');
}

/** Letters that scanners take for each other, each as one of them. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/[1|!i\]]/g, 'l'],
  [/cl/g, 'd'],
  [/[0q]/g, 'o'],
  [/5/g, 's'],
  [/6/g, 'g'],
  [/8/g, 'b'],
];

/** The words of a name with one letter for all that scanners take for each other, so that "lslington" is "Islington". */
export const scannedWords = (text: string): string => {
  // A sign between letters is read as a letter before the words are separated.
  const letters = text.replace(/(?<=\p{L})[|!\]]{1,2}(?=\p{L}|\s|$)|(?<=^|\s)[|!](?=\p{L})/gu, (signs) =>
    'l'.repeat(signs.length),
  );
  return ALIKE.reduce((words, [alike, one]) => words.replace(alike, one), tellingWords(bareName(letters)).join(' '));
};

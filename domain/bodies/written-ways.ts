import { fold } from '../base/names';
import { bareName, isOfAnotherKind, isWiderPlace, tellingWords, withCompassWrittenOut } from './typed-names';

/** What lists say of a nomination behind the name of the CLP: "Gower nominated X in 2015", "Gower - all member meeting". */
const BEHIND =
  /\s[-–—]+\s.*$|\s+(?:has |have |had )?(?:nominat(?:ed|es|ing|ion)|back(?:ed|s|ing)|support(?:ed|s|ing)|vot(?:ed|es|ing)|endors(?:ed|es|ing)|declared)\b.*$/i;
const BRACKETS = /[([{][^()[\]{}]*[)\]}]?/g;
const AFTER_A_MARK = /[,;:*†‡|].*$/;
/** What a note without brackets must have, because a comma can also stand in the name of a CLP of another map. */
const IS_A_NOTE =
  /^[\s*†‡]*$|\b(?:nominat|back|support|vot|endors|declar|meeting|member|ballot|unanim|clp|labour|uk|wales|scotland|england|cymru|no )|\d/i;
/** Words of meetings that also occur in the names of other bodies. They say how a CLP decided, not who. */
const OF_A_MEETING =
  /\b(?:all[- ]members?|members?['’]?|women['’]?s|delegates?|branch(?:es)?|committee)(?=\s+(?:meetings?|votes?|ballots?|decision)\b)|\ball[- ]members?\b/gi;

/** A name without what is written behind it, and the words that were left out. Null if nothing is behind it. */
export function withoutNote(text: string): { readonly name: string; readonly note: string } | null {
  for (const behind of [BRACKETS, BEHIND, AFTER_A_MARK]) {
    const notes: string[] = [];
    const name = text
      .replace(behind, (note) => {
        notes.push(note);
        return ' ';
      })
      .trim();
    const isNote = notes.length > 0 && (behind === BRACKETS || IS_A_NOTE.test(notes.join(' ')));
    if (isNote && bareName(name) !== '') return { name, note: notes.join(' ').replace(OF_A_MEETING, ' ') };
  }
  return null;
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
export function saysNothing(note: string, bearers: ReadonlyMap<string, unknown>): boolean {
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
    cent: 'central',
    ctr: 'central',
    derbys: 'derbyshire',
    glos: 'gloucestershire',
    gt: 'great',
    hants: 'hampshire',
    herts: 'hertfordshire',
    lancs: 'lancashire',
    leics: 'leicestershire',
    lincs: 'lincolnshire',
    lpool: 'liverpool',
    mk: 'milton keynes',
    mcr: 'manchester',
    northants: 'northamptonshire',
    nottm: 'nottingham',
    notts: 'nottinghamshire',
    oxon: 'oxfordshire',
    soton: 'southampton',
    staffs: 'staffordshire',
    u: 'under',
    warks: 'warwickshire',
    wilts: 'wiltshire',
    worcs: 'worcestershire',
    yorks: 'yorkshire',
  }),
);

/** Writes compass points, counties, towns and "Gt" in full. */
const writtenOut = (text: string): string =>
  (withCompassWrittenOut(text) ?? fold(text))
    .split(' ')
    .map((word) => SHORT.get(word) ?? word)
    .join(' ');

export type WrittenWay = { readonly text: string; readonly how: 'abbreviation' | 'spelling' };

/**
 * Other ways to read a name that no body has: without a possessive ("Gower's CLP"), with "and" for a stroke or for a
 * wrong "in" or "on", and with what is shortened written in full.
 */
export function writtenWays(text: string): WrittenWay[] {
  const plain = text.replace(/(?<=\p{L})['’]s(?=\s|$)/gu, '').replace(/(?<=s)['’](?=\s|$)/gu, '');
  const joined = plain.replace(/\s*\/\s*/g, ' and ');
  const long = writtenOut(bareName(joined));
  const and = joined.replace(/\s+(?:in|on|an|ad|adn|nad|plus|with|n|'n')\s+/gi, ' and ');
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
  [/0/g, 'o'],
  [/5/g, 's'],
  [/8/g, 'b'],
];

/** The words of a name with one letter for all that scanners take for each other, so that "lslington" is "Islington". */
export const scannedWords = (text: string): string => {
  // A sign between letters is read as a letter before the words are separated.
  const letters = text.replace(/(?<=\p{L})[|!\]](?=\p{L})|(?<=^|\s)[|!](?=\p{L})/gu, 'l');
  return ALIKE.reduce((words, [alike, one]) => words.replace(alike, one), tellingWords(bareName(letters)).join(' '));
};

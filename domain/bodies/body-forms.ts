import type { BodyId } from '../base/ids';
import { fold } from '../base/names';
import { isCompassWord } from './compass-words';
import { parts, tellingWords } from './typed-names';
import { scannedWords } from './written-ways';

/** A body for the importer, with all its names. */
export type MatchableBody = {
  readonly id: BodyId;
  readonly name: string;
  readonly nameCy: string | null;
  readonly aliases: readonly string[];
};

/** One of a body's names, prepared for comparison. */
export type BodyForm = {
  readonly bodyId: BodyId;
  readonly how: 'name' | 'welsh-name' | 'alias';
  readonly words: readonly string[];
  readonly compass: string;
};

/** The names of the bodies of one map, in the forms in which they are compared. */
export type BodyForms = {
  readonly all: readonly BodyForm[];
  readonly byWords: ReadonlyMap<string, readonly BodyForm[]>;
  readonly byAnyOrder: ReadonlyMap<string, readonly BodyForm[]>;
  /** The bodies by their words as a scanner may read them. */
  readonly byScan: ReadonlyMap<string, readonly BodyForm[]>;
  /** The bodies by the letters of their names without spaces. */
  readonly byLetters: ReadonlyMap<string, readonly BodyForm[]>;
  /** The bodies by their words without "on", "of" and the like. */
  readonly byLongWords: ReadonlyMap<string, readonly BodyForm[]>;
  /** The bodies by each word of their names. A word that is part of some body's name is probably not a typing error. */
  readonly bearers: ReadonlyMap<string, ReadonlySet<BodyId>>;
};

/**
 * Prepares the names of the bodies of a map. A body's English name comes before its Welsh name, and its aliases come
 * last.
 */
export function formsOf(bodies: readonly MatchableBody[]): BodyForms {
  const all: BodyForm[] = [];
  const byWords = new Map<string, BodyForm[]>();
  const byAnyOrder = new Map<string, BodyForm[]>();
  const byScan = new Map<string, BodyForm[]>();
  const byLetters = new Map<string, BodyForm[]>();
  const byLongWords = new Map<string, BodyForm[]>();
  const bearers = new Map<string, Set<BodyId>>();
  for (const body of bodies) {
    for (const [how, text] of namesOf(body)) {
      const words = tellingWords(text);
      const form = { bodyId: body.id, how, words, compass: compassOf(words) };
      all.push(form);
      push(byWords, form.words.join(' '), form);
      push(byAnyOrder, anyOrder(text), form);
      push(byScan, scannedWords(text), form);
      for (const letters of lettersOf(text)) push(byLetters, letters, form);
      push(byLongWords, longWords(words), form);
      for (const word of form.words) bearers.set(word, (bearers.get(word) ?? new Set()).add(body.id));
    }
  }
  return { all, byWords, byAnyOrder, byScan, byLetters, byLongWords, bearers };
}

/** The letters of a name without spaces, with and without "and". */
export const lettersOf = (text: string): readonly string[] => [
  ...new Set([fold(text).replaceAll(' ', ''), tellingWords(text).join('')]),
];

const SHORT_WORDS = new Set('on of under le in by o u'.split(' '));

/** The words of a name without the short ones in the middle, so that "Stoke Trent North" is Stoke-on-Trent North. */
export const longWords = (words: readonly string[]): string => words.filter((word) => !SHORT_WORDS.has(word)).join(' ');

/**
 * A key that is the same for names in a different order: "Tyneside North" and "North Tyneside", or "Falmouth and Truro"
 * and "Truro and Falmouth". If the name contains a compass word, words only move within their part and the parts keep
 * their order, so that "South Basildon and East Thurrock" does not match South Thurrock.
 */
export function anyOrder(text: string): string {
  const words = tellingWords(text);
  if (!words.some(isCompassWord)) return words.toSorted().join(' ');
  return parts(text)
    .map((part) => part.toSorted().join(' '))
    .join(' / ');
}

function namesOf(body: MatchableBody): (readonly [BodyForm['how'], string])[] {
  return [
    ['name', body.name],
    ...(body.nameCy === null ? [] : [['welsh-name', body.nameCy] as const]),
    ...body.aliases.map((alias) => ['alias', alias] as const),
  ];
}

function push(map: Map<string, BodyForm[]>, key: string, form: BodyForm): void {
  const forms = map.get(key);
  if (forms === undefined) map.set(key, [form]);
  else forms.push(form);
}

/** The compass words of a name, sorted, so that two names with the same words give the same text. */
export const compassOf = (words: readonly string[]): string => words.filter(isCompassWord).sort().join(' ');

/**
 * Shortens "northern" to "north". If "Edinburgh North" was typed, Edinburgh Northern then comes before Edinburgh
 * Southern.
 */
export const compassRoot = (word: string): string => word.replace(/ern$/, '');

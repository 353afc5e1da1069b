import type { BodyId } from '../base/ids';
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
  const bearers = new Map<string, Set<BodyId>>();
  for (const body of bodies) {
    for (const [how, text] of namesOf(body)) {
      const words = tellingWords(text);
      const form = { bodyId: body.id, how, words, compass: compassOf(words) };
      all.push(form);
      push(byWords, form.words.join(' '), form);
      push(byAnyOrder, anyOrder(text), form);
      push(byScan, scannedWords(text), form);
      for (const word of form.words) bearers.set(word, (bearers.get(word) ?? new Set()).add(body.id));
    }
  }
  return { all, byWords, byAnyOrder, byScan, bearers };
}

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

// Includes the Welsh compass words and their mutated forms.
const COMPASS = new Set(
  (
    'north south east west northern southern eastern western central mid inner outer ' +
    'gogledd ogledd de dde dwyrain ddwyrain gorllewin orllewin canol ganol'
  ).split(' '),
);

/**
 * Whether a word distinguishes neighbours such as "Derby North" and "Derby South": compass points, "Mid", "Central" and
 * numbers.
 */
export const isCompassWord = (word: string): boolean => COMPASS.has(word) || /\d/.test(word);

/** The compass words of a name, sorted, so that two names with the same words give the same text. */
export const compassOf = (words: readonly string[]): string => words.filter(isCompassWord).sort().join(' ');

/**
 * Shortens "northern" to "north". If "Edinburgh North" was typed, Edinburgh Northern then comes before Edinburgh
 * Southern.
 */
export const compassRoot = (word: string): string => word.replace(/ern$/, '');

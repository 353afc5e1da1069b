import type { BodyId } from '../base/ids';
import { parts, tellingWords } from './typed-names';

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

/** The names of one set of bodies, by the form used for comparison. */
export type BodyForms = {
  readonly all: readonly BodyForm[];
  readonly byWords: ReadonlyMap<string, readonly BodyForm[]>;
  readonly byAnyOrder: ReadonlyMap<string, readonly BodyForm[]>;
  /**
   * Every word of every name, with the bodies that have it: a word that is part of a name is probably not a typing
   * error.
   */
  readonly bearers: ReadonlyMap<string, ReadonlySet<BodyId>>;
};

/** Prepares the names of a set; the English name comes before the Welsh one and that before the aliases. */
export function formsOf(bodies: readonly MatchableBody[]): BodyForms {
  const all: BodyForm[] = [];
  const byWords = new Map<string, BodyForm[]>();
  const byAnyOrder = new Map<string, BodyForm[]>();
  const bearers = new Map<string, Set<BodyId>>();
  for (const body of bodies) {
    for (const [how, text] of namesOf(body)) {
      const words = tellingWords(text);
      const form = { bodyId: body.id, how, words, compass: compassOf(words) };
      all.push(form);
      push(byWords, form.words.join(' '), form);
      push(byAnyOrder, anyOrder(text), form);
      for (const word of form.words) bearers.set(word, (bearers.get(word) ?? new Set()).add(body.id));
    }
  }
  return { all, byWords, byAnyOrder, bearers };
}

/**
 * A form that is the same for names in a different order: "Tyneside North" and "North Tyneside", "Falmouth and Truro".
 * If the name contains a compass word, words move only within their part and the parts keep their order: "South
 * Basildon and East Thurrock" must not match South Thurrock.
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

// Welsh ones too, with their mutated forms.
const COMPASS = new Set(
  (
    'north south east west northern southern eastern western central mid inner outer ' +
    'gogledd ogledd de dde dwyrain ddwyrain gorllewin orllewin canol ganol'
  ).split(' '),
);

/** Words that distinguish neighbours ("Derby North", "Derby South"): compass points, "Mid", "Central", numbers. */
export const isCompassWord = (word: string): boolean => COMPASS.has(word) || /\d/.test(word);

/** The compass words of a name, sorted: equal for two names with the same ones. */
export const compassOf = (words: readonly string[]): string => words.filter(isCompassWord).sort().join(' ');

/** "North" out of "northern", to prefer Edinburgh Northern to Edinburgh Southern when "Edinburgh North" was typed. */
export const compassRoot = (word: string): string => word.replace(/ern$/, '');

import type { BodyId } from '../base/ids';
import type { BodyForm, BodyForms } from './body-forms';
import { compassRoot, isCompassWord } from './compass';
import { slipsBetween } from './spelling';

// As many as fit one question; the ten of Birmingham do.
const MOST_CHOICES = 12;

/** The bodies with a name that holds every typed word: what "Hackney" or "Birmingham Hall Green" may be short for. */
export function shortFor(words: readonly string[], forms: BodyForms): BodyId[] {
  if (!words.some(isTelling)) return [];
  const typed = words.join(' ');
  // "Bristol West" is not short for Bristol North West.
  const isLeftWhole = (form: BodyForm) => !words.some(isCompassWord) || form.words.join(' ').includes(typed);
  const holding = forms.all.filter((form) => words.every((word) => form.words.includes(word)) && isLeftWhole(form));
  return ranked(holding, (form) => (form.words[0] === words[0] ? 0 : 1));
}

/** The bodies that share at least half of the typed words, nearly or exactly; the nearest first. */
export function nearMisses(words: readonly string[], forms: BodyForms): BodyId[] {
  const telling = words.filter(isTelling);
  if (telling.length === 0) return [];
  const points = words.filter(isCompassWord).map(compassRoot);
  const known = [...forms.bearers.keys()].filter(isTelling);
  // A word of some name of the set is not a slip for another: Kensington does not bring up Easington.
  const meant = telling.map((word) =>
    forms.bearers.has(word) ? new Set([word]) : new Set(known.filter((other) => isNear(word, other))),
  );
  const shared = new Map<BodyForm, number>();
  for (const form of forms.all) {
    const count = meant.filter((some) => form.words.some((word) => some.has(word))).length;
    if (count > 0 && count * 2 >= telling.length) shared.set(form, count);
  }
  return ranked([...shared.keys()], (form) => {
    const agreeing = form.words.filter((word) => points.includes(compassRoot(word))).length;
    const isSameStart = form.words[0] === words[0];
    return form.words.length - ((shared.get(form) ?? 0) * 100 + (isSameStart ? 50 : 0) + agreeing * 10);
  });
}

const isTelling = (word: string): boolean =>
  word.length > 2 && word !== 'labour' && word !== 'party' && !isCompassWord(word);

function isNear(word: string, other: string): boolean {
  const allowed = Math.min(word.length, other.length) < 4 ? 0 : Math.max(word.length, other.length) < 9 ? 1 : 2;
  return slipsBetween(word, other, allowed) <= allowed;
}

/** Each body once, by score and then as they stand in the set; a word that many bodies share tells nothing. */
function ranked(forms: readonly BodyForm[], score: (form: BodyForm) => number): BodyId[] {
  const ids = [...new Set(forms.toSorted((a, b) => score(a) - score(b)).map((form) => form.bodyId))];
  return ids.length > MOST_CHOICES ? [] : ids;
}

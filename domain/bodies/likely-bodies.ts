import type { BodyId } from '../base/ids';
import { slipsBetween } from '../base/names';
import { type BodyForm, type BodyForms, compassOf, compassRoot } from './body-forms';
import { isCompassWord } from './compass-words';

// A question can offer this many. The ten CLPs of Birmingham fit.
export const MOST_CHOICES = 12;

/**
 * The bodies with a name that contains every typed word: what "Hackney" or "Birmingham Hall Green" may be short for.
 */
export function shortFor(words: readonly string[], forms: BodyForms): BodyId[] {
  if (!words.some(isTelling)) return [];
  const typed = words.join(' ');
  // "Bristol West" is not a short form of Bristol North West.
  const isLeftWhole = (form: BodyForm) => !words.some(isCompassWord) || form.words.join(' ').includes(typed);
  const holding = forms.all.filter((form) => words.every((word) => form.words.includes(word)) && isLeftWhole(form));
  return ranked(holding, (form) => (form.words[0] === words[0] ? 0 : 1));
}

/**
 * The bodies whose name has as many words, each of which begins with the typed one: what "Birmingham Hodge H" was before
 * it was cut off. One whole word of more than three letters must be right, and so must every compass word; where only
 * the place is right, the rest must be at least three letters. Empty if a longer name could be meant, too.
 */
export function cutShort(words: readonly string[], forms: BodyForms): BodyId[] {
  const begins = (form: BodyForm) =>
    words.every((word, index) => {
      const meant = form.words[index] ?? '';
      return meant === word || (!isCompassWord(meant) && !isCompassWord(word) && meant.startsWith(word));
    });
  const whole = (form: BodyForm) => words.filter((word, index) => isTelling(word) && word === form.words[index]);
  const cut = (form: BodyForm) => words.filter((word, index) => word !== form.words[index]);
  const isSure = (form: BodyForm) =>
    whole(form).some((word) => word.length > 3) &&
    (whole(form).some((word) => forms.bearers.get(word)?.size === 1) || cut(form).every((word) => word.length > 2));
  const beginning = forms.all.filter(begins);
  const same = beginning.filter((form) => form.words.length === words.length && isSure(form));
  const ids = [...new Set(same.map(({ bodyId }) => bodyId))];
  const isLonger = beginning.some((form) => form.words.length > words.length && !ids.includes(form.bodyId));
  return isLonger || ids.length > MOST_CHOICES ? [] : ids;
}

/** How much of a name of one word must be left, if it is cut off, and how many letters may be missing. */
const LEAST_LEFT = 6;
const MOST_MISSING = 3;

/**
 * The only body whose name has as many words as were typed and begins with them, if only the last word is cut off:
 * "Hertsmer", "Altrincham and Sale We". Null if another name begins so, too, or if too much of a name of one word is
 * missing.
 */
export function cutAtTheEnd(words: readonly string[], forms: BodyForms): BodyId | null {
  const typed = words.join(' ');
  const cut = words.at(-1) ?? '';
  if (isCompassWord(cut) || forms.bearers.has(cut)) return null;
  const beginning = forms.all.filter((form) => form.words.join(' ').startsWith(typed));
  const [first] = beginning;
  if (first === undefined || beginning.some((form) => form.bodyId !== first.bodyId)) return null;
  const whole = words.slice(0, -1).filter(isTelling).length;
  const missing = (form: BodyForm) => (form.words.at(-1) ?? '').length - cut.length;
  const isLeft = (form: BodyForm) =>
    words.length > 1
      ? cut.length >= ([4, 2][whole] ?? 1)
      : cut.length >= LEAST_LEFT && missing(form) <= Math.min(MOST_MISSING, Math.floor(cut.length / 3) - 1);
  return beginning.some((form) => form.words.length === words.length && isLeft(form)) ? first.bodyId : null;
}

/** The bodies with a name that begins with what was typed, for a question. */
export function beginningWith(words: readonly string[], forms: BodyForms): BodyId[] {
  const typed = words.join(' ');
  if (typed.length < 3 || words.every(isCompassWord)) return [];
  return ranked(
    forms.all.filter((form) => form.words.join(' ').startsWith(typed)),
    (form) => form.words.join(' ').length,
  );
}

/** The bodies whose letters are almost those that were typed, wherever the spaces are, for a question. */
export function almostSpelt(words: readonly string[], forms: BodyForms): BodyId[] {
  const typed = words.join('');
  if (typed.length < 6) return [];
  const allowed = Math.floor(typed.length / 4);
  const near = forms.all.flatMap((form) => {
    const slips = slipsBetween(typed, form.words.join(''), allowed);
    return slips <= allowed ? [{ form, slips }] : [];
  });
  // "Northdevon" is left alone: as one word it may be another place.
  if (near.some(({ slips }) => slips === 0)) return [];
  const slipsOf = new Map(near.map(({ form, slips }) => [form, slips]));
  return ranked([...slipsOf.keys()], (form) => slipsOf.get(form) ?? 0);
}

/** Words of lists that say nothing about which CLP is meant. */
const OF_LISTS = new Set(
  'clp clps constituency county borough parliamentary party labour local committee executive general meeting greater nominated no new'.split(
    ' ',
  ),
);

/**
 * The bodies that share at least half of the typed words, spelt the same or almost the same. The closest come first.
 */
export function nearMisses(words: readonly string[], forms: BodyForms): BodyId[] {
  const telling = words.filter((word) => isTelling(word) && (forms.bearers.has(word) || !OF_LISTS.has(word)));
  if (telling.length === 0) return [];
  const points = words.filter(isCompassWord).map(compassRoot);
  const known = [...forms.bearers.keys()].filter(isTelling);
  // A typed word that is in another body's name is not a typing error, so Kensington does not match Easington.
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

/**
 * The bodies by score, each once, and equal ones in the order of the map. Empty if there are too many for a question.
 */
function ranked(forms: readonly BodyForm[], score: (form: BodyForm) => number): BodyId[] {
  const ids = [...new Set(forms.toSorted((a, b) => score(a) - score(b)).map((form) => form.bodyId))];
  return ids.length > MOST_CHOICES ? [] : ids;
}

const MOST_SLIPS = 2;
// If a second body is at most this many errors further away, the match is not clear.
const TOO_CLOSE = 1;

/**
 * The only body whose name could be misspelt in this way, or null. Compass words and numbers must match exactly. A
 * typed word that is in another body's name only counts together with a word that only this body has: "Walton" is not
 * an error for "Halton", but "Ashton-under-Lyme" can only mean one place. Short words only count with a longer word
 * that is right. No other body may be almost as close.
 */
export function misspelt(words: readonly string[], forms: BodyForms): BodyId | null {
  const compass = compassOf(words);
  const repairs = forms.all.flatMap((form) => {
    if (form.compass !== compass) return [];
    const slips = slipsToRepair(words, form, forms);
    return slips === null ? [] : [{ bodyId: form.bodyId, slips }];
  });
  const best = repairs.reduce<(typeof repairs)[number] | null>(
    (least, repair) => (least === null || repair.slips < least.slips ? repair : least),
    null,
  );
  if (best === null) return null;
  const near = best.slips + TOO_CLOSE;
  const isContested = forms.all.some(
    (form) => form.bodyId !== best.bodyId && allSlips(words, form.words, near) <= near,
  );
  const typed = words.join(' ');
  // "Chesterf" may be the beginning of Chesterfield, so it is no error for "Chester".
  const isBeginning = forms.all.some((form) => form.bodyId !== best.bodyId && form.words.join(' ').startsWith(typed));
  return isContested || isBeginning ? null : best.bodyId;
}

function slipsToRepair(words: readonly string[], form: BodyForm, forms: BodyForms): number | null {
  if (words.join('') === form.words.join('')) return 0;
  if (words.length !== form.words.length) return null;
  const right = words.filter((word, index) => word.length > 4 && word === form.words[index] && !isCompassWord(word));
  const isSure = right.some((word) => forms.bearers.get(word)?.size === 1);
  let total = 0;
  for (const [index, word] of words.entries()) {
    const meant = form.words[index] ?? '';
    if (word === meant) continue;
    if (forms.bearers.has(word) && !isSure) return null;
    const allowed = forms.bearers.has(word) ? 1 : slipsAllowed(word, meant, right.length > 0);
    const slips = slipsBetween(word, meant, allowed);
    if (slips > allowed) return null;
    total += slips;
  }
  return total > MOST_SLIPS ? null : total;
}

/**
 * How many errors a word may have. If no other word matches, the first letter must be right and the word must not be
 * short: "Tory" is not "Moray".
 */
function slipsAllowed(word: string, meant: string, isSupported: boolean): number {
  if (!isSupported && (meant.length < 6 || word[0] !== meant[0])) return 0;
  if (meant.length < 4) return 0;
  return meant.length < 9 || !isSupported ? 1 : 2;
}

/** The total number of errors over all words, wherever they are. It says how close another body comes. */
function allSlips(words: readonly string[], others: readonly string[], limit: number): number {
  if (words.length !== others.length) return limit + 1;
  let total = 0;
  for (const [index, word] of words.entries()) {
    total += slipsBetween(word, others[index] ?? '', limit);
    if (total > limit) return limit + 1;
  }
  return total;
}

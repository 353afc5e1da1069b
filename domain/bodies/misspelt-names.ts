import type { BodyId } from '../base/ids';
import type { BodyForm, BodyForms } from './body-forms';
import { compassOf, isCompassWord } from './compass';
import { slipsBetween } from './spelling';

const MOST_SLIPS = 2;
// A second body no more than this much further off makes it a question.
const TOO_CLOSE = 1;

/**
 * The one body whose name the words are a misspelling of, or null. Compass words and numbers must stand as they are;
 * a word of another name of the set only beside a word that this body alone bears ("Walton" is not a slip for "Halton",
 * but "Ashton-under-Lyme" can mean one place only); short words only beside a longer word that is right; and no other
 * body may be nearly as close.
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
  return isContested ? null : best.bodyId;
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

/** Without another right word to lean on, the first letter must be right and the word not short: "Tory" is not "Moray". */
function slipsAllowed(word: string, meant: string, isSupported: boolean): number {
  if (!isSupported && (meant.length < 6 || word[0] !== meant[0])) return 0;
  if (meant.length < 4) return 0;
  return meant.length < 9 || !isSupported ? 1 : 2;
}

/** Slips over all words, with no rule about which may be changed: how near another body comes. */
function allSlips(words: readonly string[], others: readonly string[], limit: number): number {
  if (words.length !== others.length) return limit + 1;
  let total = 0;
  for (const [index, word] of words.entries()) {
    total += slipsBetween(word, others[index] ?? '', limit);
    if (total > limit) return limit + 1;
  }
  return total;
}

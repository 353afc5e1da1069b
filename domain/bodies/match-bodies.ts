import type { BodyId } from '../base/ids';
import { anyOrder, type BodyForm, type BodyForms, compassOf, formsOf, type MatchableBody } from './body-forms';
import { misspelt, nearMisses, shortFor } from './likely-bodies';
import { bareName, isOfAnotherKind, mended, tellingWords, withCompassWrittenOut } from './typed-names';

export type { MatchableBody } from './body-forms';

/** How a raw name was matched. All but the first three should be checked before an import is applied. */
export type MatchedBy =
  | 'name'
  | 'welsh-name'
  | 'alias'
  | 'abbreviation'
  | 'word-order'
  | 'unreadable-letter'
  | 'spelling';

/** The meaning of a raw name: one body, a question between several, or unknown (with suggestions, if any). */
export type Match =
  | { readonly kind: 'matched'; readonly bodyId: BodyId; readonly how: MatchedBy }
  | { readonly kind: 'ambiguous'; readonly choices: readonly BodyId[] }
  | { readonly kind: 'unknown'; readonly choices: readonly BodyId[] };

// No name is longer; the limit keeps a pasted page cheap.
const LONGEST_NAME = 120;
/** The part of a cell that is read: a longer one is more than a full name with all its entities decoded. */
const LONGEST_TYPED = 1000;
/** The characters of a list's names that are compared with every name: 500 names of twenty. About a second of work. */
const MOST_COMPARED = 10_000;

/**
 * Finds the CLP that a list means by `raw`, among the bodies of one round's set. Recognises names with and without
 * accents, commas, "CLP", "The", "&"; Welsh names and aliases; reordered names; broken letters; typing errors. Prefers
 * a question to a guess: half a name, a neighbour's compass point or another map's name is never matched.
 */
export function matchBody(raw: string, bodies: readonly MatchableBody[]): Match {
  const forms = preparedForms(bodies);
  const text = mended(raw.slice(0, LONGEST_TYPED));
  return matchAtOnce(text, forms) ?? matchByComparing(text, forms);
}

/**
 * Matches the names of one list as matchBody does, each spelling once. Comparing a name with all others takes up to 10
 * ms, so a list has MOST_COMPARED characters for it; further names that no body has are unknown, without suggestions.
 */
export function listMatcher(bodies: readonly MatchableBody[]): (raw: string) => Match {
  const forms = preparedForms(bodies);
  const known = new Map<string, Match>();
  let left = MOST_COMPARED;
  const match = (text: string): Match => {
    const found = matchAtOnce(text, forms);
    if (found !== null) return found;
    if (text.length > left) return unknown([]);
    left -= text.length;
    return matchByComparing(text, forms);
  };
  return (raw) => {
    const text = mended(raw.slice(0, LONGEST_TYPED));
    const found = known.get(text) ?? match(text);
    known.set(text, found);
    return found;
  };
}

/** What can be decided by looking names up. Null if a name must be compared with every other. */
function matchAtOnce(text: string, forms: BodyForms): Match | null {
  if (text.length > LONGEST_NAME) return unknown([]);
  const exact = byExactName(text, forms);
  if (exact !== null) return exact;
  if (isOfAnotherKind(text)) return unknown([]);
  const inPieces = byPieces(text, forms);
  if (inPieces !== null || isBroken(text)) return inPieces;
  return byOtherOrder(text, forms);
}

const byOtherOrder = (text: string, forms: BodyForms): Match | null =>
  byWrittenOutCompass(text, forms) ?? decided(forms.byAnyOrder.get(anyOrder(bareName(text))), 'word-order');

const matchByComparing = (text: string, forms: BodyForms): Match =>
  byUnreadableLetters(text, forms) ?? byOtherOrder(text, forms) ?? bySpelling(text, forms) ?? byLikeness(text, forms);

// A list of 650 names asks 650 times about the same bodies.
const prepared = new WeakMap<readonly MatchableBody[], BodyForms>();

function preparedForms(bodies: readonly MatchableBody[]): BodyForms {
  const known = prepared.get(bodies);
  if (known !== undefined) return known;
  const forms = formsOf(bodies);
  prepared.set(bodies, forms);
  return forms;
}

const unknown = (choices: readonly BodyId[]): Match => ({ kind: 'unknown', choices });

/** One body is an answer, several are a question, none is null. */
function decided(forms: readonly BodyForm[] | undefined, how?: MatchedBy): Match | null {
  const [first] = forms ?? [];
  if (forms === undefined || first === undefined) return null;
  const choices = [...new Set(forms.map((form) => form.bodyId))];
  if (choices.length > 1) return { kind: 'ambiguous', choices };
  return { kind: 'matched', bodyId: first.bodyId, how: how ?? first.how };
}

/** The full name comes first: "Labour International" is not "International" with a prefix to remove. */
function byExactName(text: string, forms: BodyForms): Match | null {
  const named = (name: string) => decided(forms.byWords.get(tellingWords(name).join(' ')));
  return named(text) ?? named(bareName(text));
}

/** "Na h-Eileanan an Iar (Western Isles)", "Aberavon / Aberafan": every part must mean the same body. */
function byPieces(text: string, forms: BodyForms): Match | null {
  const split = text.split(/[()[\]|/:]|\s[-–—]\s/);
  if (split.length < 2) return null;
  const pieces = split.filter((piece) => bareName(piece) !== '');
  const matches = pieces.map((piece) => byExactName(piece, forms));
  const found = matches.filter((match) => match?.kind === 'matched');
  const [first] = found;
  if (first === undefined) return null;
  const isPlain = matches.every((match, index) => match !== null || isAside(pieces[index] ?? ''));
  const choices = [...new Set(found.map((match) => match.bodyId))];
  if (choices.length > 1) return { kind: 'ambiguous', choices };
  return isPlain ? first : unknown(choices);
}

/** A number of votes or a nation in brackets says nothing about the CLP: "Gower (Wales)", "Ayr (12)". */
const isAside = (piece: string): boolean => /^[\s\d]+$/.test(piece) || isOfAnotherKind(piece);

// A letter that no name contains replaces broken ones until they are compared.
const UNREADABLE = 'ꙮ';
const BROKEN = /\ufffd+|(?<=\p{L})\?+(?=\p{L})/gu;
const ENOUGH_LETTERS = 5;

const isBroken = (text: string): boolean => text.search(BROKEN) !== -1;

/** "Ynys M\ufffdn": a broken run replaces up to three letters or one character; the rest must be right. */
function byUnreadableLetters(text: string, forms: BodyForms): Match | null {
  if (!isBroken(text)) return null;
  const words = tellingWords(bareName(text.replace(BROKEN, UNREADABLE)));
  const readable = words.join('').replaceAll(UNREADABLE, '');
  const broken = words.join('').length - readable.length;
  if (readable.length < ENOUGH_LETTERS || readable.length < broken * 3) return null;
  const pattern = new RegExp(`^${words.join(' ').replaceAll(UNREADABLE, '[\\p{L}\\p{N} ]{0,3}')}$`, 'u');
  const compass = compassOf(words);
  const fitting = forms.all.filter((form) => form.compass === compass && pattern.test(form.words.join(' ')));
  return decided(fitting, 'unreadable-letter');
}

function byWrittenOutCompass(text: string, forms: BodyForms): Match | null {
  const longer = withCompassWrittenOut(bareName(text));
  return longer === null ? null : decided(forms.byWords.get(tellingWords(longer).join(' ')), 'abbreviation');
}

function bySpelling(text: string, forms: BodyForms): Match | null {
  const bodyId = misspelt(tellingWords(bareName(text)), forms);
  return bodyId === null ? null : { kind: 'matched', bodyId, how: 'spelling' };
}

/**
 * Nothing matches: if the words may be short for several bodies, that is a question; otherwise the closest are
 * suggested.
 */
function byLikeness(text: string, forms: BodyForms): Match {
  const words = tellingWords(bareName(text));
  const choices = shortFor(words, forms);
  if (choices.length > 1) return { kind: 'ambiguous', choices };
  return unknown(choices.length === 1 ? choices : nearMisses(words, forms));
}

import type { BodyId } from '../base/ids';
import {
  anyOrder,
  type BodyForm,
  type BodyForms,
  compassOf,
  formsOf,
  lettersOf,
  longWords,
  type MatchableBody,
} from './body-forms';
import {
  almostSpelt,
  beginningWith,
  cutAtTheEnd,
  cutShort,
  MOST_CHOICES,
  misspelt,
  nearMisses,
  shortFor,
} from './likely-bodies';
import { bareName, isOfAnotherKind, mended, tellingWords, withCompassWrittenOut } from './typed-names';
import { saysNothing, scannedWords, withoutNote, writtenWays } from './written-ways';

export type { MatchableBody } from './body-forms';

/** How a name was matched. A person should check all except the first three before an import is applied. */
export type MatchedBy =
  | 'name'
  | 'welsh-name'
  | 'alias'
  | 'abbreviation'
  | 'word-order'
  | 'note'
  | 'unreadable-letter'
  | 'spelling';

/**
 * What a typed name means: one body, a question between several bodies, or unknown (with suggestions, if there are
 * any).
 */
export type Match =
  | { readonly kind: 'matched'; readonly bodyId: BodyId; readonly how: MatchedBy }
  | { readonly kind: 'ambiguous'; readonly choices: readonly BodyId[] }
  | { readonly kind: 'unknown'; readonly choices: readonly BodyId[] };

// No name is longer. The limit keeps the work small if somebody pastes a whole page.
const LONGEST_NAME = 120;
/** How many characters of a cell are read. A full name with all its entities is shorter. */
const LONGEST_TYPED = 1000;
/**
 * How many characters of a list's names are compared with every name: that is 500 names of twenty letters, about a
 * second of work.
 */
const MOST_COMPARED = 10_000;

/**
 * Finds the CLP that a list means by `raw`, among the bodies of a round's map. Recognises names with and without
 * accents, commas, "CLP", "The" and "&", Welsh names and aliases, reordered names, broken letters and typing errors. If
 * the name is not clear, it returns a question instead of a guess. Half a name, the wrong compass word or a name from
 * the other map never matches.
 */
export function matchBody(raw: string, bodies: readonly MatchableBody[]): Match {
  const forms = preparedForms(bodies);
  const text = mended(raw.slice(0, LONGEST_TYPED));
  return matchAtOnce(text, forms) ?? matchByComparing(text, forms);
}

/**
 * Returns a function that matches the names of one list as matchBody does, but each spelling only once. Comparing a
 * name with all others takes up to 10 ms, so a list may use MOST_COMPARED characters for it. After that, a name that no
 * body has is unknown, without suggestions.
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

/** The match of a name that a lookup can decide. Null if the name must be compared with every other name. */
function matchAtOnce(text: string, forms: BodyForms): Match | null {
  if (text.length > LONGEST_NAME) return unknown([]);
  const exact = byExactName(text, forms);
  if (exact !== null) return /(?:…|\.\.\.?)$/.test(text) ? orLonger(exact, text, forms) : exact;
  const noted = byNote(text, forms);
  if (noted !== null) return noted;
  if (isOfAnotherKind(text)) return unknown([]);
  const inPieces = byPieces(text, forms);
  if (inPieces !== null || isBroken(text)) return inPieces;
  return byOtherOrder(text, forms) ?? byWrittenWays(text, forms);
}

function byOtherOrder(text: string, forms: BodyForms): Match | null {
  const match = byWrittenOutCompass(text, forms);
  if (match !== null) return match;
  const inOrder = decided(forms.byAnyOrder.get(anyOrder(bareName(text))), 'word-order');
  return inOrder && orLonger(inOrder, text, forms);
}

/** The match, or a question if the text may be the beginning of another name: "South Derby" of South Derbyshire. */
function orLonger(match: Match, text: string, forms: BodyForms): Match {
  const typed = tellingWords(bareName(text)).join(' ');
  const longer = forms.all.filter(({ words }) => words.join(' ').startsWith(typed)).map(({ bodyId }) => bodyId);
  const choices = [...new Set([...(match.kind === 'matched' ? [match.bodyId] : match.choices), ...longer])];
  return choices.length > 1 && choices.length <= MOST_CHOICES ? { kind: 'ambiguous', choices } : match;
}

/** Matches a name with a note behind it that says nothing about which CLP is meant: "Gower (nominated X in 2015)". */
function byNote(text: string, forms: BodyForms): Match | null {
  for (const noted of withoutNote(text)) {
    const { name } = noted;
    if (isOfAnotherKind(name) || !saysNothing(noted, forms.bearers)) continue;
    const match =
      byExactName(name, forms) ?? byOtherOrder(name, forms) ?? byWrittenWays(name, forms) ?? byNote(name, forms);
    if (match !== null) return match.kind === 'matched' && !isFirstOf(match.how) ? { ...match, how: 'note' } : match;
  }
  return null;
}

const isFirstOf = (how: MatchedBy) => how === 'name' || how === 'welsh-name' || how === 'alias';

/** Matches a name that is shortened, cut off, joined with other words, or read wrongly by a scanner. */
function byWrittenWays(text: string, forms: BodyForms): Match | null {
  const ways = writtenWays(text);
  for (const way of ways) {
    const match = byExactName(way.text, forms) ?? byOtherOrder(way.text, forms);
    if (match !== null) return match.kind === 'matched' ? { ...match, how: way.how } : match;
  }
  for (const way of ways) {
    const match = decided(forms.byScan.get(scannedWords(way.text)), 'unreadable-letter') ?? byCutWords(way.text, forms);
    if (match !== null) return match;
  }
  return byLetters(text, forms) ?? decided(forms.byLongWords.get(longWords(tellingWords(bareName(text)))), 'spelling');
}

/** A shorter text may be the name of another place: "Eastham" is not "East Ham". */
const ENOUGH_TOGETHER = 11;

/** Matches a name with too few or too many spaces: "Hackney South andShoreditch", "Bury Nor th". */
function byLetters(text: string, forms: BodyForms): Match | null {
  const words = tellingWords(bareName(text));
  for (const letters of lettersOf(bareName(text))) {
    const same = forms.byLetters.get(letters);
    const isSure = letters.length >= ENOUGH_TOGETHER || same?.every((form) => words.length >= form.words.length);
    if (same !== undefined && isSure) return decided(same, 'spelling');
  }
  return null;
}

/** Matches a name whose words are cut off, as in a narrow column: "Birmingham Hodge H". */
function byCutWords(text: string, forms: BodyForms): Match | null {
  const words = tellingWords(bareName(text));
  const cut = cutAtTheEnd(words, forms);
  const choices = cut === null ? cutShort(words, forms) : [cut];
  const [first, ...others] = choices;
  if (first === undefined) return null;
  if (others.length > 0) return { kind: 'ambiguous', choices };
  return { kind: 'matched', bodyId: first, how: 'abbreviation' };
}

const matchByComparing = (text: string, forms: BodyForms): Match =>
  byUnreadableLetters(text, forms) ?? byOtherOrder(text, forms) ?? bySpelling(text, forms) ?? byLikeness(text, forms);

// Kept, because a list of 650 names is matched against the same bodies 650 times.
const prepared = new WeakMap<readonly MatchableBody[], BodyForms>();

function preparedForms(bodies: readonly MatchableBody[]): BodyForms {
  const known = prepared.get(bodies);
  if (known !== undefined) return known;
  const forms = formsOf(bodies);
  prepared.set(bodies, forms);
  return forms;
}

const unknown = (choices: readonly BodyId[]): Match => ({ kind: 'unknown', choices });

/** The match for the bodies found: one body is an answer, several are a question, and none is null. */
function decided(forms: readonly BodyForm[] | undefined, how?: MatchedBy): Match | null {
  const [first] = forms ?? [];
  if (forms === undefined || first === undefined) return null;
  const choices = [...new Set(forms.map((form) => form.bodyId))];
  if (choices.length > 1) return { kind: 'ambiguous', choices };
  return { kind: 'matched', bodyId: first.bodyId, how: how ?? first.how };
}

/** Tries the full name first: "Labour International" is not "International" with a prefix to remove. */
function byExactName(text: string, forms: BodyForms): Match | null {
  const named = (name: string) => decided(forms.byWords.get(tellingWords(name).join(' ')));
  return named(text) ?? named(bareName(text));
}

/**
 * Matches a name in several parts, such as "Na h-Eileanan an Iar (Western Isles)" or "Aberavon / Aberafan". Every part
 * must mean the same body.
 */
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

/**
 * Whether a part in brackets says nothing about the CLP, such as a number of votes or a nation: "Ayr (12)", "Gower
 * (Wales)".
 */
const isAside = (piece: string): boolean => /^[\s\d]+$/.test(piece) || isOfAnotherKind(piece);

// Replaces broken letters until names are compared. No name contains this letter.
const UNREADABLE = 'ꙮ';
const BROKEN = /\ufffd+|(?<=\p{L})\?+(?=\p{L})/gu;
const ENOUGH_LETTERS = 5;

const isBroken = (text: string): boolean => text.search(BROKEN) !== -1;

/**
 * Matches a name with broken letters, such as "Ynys M\ufffdn". A broken run may replace up to three characters; all
 * other letters must be right.
 */
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
  if (longer === null) return null;
  const found = forms.byWords.get(tellingWords(longer).join(' ')) ?? forms.byAnyOrder.get(anyOrder(longer));
  return decided(found, 'abbreviation');
}

function bySpelling(text: string, forms: BodyForms): Match | null {
  const bodyId = misspelt(tellingWords(bareName(text)), forms);
  return bodyId === null ? null : { kind: 'matched', bodyId, how: 'spelling' };
}

/**
 * For a name that nothing else matches: if it may be short for several bodies, asks which; otherwise suggests the
 * closest ones.
 */
function byLikeness(text: string, forms: BodyForms): Match {
  const words = tellingWords(bareName(text));
  const choices = shortFor(words, forms);
  if (choices.length > 1) return { kind: 'ambiguous', choices };
  if (choices.length === 1) return unknown(choices);
  const likely = [nearMisses, beginningWith, almostSpelt].map((suggest) => suggest(words, forms));
  return unknown(likely.find((ids) => ids.length > 0) ?? []);
}

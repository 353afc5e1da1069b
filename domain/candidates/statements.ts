import { cleanText, tidyText } from '../base/clean-text';
import type { QuestionId } from '../base/ids';
import { invisibleIn } from '../base/invisible';
import { type PrivateData, privateDataIn } from '../base/private-data';
import { ok, type Result, refuse } from '../base/result';
import { isWebAddress, LONGEST_ADDRESS, strangeLinksIn } from '../base/web-links';
import { stateForForm } from '../rounds/in-time';
import { readReason } from '../rounds/round-set-up';
import type { RoundKind, RoundState, RoundTimes } from '../rounds/rounds';
import type { GuideProblem, GuideRefusal } from '../rounds/voter-guide';
import { type CandidacyEvent, standingAt } from './candidacies';
import { countWords } from './word-count';

/** Who may read the statements of a round: anyone, or only signed-in members, officers, candidates and admins. */
export const STATEMENT_READERS = ['everyone', 'members'] as const;
export type StatementReaders = (typeof STATEMENT_READERS)[number];

/** A candidate's answer to one question of the contest, in the same plain Markdown as the statement. */
export type StatementAnswer = { readonly question: QuestionId; readonly text: string };

/** A link in a statement, to the candidate's own website or to something they wrote elsewhere. */
export type StatementLink = { readonly words: string; readonly address: string };

/** The highest word limit of any contest. It keeps pages and booklets at a reasonable length. */
export const MOST_WORDS = 5000;
export const MOST_CHARACTERS = 50_000;
export const MOST_LINKS = 10;
export const LONGEST_LINK_WORDS = 120;
/**
 * How many characters each word of the limit allows, with its space and formatting. English and Welsh words have about
 * five letters, and this is twice that. Without it, a text without words could have any length.
 */
const CHARACTERS_A_WORD = 12;
/** The characters of all links that a statement may have, whatever its word limit. */
const CHARACTERS_OF_LINKS = MOST_LINKS * (LONGEST_LINK_WORDS + LONGEST_ADDRESS);

/**
 * When candidates may write their own statements: from the announcement of the round until nominations close. By then,
 * CLPs have decided on the basis of what they read. After that only the returning officer can make corrections, until
 * the declaration.
 */
const CANDIDATES_WRITE: readonly RoundState[] = ['announced', 'open', 'postponed'];
/** When admins who run the round may enter or correct a statement that was received on paper. */
const ADMINS_WRITE: readonly RoundState[] = ['draft', 'announced', 'open', 'postponed', 'closed'];

export type StatementFacts = {
  readonly round: RoundTimes & { readonly kind: RoundKind };
  /** The contest's word limit; if null, the general limit applies. */
  readonly mostWords: number | null;
  readonly questions: readonly QuestionId[];
  readonly events: readonly CandidacyEvent[];
  readonly isMerged: boolean;
  /** The last version in this language; null if there is none. */
  readonly latest: (StatementWords & { readonly version: number }) | null;
  /** The version that the author had read before writing; 0 if there was none. */
  readonly basedOnVersion: number;
};

/** The text of one version. If it has no text and no answers, it withdraws the statement. */
export type StatementWords = {
  readonly text: string;
  readonly answers: readonly StatementAnswer[];
  readonly links: readonly StatementLink[];
};

/** The part of the form that has an error. Positions count from 0. */
export type StatementPart =
  | { readonly part: 'text' }
  | { readonly part: 'answer'; readonly place: number }
  | { readonly part: 'link'; readonly place: number };

export type StatementProblem =
  | { readonly code: 'too-many-words'; readonly words: number; readonly most: number }
  | { readonly code: 'too-many-characters'; readonly characters: number; readonly most: number }
  | { readonly code: 'too-many-links'; readonly links: number; readonly most: number }
  | { readonly code: 'unknown-question' | 'question-twice' | 'links-alone' }
  | (StatementPart & { readonly code: 'private-data' } & PrivateData)
  | (StatementPart & { readonly code: 'strange-link'; readonly found: string })
  | (StatementPart & { readonly code: 'strange-sign'; readonly found: string })
  | {
      readonly code: 'link-words-missing' | 'link-words-long' | 'link-address-missing';
      readonly part: 'link';
      readonly place: number;
    }
  | {
      readonly code: 'link-address-wrong' | 'link-twice';
      readonly part: 'link';
      readonly place: number;
      readonly found: string;
    };

/** It is too early or too late to write. */
export type WritingTimeRefusal =
  | { readonly code: 'round-not-announced' | 'round-over' | 'round-cancelled' }
  | { readonly code: 'round-closed'; readonly closesAt: Date };

export type StatementRefusal =
  | WritingTimeRefusal
  | { readonly code: 'candidacy-merged' | 'has-left' }
  | { readonly code: 'stale'; readonly currentVersion: number }
  | { readonly code: 'nothing-to-take-back' }
  | { readonly code: 'statement-wrong'; readonly problems: readonly StatementProblem[] };

export type JudgedStatement = StatementWords & {
  readonly version: number;
  /** The number of words in the text and the answers. */
  readonly words: number;
  /** False if the version is the same as the last one. Then it is not saved. */
  readonly isNew: boolean;
};

/**
 * Judges a version of a statement that the candidate typed or an admin entered. Refuses it outside the permitted time,
 * and if there is a newer version than the one that the author read. Refuses too many words or characters (including
 * answers), control characters, characters that change the direction of text, links that are not web addresses,
 * anything private, and answers to unknown questions. A candidate who has declined or withdrawn may only withdraw the
 * statement. An empty version withdraws it.
 */
export function judgeStatement(
  facts: StatementFacts,
  typed: StatementWords,
  by: 'candidate' | 'admin',
  now: Date,
  receivedAt: Date = now,
): Result<JudgedStatement, StatementRefusal> {
  const late = refusalOfTime(facts.round, by, now, receivedAt);
  if (late) return refuse(late);
  if (facts.isMerged) return refuse({ code: 'candidacy-merged' });
  const { latest } = facts;
  const version = (latest?.version ?? 0) + 1;
  // Checked first, because the patterns are slow on very long texts.
  const tooLong = tooLongFor(facts.mostWords, typed);
  if (tooLong) return refuse({ code: 'statement-wrong', problems: [tooLong] });
  const tidy = tidied(typed);
  const words = wordsOf(tidy);
  const isEmpty = isTakenBack(tidy);
  if (isEmpty && tidy.links.length > 0) return refuse({ code: 'statement-wrong', problems: [{ code: 'links-alone' }] });
  if (isEmpty && (latest === null || isTakenBack(latest))) return refuse({ code: 'nothing-to-take-back' });
  const problems = problemsOf(facts, typed, tidy, words);
  if (problems.length > 0) return refuse({ code: 'statement-wrong', problems });
  if (latest && isSame(latest, tidy)) return ok({ ...tidy, version: latest.version, words, isNew: false });
  if (facts.basedOnVersion !== (latest?.version ?? 0)) return refuse({ code: 'stale', currentVersion: version - 1 });
  const { status } = standingAt(facts.events, now);
  if (!isEmpty && by === 'candidate' && (status === 'declined' || status === 'withdrawn'))
    return refuse({ code: 'has-left' });
  return ok({ ...tidy, version, words, isNew: true });
}

/** Why a candidate or an admin cannot write at this time, or null. */
export function refusalOfTime(
  round: StatementFacts['round'],
  by: 'candidate' | 'admin',
  ...[now, receivedAt = now]: readonly [now: Date, receivedAt?: Date]
): WritingTimeRefusal | null {
  const state = stateForForm(round, now, receivedAt);
  if (state === 'cancelled') return { code: 'round-cancelled' };
  // In a past round, other people recorded the statements, so candidates cannot write there.
  if (state === 'declared' || (by === 'candidate' && round.kind === 'archive')) return { code: 'round-over' };
  if ((by === 'admin' ? ADMINS_WRITE : CANDIDATES_WRITE).includes(state)) return null;
  return state === 'draft' ? { code: 'round-not-announced' } : { code: 'round-closed', closesAt: round.closesAt };
}

/** The word limit of the contest, but never above the general limit. */
export const mostWordsOf = (mostWords: number | null): number => Math.min(mostWords ?? MOST_WORDS, MOST_WORDS);

/** The maximum number of characters of a statement with its answers and links, for a word limit. */
const mostCharactersOf = (mostWords: number | null): number =>
  Math.min(mostWordsOf(mostWords) * CHARACTERS_A_WORD + CHARACTERS_OF_LINKS, MOST_CHARACTERS);

/**
 * The error if a statement has more characters than its word limit allows, or null. The other checks do not read such a
 * statement.
 */
export function tooLongFor(
  mostWords: number | null,
  typed: StatementWords,
): Extract<StatementProblem, { code: 'too-many-characters' }> | null {
  const [characters, most] = [charactersOf(typed), mostCharactersOf(mostWords)];
  return characters > most ? { code: 'too-many-characters', characters, most } : null;
}

/** The number of words in a statement and its answers. */
export const wordsOf = ({ text, answers }: Pick<StatementWords, 'text' | 'answers'>): number =>
  [text, ...answers.map((answer) => answer.text)].reduce((sum, each) => sum + countWords(each), 0);

/** Whether a version is empty. An empty version withdraws the statement. */
export const isTakenBack = ({ text, answers }: Pick<StatementWords, 'text' | 'answers'>): boolean =>
  text === '' && answers.length === 0;

/** The total number of characters of a statement. */
const charactersOf = ({ text, answers, links }: StatementWords): number =>
  [text, ...answers.map((answer) => answer.text), ...links.flatMap((link) => [link.words, link.address])].reduce(
    (sum, each) => sum + [...each].length,
    0,
  );

/** The statement as it is stored, without empty answers and links. */
function tidied({ text, answers, links }: StatementWords): StatementWords {
  return {
    text: tidyText(text),
    answers: answers
      .map(({ question, text: answer }) => ({ question, text: tidyText(answer) }))
      .filter((answer) => answer.text !== ''),
    links: links
      .map(({ words, address }) => ({ words: tidyText(words).replaceAll(/\s+/g, ' '), address: tidyText(address) }))
      .filter(({ words, address }) => words !== '' || address !== ''),
  };
}

const isSame = (a: StatementWords, b: StatementWords): boolean =>
  a.text === b.text &&
  JSON.stringify(a.answers.map(({ question, text }) => [question, text])) ===
    JSON.stringify(b.answers.map(({ question, text }) => [question, text])) &&
  JSON.stringify(a.links.map(({ words, address }) => [words, address])) ===
    JSON.stringify(b.links.map(({ words, address }) => [words, address]));

function problemsOf(
  facts: StatementFacts,
  typed: StatementWords,
  tidy: StatementWords,
  words: number,
): StatementProblem[] {
  const most = mostWordsOf(facts.mostWords);
  const problems: StatementProblem[] = words > most ? [{ code: 'too-many-words', words, most }] : [];
  problems.push(...problemsIn(typed.text, { part: 'text' }));
  for (const [place, answer] of typed.answers.entries())
    problems.push(...problemsIn(answer.text, { part: 'answer', place }));
  const asked = tidy.answers.map(({ question }) => question);
  if (asked.some((question) => !facts.questions.includes(question))) problems.push({ code: 'unknown-question' });
  if (new Set(asked).size < asked.length) problems.push({ code: 'question-twice' });
  if (tidy.links.length > MOST_LINKS)
    problems.push({ code: 'too-many-links', links: tidy.links.length, most: MOST_LINKS });
  problems.push(...problemsOfLinks(typed.links));
  return problems;
}

/** What is wrong with something that the public will read, on any page. */
export function problemsIn<P extends StatementPart>(text: string, part: P) {
  const tidy = tidyText(text);
  return [
    ...invisibleIn(tidy).map(({ found }) => ({ ...part, code: 'strange-sign' as const, found })),
    ...strangeLinksIn(tidy).map((found) => ({ ...part, code: 'strange-link' as const, found: shortened(found) })),
    ...privateDataIn(tidy).map(({ kind, found }) => ({ ...part, code: 'private-data' as const, kind, found })),
  ];
}

function problemsOfLinks(links: readonly StatementLink[]): StatementProblem[] {
  const seen = new Set<string>();
  return links.flatMap((link, place): StatementProblem[] => {
    const part = { part: 'link', place } as const;
    const words = tidyText(link.words);
    const address = tidyText(link.address);
    if (words === '' && address === '') return [];
    if (address === '') return [{ ...part, code: 'link-address-missing' }];
    if (words === '') return [{ ...part, code: 'link-words-missing' }];
    if (!isWebAddress(address)) return [{ ...part, code: 'link-address-wrong', found: shortened(address) }];
    if (seen.has(address)) return [{ ...part, code: 'link-twice', found: shortened(address) }];
    seen.add(address);
    if (words.length > LONGEST_LINK_WORDS) return [{ ...part, code: 'link-words-long' }];
    return [
      ...problemsIn(words, part),
      ...privateDataIn(address).map((found) => ({ ...part, code: 'private-data' as const, ...found })),
    ];
  });
}

const shortened = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

/** What an admin adds to a statement that they enter for a candidate. */
export type StatementEntry = {
  readonly isSummary: boolean;
  readonly source: string | null;
  readonly reason: string | undefined;
};

const LONGEST_SOURCE = 500;

/**
 * Judges what an admin adds to a statement: whether the words are the candidate's own or a summary, the source and,
 * once the round is public, a reason. A withdrawal needs no source.
 */
export function judgeEntry(
  typed: { readonly kind: string; readonly source: string; readonly reason: string },
  { isTakenBack: isGone, isPublic }: { readonly isTakenBack: boolean; readonly isPublic: boolean },
): Result<StatementEntry, GuideRefusal> {
  const problems: GuideProblem[] = [];
  const source = cleanText(typed.source);
  if (!isGone && typed.kind !== 'own' && typed.kind !== 'summary')
    problems.push({ field: 'kind', code: 'statement-kind-missing' });
  if (!isGone && source === '') problems.push({ field: 'source', code: 'statement-source-missing' });
  if (source.length > LONGEST_SOURCE) problems.push({ field: 'source', code: 'text-long' });
  const reason = isPublic ? readReason(typed.reason) : ok(undefined);
  if (!reason.ok) problems.push(reason.error);
  if (problems.length > 0 || !reason.ok) return refuse({ code: 'wrong', problems });
  return ok({
    isSummary: !isGone && typed.kind === 'summary',
    source: isGone ? null : source,
    reason: reason.value,
  });
}

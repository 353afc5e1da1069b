import { LANGUAGE_TAGS, type Locale } from '@/domain/base/languages.mjs';
import { countWords } from '@/domain/candidates/word-count';
import { type Block, blocksText, plainText, readingMinutes, readMarkdown } from '@/lib/read-markdown';
import type { Statement } from '@/queries/candidates/candidacy-record';
import type { Question } from '@/queries/candidates/questions-of';

export type ReadAnswer = { readonly question: Question; readonly blocks: readonly Block[] };

/** A statement as a page sets it: read once, counted once. */
export type ReadStatement = {
  readonly statement: Statement;
  readonly blocks: readonly Block[];
  /** In the order of the questions; those without an answer are not among them. */
  readonly answers: readonly ReadAnswer[];
  /** Words of the statement and its answers together. */
  readonly words: number;
};

/** Reads a statement and its answers. */
export function readStatement(statement: Statement, questions: readonly Question[]): ReadStatement {
  const blocks = readMarkdown(statement.text);
  const answers = questions.flatMap((question) => {
    const given = statement.answers.find((answer) => answer.question === question.id);
    const read = given ? readMarkdown(given.text) : [];
    return read.length > 0 ? [{ question, blocks: read }] : [];
  });
  const words = [blocks, ...answers.map((answer) => answer.blocks)].reduce(
    (sum, part) => sum + countWords(blocksText(part)),
    0,
  );
  return { statement, blocks, answers, words };
}

/** The statements with that in the page's language first. */
export const inPageOrder = (statements: readonly Statement[], locale: Locale): readonly Statement[] =>
  [...statements].sort((a, b) => Number(b.language === locale) - Number(a.language === locale));

/** The statement to show where there is room for one. */
export const statementFor = (statements: readonly Statement[], locale: Locale): Statement | undefined =>
  inPageOrder(statements, locale)[0];

/** A question in a language, or in English where it was not put into Welsh. */
export function questionIn(question: Question, language: Locale): { readonly text: string; readonly lang: string } {
  const { text, textCy } = question;
  return language === 'cy' && textCy ? { text: textCy, lang: LANGUAGE_TAGS.cy } : { text, lang: LANGUAGE_TAGS.en };
}

/** Whole minutes for several statements together: in one language each, that of the page where there is one. */
export function minutesForAll(
  candidates: readonly { readonly statements: readonly Statement[] }[],
  questions: readonly Question[],
  locale: Locale,
): number {
  const words = candidates.map(({ statements }) => {
    const shown = statementFor(statements, locale);
    return shown ? readStatement(shown, questions).words : 0;
  });
  return readingMinutes(words.reduce((sum, each) => sum + each, 0));
}

/** The beginning of a statement as one line, cut between words, with a sign where it goes on. In characters. */
export function firstWords(text: string, most: number): string {
  const line = plainText(text).replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most + 1).replace(/\s\S*$/, '');
  return `${cut.slice(0, most).replace(/[\s,;:.–—-]+$/, '')}…`;
}

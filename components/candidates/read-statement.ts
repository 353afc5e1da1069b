import { LANGUAGE_TAGS, type Locale } from '@/domain/base/languages.mjs';
import type { StatementLink, StatementWords } from '@/domain/candidates/statements';
import { countWords } from '@/domain/candidates/word-count';
import type { StatementRead } from '@/lib/form-state';
import { visibleText } from '@/lib/plain-text';
import { blocksText, plainText, readingMinutes, readMarkdown, webAddress } from '@/lib/read-markdown';
import type { Statement } from '@/queries/candidates/candidacy-record';
import type { Question } from '@/queries/candidates/questions-of';

/** A statement in one language as a reader sees it: without empty answers and invalid links. */
export function readStatement(
  { text, answers, links }: StatementWords,
  questions: readonly Question[],
  language: Locale,
): StatementRead {
  const blocks = readMarkdown(text);
  const read = questions.flatMap((question) => {
    const given = answers.find((answer) => answer.question === question.id);
    const answer = given ? readMarkdown(given.text) : [];
    if (answer.length === 0) return [];
    const asked = questionIn(question, language);
    return [{ id: question.id, question: asked.text, questionLang: asked.lang, blocks: answer }];
  });
  const words = [blocks, ...read.map((answer) => answer.blocks)].reduce(
    (sum, part) => sum + countWords(blocksText(part)),
    0,
  );
  return { blocks, answers: read, links: readLinks(links), words };
}

/** The links that lead to a web address, each address once. */
export function readLinks(links: readonly StatementLink[]): StatementRead['links'] {
  const byAddress = new Map<string, string>();
  for (const link of links) {
    const address = webAddress(link.address);
    const words = visibleText(link.words).trim();
    if (address !== null && words !== '' && !byAddress.has(address)) byAddress.set(address, words);
  }
  return [...byAddress].map(([address, words]) => ({ address, words }));
}

/** The statements, starting with the page's language. */
export const inPageOrder = <T extends { readonly language: Locale }>(
  texts: readonly T[],
  locale: Locale,
): readonly T[] => [...texts].sort((a, b) => Number(b.language === locale) - Number(a.language === locale));

/** The statement to show where there is room for only one. */
export const statementFor = (statements: readonly Statement[], locale: Locale): Statement | undefined =>
  inPageOrder(statements, locale)[0];

/** A question in a language, or in English if it has not been translated. */
export function questionIn(question: Question, language: Locale): { readonly text: string; readonly lang: string } {
  const { text, textCy } = question;
  return language === 'cy' && textCy ? { text: textCy, lang: LANGUAGE_TAGS.cy } : { text, lang: LANGUAGE_TAGS.en };
}

/** Whole minutes for several statements together: each in one language, that of the page if available. */
export function minutesForAll(
  candidates: readonly { readonly statements: readonly Statement[] }[],
  questions: readonly Question[],
  locale: Locale,
): number {
  const words = candidates.map(({ statements }) => {
    const shown = statementFor(statements, locale);
    return shown ? readStatement(shown, questions, shown.language).words : 0;
  });
  return readingMinutes(words.reduce((sum, each) => sum + each, 0));
}

/** The beginning of a statement as one line, cut between words, with an ellipsis. In characters. */
export function firstWords(text: string, most: number): string {
  const line = plainText(text).replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most + 1).replace(/\s\S*$/, '');
  return `${cut.slice(0, most).replace(/[\s,;:.–—-]+$/, '')}…`;
}

import type { Locale } from '@/domain/base/languages.mjs';
import type { StatementWords } from '@/domain/candidates/statements';
import { readMarkdown, webAddress } from '@/lib/read-markdown';
import type { StatementRead } from '@/lib/statement-form';
import type { Question } from '@/queries/candidates/questions-of';

/** A version as a reader sees it: what was left empty, and links that lead nowhere, are not there. */
export function readWords(
  { text, answers, links }: StatementWords,
  questions: readonly Question[],
  language: Locale,
): StatementRead {
  return {
    text: readMarkdown(text),
    answers: answers.flatMap((answer) => {
      const question = questions.find(({ id }) => id === answer.question);
      const blocks = readMarkdown(answer.text);
      if (!question || blocks.length === 0) return [];
      return [{ question: (language === 'cy' ? question.textCy : null) ?? question.text, blocks }];
    }),
    links: links.flatMap(({ words, address }) => {
      const web = webAddress(address);
      return web && words.trim() ? [{ words: words.trim(), address: web }] : [];
    }),
  };
}

import { z } from 'zod';
import { cleanText } from '@/domain/base/clean-text';
import type { QuestionId } from '@/domain/base/ids';
import { isWebAddress } from '@/domain/base/web-links';
import { type StatementWords, tooLongFor } from '@/domain/candidates/statements';

// The schemas that several parts of a round file use.

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Use small letters, figures and single hyphens, like nec-2026.')
  .max(80);
// Direction characters are refused, because they would change the pages that show the title.
export const line = z
  .string()
  .overwrite((text) => cleanText(text).replaceAll(/\s+/g, ' '))
  .min(1)
  .max(200);
export const note = z.string().overwrite(cleanText).min(1).max(2000);
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'Give a web address that begins with https:// or http://.' })
  .max(500)
  .refine(isWebAddress, 'Give an address without spaces and quotation marks, and without a name before an @.');

/** A candidate's statement in one language. */
export const statement = z.strictObject({
  text: z.string().max(50_000).overwrite(cleanText).min(1),
  isSummary: z.boolean().optional(),
  source: note.optional(),
  /** The answers to the contest's questions, in order; null means no answer. */
  answers: z.array(z.string().max(50_000).overwrite(cleanText).min(1).nullable()).max(20).optional(),
  links: z
    .array(z.strictObject({ words: line, address: webAddress }))
    .max(10)
    .optional(),
});

const wordsIn = ({ text, answers = [], links = [] }: z.infer<typeof statement>): StatementWords => ({
  text,
  answers: answers.map((answer) => ({ question: '' as QuestionId, text: answer ?? '' })),
  links,
});

/** The error sentence if a statement is longer than the contest's word limit allows; otherwise null. */
export function tooLongWords(mostWords: number | null, given: z.infer<typeof statement>): string | null {
  const problem = tooLongFor(mostWords, wordsIn(given));
  return (
    problem &&
    `The statement has ${problem.characters} characters. The limit is ${problem.most}, with its answers and links.`
  );
}

export const instant = z.iso.datetime({
  offset: true,
  error: 'Give an instant with its offset, like 2026-06-26T12:00:00+01:00.',
});
export const day = z.iso.date();

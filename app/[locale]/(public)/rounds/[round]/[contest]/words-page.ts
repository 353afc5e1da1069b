import type { Metadata } from 'next';
import { cache } from 'react';
import { publicContext } from '@/auth/context';
import { type Locale, wordsFor } from '@/messages/translate';
import { type ContestStatements, contestStatements } from '@/queries/candidates/contest-statements';

/** What a contest's pages of statements are made from, for anybody. Read once for a page and its head. */
export const loadWords = cache(async (round: string, contest: string) =>
  contestStatements(await publicContext(), { round, contest }),
);

type WordsPart = 'list' | 'compare' | 'booklet';

/** The title and description of a page of statements. There is nothing of the statements in them. */
export function wordsMetadata(page: ContestStatements | null, part: WordsPart, locale: Locale): Metadata {
  if (!page) return { title: wordsFor(locale, 'shared')('notFound.title') };
  const words = wordsFor(locale, 'statements');
  const about = { contest: page.contest.title, round: page.round.title };
  return { title: words(`${part}.pageTitle`, about), description: words(`${part}.description`, about) };
}

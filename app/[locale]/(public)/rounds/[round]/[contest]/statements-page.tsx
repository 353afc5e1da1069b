import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { publicPage } from '@/app/[locale]/(public)/public-page';
import type { StatementsPageProps } from '@/components/candidates/statements-frame';
import { publicLinks } from '@/components/rounds/round-links';
import { type Locale, wordsFor } from '@/messages/translate';
import { type ContestStatements, contestStatements } from '@/queries/candidates/contest-statements';

type Part = 'list' | 'compare' | 'booklet';

/** The title and description of a page of statements. They contain nothing from the statements. */
export function statementsMetadata(page: ContestStatements, part: Part, locale: Locale): Metadata {
  const words = wordsFor(locale, 'statements');
  const about = { contest: page.contest.title, round: page.round.title };
  return { title: words(`${part}.pageTitle`, about), description: words(`${part}.description`, about) };
}

/** Makes a page of a contest's statements. `below` is its address below the contest. */
export const statementsPage = (part: Part, below: string, view: (props: StatementsPageProps) => ReactNode) =>
  publicPage({
    load: (context, address: { round: string; contest: string }) => contestStatements(context, address),
    metadata: (page, { locale }) => statementsMetadata(page, part, locale),
    frame: (page, { round, contest }) => ({
      path: `${publicLinks(round).statements(contest)}${below}`,
      section: 'rounds',
      isPractice: page.round.kind === 'practice',
    }),
    view: (page, { locale, round }) => view({ page, locale, links: publicLinks(round) }),
  });

import type { ReactNode } from 'react';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestStatements } from '@/queries/candidates/contest-statements';
import { ContestNav } from '../contests/contest-nav';
import { type LinkBase, memberLinks, RoundCrumbs } from '../rounds/round-links';
import { Withheld } from './statement';

/** The data of each page of a contest's statements. */
export type StatementsPageProps = {
  readonly page: ContestStatements;
  readonly locale: Locale;
  readonly links: LinkBase;
};

type FrameProps = StatementsPageProps & {
  readonly here: 'statements' | 'compare' | 'booklet';
  readonly header: ReactNode;
  readonly children: ReactNode;
};

/**
 * The frame of a contest's statement pages. If only members may read them, it says so instead of showing `children`.
 */
export function StatementsFrame({ page, links, locale, here, header, children }: FrameProps) {
  const { round, contest } = page;
  return (
    <>
      <RoundCrumbs
        locale={locale}
        links={links}
        round={round}
        contest={contest}
        here={wordsFor(locale, 'guide')(here)}
      />
      {header}
      <ContestNav
        locale={locale}
        links={links}
        contest={contest.slug}
        here={here}
        hasSlates={page.hasSlates}
        hasResults={page.hasResults}
      />
      {page.isWithheld ? (
        <Withheld locale={locale} path={`${memberLinks(round.slug).statements(contest.slug)}/${here}`} isHeadingSaid />
      ) : (
        children
      )}
    </>
  );
}

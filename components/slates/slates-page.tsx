import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { SlateFigures, SlateList } from '@/queries/slates/slate-page';
import { ContestNav } from '../contests/contest-nav';
import { startingNumber } from '../contests/contest-words';
import { type LinkBase, RoundCrumbs } from '../rounds/round-links';
import { Empty } from '../ui/callout';
import { PageHeader } from '../ui/section';
import { Source } from '../ui/source-line';
import { SlateMark } from './slate-marks';
import { claimOf, nominationsInWords, peopleInWords } from './slate-words';

/** "Three slates" */
export const slatesHeading = ({ slates: { length: n } }: SlateList, locale: Locale) =>
  wordsFor(locale, 'slatePages')('list.title', { n, number: startingNumber(n, locale) });

type SlatesProps = { readonly page: SlateList; readonly links: LinkBase; readonly locale: Locale };

/** The slates of a contest in alphabetical order: who backs each, since when, and how its candidates are doing. */
export function SlatesView({ page, links, locale }: SlatesProps) {
  const words = wordsFor(locale, 'slatePages');
  const { round, contest, slates } = page;
  return (
    <>
      <RoundCrumbs locale={locale} links={links} round={round} contest={contest} here={words('crumb')} />
      <PageHeader title={slatesHeading(page, locale)} lede={words('list.lede')} />
      <ContestNav
        locale={locale}
        links={links}
        contest={contest.slug}
        here="slates"
        hasSlates
        hasResults={page.hasResults}
      />
      {slates.length === 0 ? (
        <Empty>
          <p>{words('list.none')}</p>
          <p>
            <a href={href(locale, links.contest(contest.slug))}>{words('list.standings')}</a>
          </p>
        </Empty>
      ) : (
        <ul className="slatelist">
          {slates.map((figures) => (
            <OneSlate key={figures.slate.slug} figures={figures} page={page} links={links} locale={locale} />
          ))}
        </ul>
      )}
    </>
  );
}

function OneSlate({ figures, page, links, locale }: SlatesProps & { readonly figures: SlateFigures }) {
  const { slate } = figures;
  return (
    <li>
      <SlateMark slate={slate} isNamed />
      <div>
        <h2 className="h3">
          <a href={href(locale, links.slate(page.contest.slug, slate.slug))}>{slate.name}</a>
        </h2>
        <p className="small quiet">
          {claimOf(slate, locale)}
          {slate.source ? (
            <>
              {' ('}
              <Source text={slate.source} />)
            </>
          ) : null}
        </p>
        <p>
          {peopleInWords(figures, page, locale)} {nominationsInWords(figures, page, locale)}
        </p>
      </div>
    </li>
  );
}

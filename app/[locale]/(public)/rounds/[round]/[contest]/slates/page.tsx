import type { Metadata } from 'next';
import { cache } from 'react';
import { publicContext } from '@/auth/context';
import { ContestNav } from '@/components/contests/contest-nav';
import { startingNumber } from '@/components/contests/contest-words';
import { letterOf, SlateMark } from '@/components/slates/slate-marks';
import { claimOf, nominationsInWords, peopleInWords } from '@/components/slates/slate-words';
import { Empty } from '@/components/ui/callout';
import { Crumbs } from '@/components/ui/crumbs';
import { PageHeader } from '@/components/ui/section';
import { Source } from '@/components/ui/source-line';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type SlateList, slateList } from '@/queries/slates/slate-page';
import { NotHere } from '../../../../not-here';
import { PublicPage } from '../../../../public-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = { readonly params: Promise<{ locale: Locale; round: string; contest: string }> };

const load = cache(async (round: string, contest: string) => slateList(await publicContext(), { round, contest }));

const headingOf = ({ slates: { length: n } }: SlateList, locale: Locale) =>
  wordsFor(locale, 'slatePages')('list.title', { n, number: startingNumber(n, locale) });

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, round, contest } = await params;
  const found = await load(round, contest);
  if (!found) return { title: wordsFor(locale, 'shared')('notFound.title') };
  const words = wordsFor(locale, 'slatePages');
  const about = { contest: found.contest.title, round: found.round.title };
  const heading = headingOf(found, locale);
  return { title: words('list.pageTitle', { heading, ...about }), description: words('list.description', about) };
}

/** The slates of a contest in the order of the alphabet: who claims each, since when, and how its people do. */
export default async function SlatesPage({ params }: Props) {
  const { locale, round: roundSlug, contest: contestSlug } = await params;
  const found = await load(roundSlug, contestSlug);
  if (!found) return <NotHere locale={locale} />;
  const words = wordsFor(locale, 'slatePages');
  const { round, contest, slates } = found;
  const path = `/rounds/${roundSlug}/${contestSlug}`;
  return (
    <PublicPage locale={locale} path={`${path}/slates`} section="rounds" isPractice={round.kind === 'practice'}>
      <Crumbs
        locale={locale}
        trail={[
          { href: href(locale, '/rounds'), words: wordsFor(locale, 'rounds')('list.title') },
          { href: href(locale, `/rounds/${roundSlug}`), words: round.title },
          { href: href(locale, path), words: contest.title },
        ]}
        here={words('crumb')}
      />
      <PageHeader title={headingOf(found, locale)} lede={words('list.lede')} />
      <ContestNav locale={locale} path={path} here="slates" without={found.hasResults ? [] : ['seats']} />
      {slates.length === 0 ? (
        <Empty>
          <p>{words('list.none')}</p>
          <p>
            <a href={href(locale, path)}>{words('list.standings')}</a>
          </p>
        </Empty>
      ) : (
        <ul className="slatelist">
          {slates.map((figures) => (
            <li key={figures.slate.slug}>
              <SlateMark
                index={figures.slate.place}
                letter={letterOf(figures.slate.name)}
                name={figures.slate.name}
                isNamed
              />
              <div>
                <h2 className="h3">
                  <a href={href(locale, `${path}/slates/${figures.slate.slug}`)}>{figures.slate.name}</a>
                </h2>
                <p className="small quiet">
                  {claimOf(figures.slate, locale)}
                  {figures.slate.source ? (
                    <>
                      {' ('}
                      <Source text={figures.slate.source} />)
                    </>
                  ) : null}
                </p>
                <p>
                  {peopleInWords(figures, found, locale)} {nominationsInWords(figures, found, locale)}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </PublicPage>
  );
}

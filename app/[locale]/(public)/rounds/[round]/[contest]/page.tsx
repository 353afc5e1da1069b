import type { Metadata } from 'next';
import { cache } from 'react';
import { publicContext } from '@/auth/context';
import { ContestView, standingsHeading } from '@/components/contests/contest-page';
import { publicLinks } from '@/components/rounds/round-links';
import { type Locale, wordsFor } from '@/messages/translate';
import { contestStandings } from '@/queries/contests/contest-standings';
import { NotHere } from '../../../not-here';
import { PublicPage } from '../../../public-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = { readonly params: Promise<{ locale: Locale; round: string; contest: string }> };

const load = cache(async (round: string, contest: string) =>
  contestStandings(await publicContext(), { round, contest }),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, round, contest } = await params;
  const standings = await load(round, contest);
  if (!standings) return { title: wordsFor(locale, 'shared')('notFound.title') };
  const words = wordsFor(locale, 'standings');
  const about = { contest: standings.contest.title, round: standings.round.title };
  const heading = standingsHeading(standings, locale);
  return { title: words('pageTitle', { heading, ...about }), description: words('description', about) };
}

/** A contest: who has been nominated, how far each is and why, and who has not been heard from. */
export default async function ContestPage({ params }: Props) {
  const { locale, round: roundSlug, contest: contestSlug } = await params;
  const standings = await load(roundSlug, contestSlug);
  if (!standings) return <NotHere locale={locale} />;
  const { round } = standings;
  return (
    <PublicPage
      locale={locale}
      path={`/rounds/${roundSlug}/${contestSlug}`}
      section="rounds"
      isPractice={round.kind === 'practice'}
    >
      <ContestView standings={standings} links={publicLinks(roundSlug)} locale={locale} />
    </PublicPage>
  );
}

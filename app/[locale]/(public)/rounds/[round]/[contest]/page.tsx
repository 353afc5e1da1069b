import { publicPage } from '@/app/[locale]/(public)/public-page';
import { ContestView, standingsHeading } from '@/components/contests/contest-page';
import { publicLinks } from '@/components/rounds/round-links';
import { wordsFor } from '@/messages/translate';
import { contestStandings } from '@/queries/contests/contest-standings';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

/** The page of a contest: who has been nominated, the status of each candidate, and who has not been heard from. */
const page = publicPage({
  load: (context, address: { round: string; contest: string }) => contestStandings(context, address),
  metadata: (standings, { locale }) => {
    const words = wordsFor(locale, 'standings');
    const about = { contest: standings.contest.title, round: standings.round.title };
    const heading = standingsHeading(standings, locale);
    return { title: words('pageTitle', { heading, ...about }), description: words('description', about) };
  },
  frame: (standings, { round, contest }) => ({
    path: publicLinks(round).contest(contest),
    section: 'rounds',
    isPractice: standings.round.kind === 'practice',
  }),
  view: (standings, { locale, round }) => (
    <ContestView standings={standings} links={publicLinks(round)} locale={locale} />
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

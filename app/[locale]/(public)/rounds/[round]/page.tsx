import { publicPage } from '@/app/[locale]/(public)/public-page';
import { feedsOf } from '@/components/open-data/data-links';
import { publicLinks } from '@/components/rounds/round-links';
import { RoundView, roundHeading } from '@/components/rounds/round-page';
import { wordsFor } from '@/messages/translate';
import { roundOverview } from '@/queries/rounds/round-overview';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

/** The page of a round: its dates, its contests, and their rules. */
const page = publicPage({
  load: (context, { round }: { round: string }) => roundOverview(context, round),
  metadata: (overview, { locale, round, now }) => {
    const { title, kind } = overview.round;
    const heading = roundHeading(overview, now, locale);
    const files = wordsFor(locale, 'openData');
    return {
      title: kind === 'archive' ? heading : `${heading}: ${title}`,
      description: wordsFor(locale, 'rounds')('description', { round: title }),
      alternates: {
        types: feedsOf(
          locale,
          publicLinks(round).round,
          files('feed.roundTitle', { round: title }),
          files('calendar.roundName', { round: title }),
        ),
      },
    };
  },
  frame: (overview, { round }) => ({
    path: publicLinks(round).round,
    section: 'rounds',
    isPractice: overview.round.kind === 'practice',
  }),
  view: (overview, { locale, round, now }) => (
    <RoundView overview={overview} links={publicLinks(round)} now={now} locale={locale} />
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

import { publicPage } from '@/app/[locale]/(public)/public-page';
import { ProgressView, progressHeading } from '@/components/contests/progress-page';
import { publicLinks } from '@/components/rounds/round-links';
import { wordsFor } from '@/messages/translate';
import { contestProgress } from '@/queries/contests/contest-progress';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

/**
 * The page of a contest's progress: by day, by slate, candidates nominated together, and a comparison with the last
 * round.
 */
const page = publicPage({
  load: (context, address: { round: string; contest: string }) => contestProgress(context, address),
  metadata: (progress, { locale }) => {
    const words = wordsFor(locale, 'progress');
    const about = { contest: progress.contest.title, round: progress.round.title };
    const heading = progressHeading(progress, locale);
    return { title: words('pageTitle', { heading, ...about }), description: words('description', about) };
  },
  frame: (progress, { round, contest }) => ({
    path: `${publicLinks(round).contest(contest)}/progress`,
    section: 'rounds',
    isPractice: progress.round.kind === 'practice',
  }),
  view: (progress, { locale, round }) => (
    <ProgressView progress={progress} links={publicLinks(round)} locale={locale} />
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

import type { Metadata } from 'next';
import { cache } from 'react';
import { publicContext } from '@/auth/context';
import { ProgressView, progressHeading } from '@/components/contests/progress-page';
import { publicLinks } from '@/components/rounds/round-links';
import { type Locale, wordsFor } from '@/messages/translate';
import { contestProgress } from '@/queries/contests/contest-progress';
import { NotHere } from '../../../../not-here';
import { PublicPage } from '../../../../public-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = { readonly params: Promise<{ locale: Locale; round: string; contest: string }> };

const load = cache(async (round: string, contest: string) =>
  contestProgress(await publicContext(), { round, contest }),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, round, contest } = await params;
  const progress = await load(round, contest);
  if (!progress) return { title: wordsFor(locale, 'shared')('notFound.title') };
  const words = wordsFor(locale, 'progress');
  const about = { contest: progress.contest.title, round: progress.round.title };
  const heading = progressHeading(progress, locale);
  return { title: words('pageTitle', { heading, ...about }), description: words('description', about) };
}

/** How a contest is going: over time, by slate, who is nominated together, and against the last round. */
export default async function ProgressPage({ params }: Props) {
  const { locale, round, contest } = await params;
  const progress = await load(round, contest);
  if (!progress) return <NotHere locale={locale} />;
  return (
    <PublicPage
      locale={locale}
      path={`/rounds/${round}/${contest}/progress`}
      section="rounds"
      isPractice={progress.round.kind === 'practice'}
    >
      <ProgressView progress={progress} links={publicLinks(round)} locale={locale} />
    </PublicPage>
  );
}

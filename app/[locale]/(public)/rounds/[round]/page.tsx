import type { Metadata } from 'next';
import { cache } from 'react';
import { publicContext } from '@/auth/context';
import { feedsOf } from '@/components/open-data/data-links';
import { publicLinks } from '@/components/rounds/round-links';
import { RoundView, roundHeading } from '@/components/rounds/round-page';
import { type Locale, wordsFor } from '@/messages/translate';
import { roundOverview } from '@/queries/rounds/round-overview';
import { NotHere } from '../../not-here';
import { PublicPage } from '../../public-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = { readonly params: Promise<{ locale: Locale; round: string }> };

const load = cache(async (slug: string) => {
  const context = await publicContext();
  return { overview: await roundOverview(context, slug), now: context.now };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, round: slug } = await params;
  const { overview, now } = await load(slug);
  if (!overview) return { title: wordsFor(locale, 'shared')('notFound.title') };
  const { title } = overview.round;
  const isArchive = overview.round.kind === 'archive';
  const files = wordsFor(locale, 'openData');
  return {
    title: isArchive ? roundHeading(overview, now, locale) : `${roundHeading(overview, now, locale)}: ${title}`,
    description: wordsFor(locale, 'rounds')('description', { round: title }),
    alternates: {
      types: feedsOf(
        locale,
        `/rounds/${slug}`,
        files('feed.roundTitle', { round: title }),
        files('calendar.roundName', { round: title }),
      ),
    },
  };
}

/** A round: when, what is contested, and by which rules. */
export default async function RoundPage({ params }: Props) {
  const { locale, round: slug } = await params;
  const { overview, now } = await load(slug);
  if (!overview) return <NotHere locale={locale} />;
  const { round } = overview;
  return (
    <PublicPage locale={locale} path={`/rounds/${slug}`} section="rounds" isPractice={round.kind === 'practice'}>
      <RoundView overview={overview} links={publicLinks(slug)} now={now} locale={locale} />
    </PublicPage>
  );
}

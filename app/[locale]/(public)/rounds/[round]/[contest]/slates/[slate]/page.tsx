import type { Metadata } from 'next';
import { cache } from 'react';
import { publicContext } from '@/auth/context';
import { publicLinks } from '@/components/rounds/round-links';
import { SlateView } from '@/components/slates/slate-page';
import { slateHeading } from '@/components/slates/slate-words';
import { type Locale, wordsFor } from '@/messages/translate';
import { slatePage } from '@/queries/slates/slate-page';
import { NotHere } from '../../../../../not-here';
import { PublicPage } from '../../../../../public-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = { readonly params: Promise<{ locale: Locale; round: string; contest: string; slate: string }> };

const load = cache(async (round: string, contest: string, slate: string) =>
  slatePage(await publicContext(), { round, contest, slate }),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, round, contest, slate } = await params;
  const page = await load(round, contest, slate);
  if (!page) return { title: wordsFor(locale, 'shared')('notFound.title') };
  const words = wordsFor(locale, 'slatePages');
  const about = { contest: page.contest.title, round: page.round.title };
  return {
    title: words('list.pageTitle', { heading: slateHeading(page, locale), ...about }),
    description: words('page.description', { name: page.figures.slate.name, ...about }),
  };
}

/** One slate: who is on it, claimed by whom, and how its people do. */
export default async function SlatePage({ params }: Props) {
  const { locale, round, contest, slate } = await params;
  const page = await load(round, contest, slate);
  if (!page) return <NotHere locale={locale} />;
  return (
    <PublicPage
      locale={locale}
      path={`/rounds/${round}/${contest}/slates/${slate}`}
      section="rounds"
      isPractice={page.round.kind === 'practice'}
    >
      <SlateView page={page} links={publicLinks(round)} locale={locale} />
    </PublicPage>
  );
}

import type { Metadata } from 'next';
import { cache } from 'react';
import { publicContext } from '@/auth/context';
import { publicLinks } from '@/components/rounds/round-links';
import { SlatesView, slatesHeading } from '@/components/slates/slates-page';
import { type Locale, wordsFor } from '@/messages/translate';
import { slateList } from '@/queries/slates/slate-page';
import { NotHere } from '../../../../not-here';
import { PublicPage } from '../../../../public-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = { readonly params: Promise<{ locale: Locale; round: string; contest: string }> };

const load = cache(async (round: string, contest: string) => slateList(await publicContext(), { round, contest }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, round, contest } = await params;
  const found = await load(round, contest);
  if (!found) return { title: wordsFor(locale, 'shared')('notFound.title') };
  const words = wordsFor(locale, 'slatePages');
  const about = { contest: found.contest.title, round: found.round.title };
  const heading = slatesHeading(found, locale);
  return { title: words('list.pageTitle', { heading, ...about }), description: words('list.description', about) };
}

/** The slates of a contest. */
export default async function SlatesPage({ params }: Props) {
  const { locale, round, contest } = await params;
  const found = await load(round, contest);
  if (!found) return <NotHere locale={locale} />;
  return (
    <PublicPage
      locale={locale}
      path={`/rounds/${round}/${contest}/slates`}
      section="rounds"
      isPractice={found.round.kind === 'practice'}
    >
      <SlatesView page={found} links={publicLinks(round)} locale={locale} />
    </PublicPage>
  );
}

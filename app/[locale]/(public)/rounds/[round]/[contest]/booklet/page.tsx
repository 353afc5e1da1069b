import type { Metadata } from 'next';
import { BookletView } from '@/components/candidates/booklet-page';
import { publicLinks } from '@/components/rounds/round-links';
import type { Locale } from '@/messages/translate';
import { NotHere } from '../../../../not-here';
import { PublicPage } from '../../../../public-page';
import { loadWords, wordsMetadata } from '../words-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = { readonly params: Promise<{ locale: Locale; round: string; contest: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, round, contest } = await params;
  return wordsMetadata(await loadWords(round, contest), 'booklet', locale);
}

/** Every statement of a contest, to print or to keep. */
export default async function BookletPage({ params }: Props) {
  const { locale, round, contest } = await params;
  const page = await loadWords(round, contest);
  if (!page) return <NotHere locale={locale} />;
  const at = `/rounds/${round}/${contest}`;
  return (
    <PublicPage locale={locale} path={`${at}/booklet`} section="rounds" isPractice={page.round.kind === 'practice'}>
      <BookletView page={page} locale={locale} links={publicLinks(round)} />
    </PublicPage>
  );
}

import type { Metadata } from 'next';
import { CompareView } from '@/components/candidates/compare-page';
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
  return wordsMetadata(await loadWords(round, contest), 'compare', locale);
}

/** Where somebody chooses whom to compare. */
export default async function ComparePage({ params }: Props) {
  const { locale, round, contest } = await params;
  const page = await loadWords(round, contest);
  if (!page) return <NotHere locale={locale} />;
  const at = `/rounds/${round}/${contest}`;
  return (
    <PublicPage locale={locale} path={`${at}/compare`} section="rounds" isPractice={page.round.kind === 'practice'}>
      <CompareView page={page} locale={locale} links={publicLinks(round)} asked={null} />
    </PublicPage>
  );
}

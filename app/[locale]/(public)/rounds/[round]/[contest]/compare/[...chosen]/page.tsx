import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { CompareView } from '@/components/candidates/compare-page';
import { NOBODY } from '@/components/candidates/go-to-comparison';
import { publicLinks } from '@/components/rounds/round-links';
import { readComparison } from '@/domain/candidates/comparison';
import { list } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestStatements } from '@/queries/candidates/contest-statements';
import { NotHere } from '../../../../../not-here';
import { PublicPage } from '../../../../../public-page';
import { loadWords, wordsMetadata } from '../../words-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = { readonly params: Promise<{ locale: Locale; round: string; contest: string; chosen: string[] }> };

const askedIn = (chosen: readonly string[]) => chosen.filter((slug) => slug !== NOBODY);

/** Whom the address compares, in the order of the contest; null where it compares nobody. */
function comparedBy(page: ContestStatements | null, chosen: readonly string[]) {
  if (!page || page.isWithheld) return null;
  const read = readComparison(
    askedIn(chosen),
    page.candidates.map(({ slug }) => slug),
  );
  return read.ok ? read.value : null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, round, contest, chosen } = await params;
  const page = await loadWords(round, contest);
  const compared = comparedBy(page, chosen);
  const general = wordsMetadata(page, 'compare', locale);
  if (!page || !compared) return general;
  const names = page.candidates.filter(({ slug }) => compared.includes(slug)).map(({ name }) => name);
  const about = { names: list(names, locale), contest: page.contest.title, round: page.round.title };
  return { ...general, title: wordsFor(locale, 'statements')('compare.pageTitleOf', about) };
}

/** Two to four candidates side by side. One comparison has one address, with their names in the order of the contest. */
export default async function ComparisonPage({ params }: Props) {
  const { locale, round, contest, chosen } = await params;
  const page = await loadWords(round, contest);
  if (!page) return <NotHere locale={locale} />;
  const at = `/rounds/${round}/${contest}`;
  const compared = comparedBy(page, chosen);
  if (compared && compared.join('/') !== chosen.join('/'))
    redirect(href(locale, `${at}/compare/${compared.join('/')}`));
  const asked = askedIn(chosen);
  // One of them is a choice begun, and leads on from a candidate's page. Any other address compares nobody, and is no page.
  const isBegun = asked.length === 1 && page.candidates.some(({ slug }) => slug === asked[0]);
  return (
    <PublicPage
      locale={locale}
      path={`${at}/compare/${chosen.join('/')}`}
      section="rounds"
      isPractice={page.round.kind === 'practice'}
      status={compared || isBegun || page.isWithheld ? undefined : 404}
    >
      <CompareView page={page} locale={locale} links={publicLinks(round)} asked={asked} />
    </PublicPage>
  );
}

import type { Metadata } from 'next';
import { cache } from 'react';
import { publicContext } from '@/auth/context';
import { CandidacyView } from '@/components/candidates/candidacy-page';
import { publicLinks } from '@/components/rounds/round-links';
import { type Locale, wordsFor } from '@/messages/translate';
import { candidacyPage, mergedCandidacy } from '@/queries/candidates/candidacy';
import { NotHere } from '../../../../not-here';
import { PublicPage } from '../../../../public-page';
import { Merged } from './merged';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

type Address = { round: string; contest: string; candidate: string };
type Props = { readonly params: Promise<Address & { locale: Locale }> };

const load = cache(async (round: string, contest: string, candidate: string) => {
  const context = await publicContext();
  const asked = { round, contest, candidate };
  const page = await candidacyPage(context, asked);
  return { page, merged: page ? null : await mergedCandidacy(context, asked), now: context.now };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, round, contest, candidate } = await params;
  const { page, merged } = await load(round, contest, candidate);
  if (merged) return { title: wordsFor(locale, 'candidacy')('merged.title', { name: merged.name }) };
  if (!page) return { title: wordsFor(locale, 'shared')('notFound.title') };
  const words = wordsFor(locale, 'candidacy');
  const about = { name: page.row.name, contest: page.contest.title, round: page.round.title };
  return { title: words('pageTitle', about), description: words('description', about) };
}

/** One candidate in one contest: their words, where they stand, who nominated them and when. */
export default async function CandidacyPage({ params }: Props) {
  const { locale, round: roundSlug, contest: contestSlug, candidate } = await params;
  const { page, merged, now } = await load(roundSlug, contestSlug, candidate);
  if (merged) return <Merged merged={merged} slug={candidate} locale={locale} />;
  if (!page) return <NotHere locale={locale} />;
  const path = `/rounds/${roundSlug}/${contestSlug}/${candidate}`;
  return (
    <PublicPage locale={locale} path={path} section="rounds" isPractice={page.round.kind === 'practice'}>
      <CandidacyView page={page} now={now} links={publicLinks(roundSlug)} locale={locale} />
    </PublicPage>
  );
}

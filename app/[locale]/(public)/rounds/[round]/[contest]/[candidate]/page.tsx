import type { Metadata } from 'next';
import { cache } from 'react';
import { publicContext } from '@/auth/context';
import { Crumbs } from '@/components/ui/crumbs';
import { href } from '@/lib/href';
import { type Locale, wordsFor } from '@/lib/words';
import { candidacyPage, mergedCandidacy } from '@/queries/candidacy';
import { NotHere } from '../../../../not-here';
import { PublicPage } from '../../../../public-page';
import { HowItWent } from './how-it-went';
import { Merged } from './merged';
import { Nameplate } from './nameplate';
import { NominatedBy } from './nominated-by';
import { CandidacyParticulars } from './particulars';
import { StatementOf } from './statement';

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
  const { round, contest, row } = page;
  const words = wordsFor(locale, 'candidacy');
  const to = `/rounds/${roundSlug}/${contestSlug}`;
  return (
    <PublicPage locale={locale} path={`${to}/${candidate}`} section="rounds" isPractice={round.kind === 'practice'}>
      <Crumbs
        locale={locale}
        trail={[
          { href: href(locale, `/rounds/${roundSlug}`), words: round.title },
          { href: href(locale, to), words: contest.title },
        ]}
        here={row.name}
      />
      <Nameplate page={page} locale={locale} />
      <div className="reading">
        <StatementOf page={page} locale={locale} />
        <aside className="stack gap-s5" aria-label={words('particulars.label')}>
          <CandidacyParticulars page={page} locale={locale} />
          <HowItWent page={page} now={now} locale={locale} />
        </aside>
      </div>
      <div className="mt-s7">
        <NominatedBy page={page} locale={locale} />
      </div>
    </PublicPage>
  );
}

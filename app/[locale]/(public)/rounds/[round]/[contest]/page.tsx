import type { Metadata } from 'next';
import { cache } from 'react';
import { publicContext } from '@/auth/context';
import { Crumbs } from '@/components/ui/crumbs';
import { Head, Leaf } from '@/components/ui/layout';
import { Inset } from '@/components/ui/telling';
import { href } from '@/lib/href';
import { type Locale, wordsFor } from '@/lib/words';
import { contestStandings } from '@/queries/contest-standings';
import { coverageWords } from '../../../coverage-words';
import { NotHere } from '../../../not-here';
import { PublicPage } from '../../../public-page';
import { instantParts, leftUntil } from '../../../round-times';
import { RuleOf } from '../rule';
import { StandingsLede, standingsHeading } from './heading';
import { HeardFrom } from './heard-from';
import { Published } from './published';
import { RegionMatrix } from './region-matrix';
import { Results } from './results';
import { SlatesNote } from './slates';
import { StandingsTable } from './standings-table';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = { readonly params: Promise<{ locale: Locale; round: string; contest: string }> };

const load = cache(async (round: string, contest: string) =>
  contestStandings(await publicContext(), { round, contest }),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, round, contest } = await params;
  const standings = await load(round, contest);
  if (!standings) return { title: wordsFor(locale, 'shared')('notFound.title') };
  const words = wordsFor(locale, 'standings');
  const about = { contest: standings.contest.title, round: standings.round.title };
  const heading = standingsHeading(standings, locale);
  return { title: words('pageTitle', { heading, ...about }), description: words('description', about) };
}

/** A contest: who has been nominated, how far each is and why, and who has not been heard from. */
export default async function ContestPage({ params }: Props) {
  const { locale, round: roundSlug, contest: contestSlug } = await params;
  const standings = await load(roundSlug, contestSlug);
  if (!standings) return <NotHere locale={locale} />;
  const { round, contest, coverage, countedAt } = standings;
  const words = wordsFor(locale, 'standings');
  const path = `/rounds/${roundSlug}/${contestSlug}`;
  const { state, zone } = round;
  const when = state === 'announced' ? round.opensAt : round.closesAt;
  const parts = { ...instantParts(when, zone, locale), left: leftUntil(when, countedAt, zone, locale) };
  return (
    <PublicPage locale={locale} path={path} section="rounds" isPractice={round.kind === 'practice'}>
      <Crumbs
        locale={locale}
        trail={[
          { href: href(locale, '/rounds'), words: wordsFor(locale, 'rounds')('list.title') },
          { href: href(locale, `/rounds/${roundSlug}`), words: round.title },
        ]}
        here={contest.title}
      />
      <Head title={standingsHeading(standings, locale)} lede={<StandingsLede standings={standings} locale={locale} />}>
        <Inset>
          {coverage ? (
            <p>
              {wordsFor(locale, 'shared')('archive')} <b>{coverageWords(coverage, locale)}</b>
            </p>
          ) : (
            <p>{words.rich(state === 'open' ? 'closes' : state === 'announced' ? 'opens' : 'closed', parts)}</p>
          )}
          <p>
            <a href="#rule">{words('ruleLink')}</a>
          </p>
        </Inset>
      </Head>
      <div className="mb-s6">
        <StandingsTable standings={standings} path={path} locale={locale} />
        <SlatesNote slates={standings.slates} locale={locale} />
      </div>
      <HeardFrom standings={standings} locale={locale} />
      <RegionMatrix standings={standings} locale={locale} />
      <Results standings={standings} locale={locale} />
      <Published standings={standings} locale={locale} />
      <Leaf id="rule" title={wordsFor(locale, 'rounds')('rules')}>
        <RuleOf contest={contest} locale={locale} />
      </Leaf>
    </PublicPage>
  );
}

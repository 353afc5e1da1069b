import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestStandings } from '@/queries/contests/contest-standings';
import { DataLinks } from '../open-data/data-links';
import { Results } from '../results/contest-results';
import { instantParts, leftUntil } from '../rounds/round-times';
import { RuleOf } from '../rounds/rule';
import { SlatesNote } from '../slates/contest-slates';
import { Inset } from '../ui/callout';
import { Crumbs } from '../ui/crumbs';
import { PageHeader, Section } from '../ui/section';
import { ContestNav, partsMissing } from './contest-nav';
import { coverageWords } from './coverage-words';
import { StandingsLede, standingsHeading } from './heading';
import { HeardFrom } from './heard-from';
import { Published } from './published';
import { RegionMatrix } from './region-matrix';
import { StandingsFilters } from './standings-filters';
import { StandingsTable } from './standings-table';

type ContestViewProps = { readonly standings: ContestStandings; readonly locale: Locale };

/** All that a contest's page says, in public and in the preview of a draft. */
export function ContestView({ standings, locale }: ContestViewProps) {
  const { round, contest, coverage, countedAt } = standings;
  const words = wordsFor(locale, 'standings');
  const path = `${round.address}/${contest.slug}`;
  const { state, zone } = round;
  const [hasSlates, hasResults] = [
    standings.slates.length > 0,
    standings.candidacies.some(({ result }) => result !== null),
  ];
  const when = state === 'announced' ? round.opensAt : round.closesAt;
  const parts = { ...instantParts(when, zone, locale), left: leftUntil(when, countedAt, zone, locale) };
  return (
    <>
      <Crumbs
        locale={locale}
        trail={[
          { href: href(locale, '/rounds'), words: wordsFor(locale, 'rounds')('list.title') },
          { href: href(locale, round.address), words: round.title },
        ]}
        here={contest.title}
      />
      <PageHeader
        title={standingsHeading(standings, locale)}
        lede={<StandingsLede standings={standings} locale={locale} />}
      >
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
      </PageHeader>
      <ContestNav locale={locale} path={path} here="standings" without={partsMissing({ hasSlates, hasResults })} />
      <div className="mb-s6">
        <StandingsFilters standings={standings} locale={locale}>
          {(regions) => <StandingsTable standings={standings} path={path} regions={regions} locale={locale} />}
        </StandingsFilters>
        <SlatesNote slates={standings.slates} path={path} locale={locale} />
      </div>
      <HeardFrom standings={standings} locale={locale} />
      <RegionMatrix standings={standings} locale={locale} />
      <Results standings={standings} locale={locale} />
      <Published standings={standings} locale={locale} />
      <Section id="rule" title={wordsFor(locale, 'rounds')('rules')}>
        <RuleOf contest={contest} locale={locale} />
      </Section>
      <DataLinks locale={locale} path={path} round={round.slug} contest={contest.slug} />
    </>
  );
}

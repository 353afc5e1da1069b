import { NOMINATIONS_TO_COME } from '@/domain/rounds/rounds';
import { count } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestProgress } from '@/queries/contests/contest-progress';
import { type LinkBase, RoundCrumbs } from '../rounds/round-links';
import { ContestTimes } from '../rounds/round-times';
import { Empty, Inset } from '../ui/callout';
import { PageHeader, Section } from '../ui/section';
import { ChangeOnLastRound } from './change-on-last-round';
import { ContestNav } from './contest-nav';
import { bodiesIn, heardFrom } from './contest-words';
import { NominatedTogether } from './nominated-together';
import { RegionMatrix } from './nominating-bodies';
import { ProgressByDay } from './progress-by-day';
import { LeadingSlates, SlateLoyalty } from './progress-by-slate';

type ProgressProps = { readonly progress: ContestProgress; readonly locale: Locale };
type ProgressViewProps = ProgressProps & { readonly links: LinkBase };

/** The page of a contest's progress. */
export function ProgressView({ progress, links, locale }: ProgressViewProps) {
  const { round, contest, slates, hasResults } = progress;
  return (
    <>
      <RoundCrumbs
        locale={locale}
        links={links}
        round={round}
        contest={contest}
        here={wordsFor(locale, 'guide')('progress')}
      />
      <PageHeader title={progressHeading(progress, locale)} lede={progressLede(progress, locale)}>
        <Inset>
          <ContestTimes round={round} coverage={progress.coverage} countedAt={progress.countedAt} locale={locale} />
        </Inset>
      </PageHeader>
      <ContestNav
        locale={locale}
        links={links}
        contest={contest.slug}
        here="progress"
        hasSlates={slates !== null}
        hasResults={hasResults}
      />
      <Sections progress={progress} locale={locale} />
    </>
  );
}

function Sections({ progress, locale }: ProgressProps) {
  if (progress.nominators.length === 0)
    return (
      <>
        <NoNominations progress={progress} locale={locale} />
        {progress.round.kind === 'archive' ? <ChangeOnLastRound progress={progress} locale={locale} /> : null}
      </>
    );
  return (
    <>
      <ProgressByDay progress={progress} locale={locale} />
      <LeadingSlates progress={progress} locale={locale} />
      <SlateLoyalty progress={progress} locale={locale} />
      <NominatedTogether progress={progress} locale={locale} />
      <RegionMatrix standings={progress} locale={locale} />
      <ChangeOnLastRound progress={progress} locale={locale} />
    </>
  );
}

function NoNominations({ progress: { round }, locale }: ProgressProps) {
  const words = wordsFor(locale, 'progress');
  const { state, kind } = round;
  const isRunning = state === 'open' || state === 'postponed';
  const said = kind === 'archive' ? 'archive' : isRunning ? 'open' : state === 'announced' ? state : 'over';
  return (
    <Section id="none" title={words('none.title')}>
      <Empty>
        <p>{words(`none.${said}`)}</p>
      </Empty>
    </Section>
  );
}

/** The most important fact, as a heading: "212 of 650 CLPs have nominated". */
export function progressHeading({ round, contest, bodies, nominators }: ContestProgress, locale: Locale): string {
  const words = wordsFor(locale, 'progress');
  const n = nominators.length;
  const parts = {
    n,
    total: bodies.all,
    figure: count(n, locale),
    all: count(bodies.all, locale),
    bodies: bodiesIn(contest, bodies.all, locale),
  };
  if (bodies.all === 0) return words('title.noRoster', parts);
  if (round.kind === 'archive') return words('title.archive', parts);
  return words(NOMINATIONS_TO_COME.includes(round.state) ? 'title.open' : 'title.over', parts);
}

/** What the page shows, how many have not been heard from, and how many candidates each body chose on average. */
function progressLede({ round, contest, bodies, namesPerBody }: ContestProgress, locale: Locale): string {
  const words = wordsFor(locale, 'progress');
  const lede = words('lede', {
    contest: contest.title,
    heard: bodies.all > 0 && round.kind !== 'archive' ? heardFrom(contest, bodies, locale) : '',
  }).replace('  ', ' ');
  if (namesPerBody === null || contest.maxPerBody === 1) return lede;
  const average = count(Math.round(namesPerBody * 10) / 10, locale);
  return `${lede} ${words('names', { average, n: namesPerBody })}`;
}

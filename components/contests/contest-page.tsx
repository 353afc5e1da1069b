import { count } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestStandings } from '@/queries/contests/contest-standings';
import { DataLinks } from '../open-data/data-links';
import { ConfirmationRule, NotConfirmed } from '../rounds/confirmation-rule';
import { type LinkBase, RoundCrumbs } from '../rounds/round-links';
import { ContestTimes } from '../rounds/round-times';
import { SlatesKey } from '../slates/slate-marks';
import { Empty, Inset } from '../ui/callout';
import { DataTable } from '../ui/data-table';
import { Mark } from '../ui/marks';
import { PageHeader, Section } from '../ui/section';
import { Source } from '../ui/source-line';
import { AcceptedLate } from './accepted-late';
import { ContestNav } from './contest-nav';
import { ContestRule } from './contest-rule';
import { asOfWords, bodiesIn, heardFrom, number, ruleInSentence, startingNumber } from './contest-words';
import { NominatingBodies, RegionMatrix } from './nominating-bodies';
import { StandingsFilters } from './standings-filters';
import { StandingsTable } from './standings-table';

type ContestViewProps = {
  readonly standings: ContestStandings;
  readonly links: LinkBase;
  readonly locale: Locale;
};

/** The page of a contest, public and in the preview of a draft. */
export function ContestView({ standings, links, locale }: ContestViewProps) {
  const { round, contest, coverage, countedAt } = standings;
  const words = wordsFor(locale, 'standings');
  return (
    <>
      <RoundCrumbs locale={locale} links={links} round={round} here={contest.title} />
      <PageHeader
        title={standingsHeading(standings, locale)}
        lede={<StandingsLede standings={standings} locale={locale} />}
      >
        <Inset>
          <ContestTimes round={round} coverage={coverage} countedAt={countedAt} locale={locale} />
          <NotConfirmed {...{ round, contest, locale }} n={standings.bodies.byStatus.unconfirmed} now={countedAt} />
          <p>
            <a href="#rule">{words('ruleLink')}</a>
          </p>
          {standings.takesApplications ? (
            <p>
              <a href={href(locale, `/candidate/${round.slug}/${contest.slug}/apply`)}>
                {wordsFor(locale, 'approval')('apply.link')}
              </a>
            </p>
          ) : null}
        </Inset>
      </PageHeader>
      <ContestNav
        locale={locale}
        links={links}
        contest={contest.slug}
        here="standings"
        hasSlates={standings.slates.length > 0}
        hasResults={standings.candidacies.some(({ result }) => result !== null)}
      />
      <div className="mb-s6">
        <StandingsFilters standings={standings} locale={locale}>
          {(regions) => <StandingsTable standings={standings} links={links} regions={regions} locale={locale} />}
        </StandingsFilters>
        <SlatesKey slates={standings.slates} links={links} contest={contest.slug} locale={locale} />
      </div>
      <NominatingBodies standings={standings} locale={locale} />
      <AcceptedLate standings={standings} locale={locale} />
      <RegionMatrix standings={standings} locale={locale} />
      <Results standings={standings} links={links} locale={locale} />
      <PublishedTotals standings={standings} locale={locale} />
      <Section id="rule" title={wordsFor(locale, 'rounds')('rules')}>
        <div className="stack gap-s6">
          <ContestRule contest={contest} locale={locale} />
          <ConfirmationRule round={round} locale={locale} />
        </div>
      </Section>
      <DataLinks locale={locale} links={links} round={round.slug} contest={contest.slug} />
    </>
  );
}

/** The most important fact about the contest, as a heading: "Nine on the ballot so far". */
export function standingsHeading({ round, contest, candidacies }: ContestStandings, locale: Locale): string {
  const words = wordsFor(locale, 'standings');
  const counted = (n: number) => ({ n, number: startingNumber(n, locale) });
  const elected = candidacies.filter(({ result }) => result?.isElected).length;
  if (elected > 0) return words('title.elected', counted(elected));
  if (round.kind === 'archive') return words('title.archive', { contest: contest.title });
  if (contest.threshold === null) return words('title.supporting', counted(candidacies.length));
  const onBallot = candidacies.filter(({ ballot }) => ballot === 'on-the-ballot').length;
  const isOver = round.state === 'closed' || round.state === 'declared';
  return words(isOver ? 'title.final' : 'title.soFar', counted(onBallot));
}

type LedeProps = { readonly standings: ContestStandings; readonly locale: Locale };

/** The seats, the rule, and how many have not been heard from. */
function StandingsLede({ standings: { round, contest, bodies }, locale }: LedeProps) {
  const words = wordsFor(locale, 'standings');
  const figures = {
    n: bodies.hasNominated,
    nominated: count(bodies.hasNominated, locale),
    all: count(bodies.all, locale),
    bodies: bodiesIn(contest, bodies.hasNominated, locale),
    heard: heardFrom(contest, bodies, locale),
  };
  const isArchive = round.kind === 'archive';
  return words('lede', {
    contest: contest.title,
    seats: contest.seats,
    seatsNumber: number(contest.seats, locale),
    rule: contest.threshold
      ? words(isArchive ? 'ruleArchive' : 'rule', { rule: ruleInSentence(contest.threshold, locale) })
      : wordsFor(locale, 'threshold')('supportingOnly'),
    counted:
      bodies.all === 0
        ? ''
        : isArchive
          ? words('countedArchive', { ...figures, bodies: bodiesIn(contest, bodies.all, locale) })
          : words('counted', figures),
  });
}

type PublishedProps = { readonly standings: ContestStandings; readonly locale: Locale };

/** Shows published totals next to ours, with the difference. */
function PublishedTotals({ standings: { candidacies }, locale }: PublishedProps) {
  const words = wordsFor(locale, 'standings');
  const rows = candidacies.flatMap(({ slug, name, count: here, published }) =>
    published.map((total, place) => ({ key: `${slug} ${place}`, name, here, total })),
  );
  if (rows.length === 0)
    return (
      <Section id="published" title={words('published.title')}>
        <Empty title={words('published.none')}>
          <p>{words('published.noneText')}</p>
        </Empty>
      </Section>
    );
  return (
    <Section id="published" title={words('published.title')}>
      <DataTable
        caption={words('published.caption')}
        isCaptionHidden
        columns={[
          { key: 'candidate', head: words('candidate') },
          { key: 'published', head: words('published.published'), isNumber: true },
          { key: 'here', head: words('published.here'), isNumber: true },
        ]}
        rows={rows.map(({ key, name, here, total }) => ({
          key,
          cells: [
            <span key="candidate">
              {name}
              <small className="quiet block font-normal">
                <Source text={total.source} />
                {total.asOf ? `, ${words('published.asOf', { day: asOfWords(total.asOf, locale) })}` : null}
              </small>
            </span>,
            count(total.nominations, locale),
            <span key="here">
              {count(here, locale)}
              <small className="quiet block">{differenceWords(here - total.nominations, locale)}</small>
            </span>,
          ],
        }))}
      />
    </Section>
  );
}

/** "193 fewer": a minus sign is too easy to miss. */
function differenceWords(difference: number, locale: Locale): string {
  const words = wordsFor(locale, 'standings');
  const n = count(Math.abs(difference), locale);
  if (difference === 0) return words('published.same');
  return words(difference < 0 ? 'published.fewer' : 'published.more', { n });
}

/** The result of the vote, if it is known. */
function Results({ standings: { contest, candidacies }, links, locale }: ContestViewProps) {
  const words = wordsFor(locale, 'standings');
  const rows = candidacies.flatMap(({ slug, name, result }) => (result ? [{ slug, name, ...result }] : []));
  if (rows.length === 0) return null;
  return (
    <Section id="results" title={words('results.title')} note={words('results.note')}>
      <div>
        <DataTable
          caption={words('results.caption')}
          isCaptionHidden
          columns={[
            { key: 'candidate', head: words('candidate') },
            { key: 'votes', head: words('results.votes'), isNumber: true },
            { key: 'outcome', head: words('outcome') },
          ]}
          rows={rows.map(({ slug, name, votes, isElected, note, source }) => ({
            key: slug,
            cells: [
              <span key="name">
                {name}
                <small className="quiet block font-normal">
                  {note ? `${note} ` : null}
                  {source ? <Source text={source} /> : null}
                </small>
              </span>,
              votes === null ? (
                <span key="votes" className="quiet">
                  {wordsFor(locale, 'shared')('notKnown')}
                </span>
              ) : (
                count(votes, locale)
              ),
              <Mark key="outcome" shape={isElected ? 'full' : 'none'}>
                {words(isElected ? 'elected' : 'notElected')}
              </Mark>,
            ],
          }))}
        />
        {rows.some(({ isElected }) => isElected) ? (
          <p className="mt-s4">
            <a href={href(locale, `${links.contest(contest.slug)}/seats`)}>{words('results.seats')}</a>
          </p>
        ) : null}
      </div>
    </Section>
  );
}

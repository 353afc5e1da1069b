import type { ReactNode } from 'react';
import { placeGroupOf } from '@/domain/bodies/kinds';
import { isOfInvestigation } from '@/domain/candidates/investigations';
import { isPlainCount } from '@/domain/contests/threshold';
import { partsOfHeadline, readStanding } from '@/messages/declared-words';
import { count, dayOf, longDay, longInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, shownText, wordsFor } from '@/messages/translate';
import type { CandidacyPage, TimelineEntry } from '@/queries/candidates/candidacy';
import { bareName, bodyName, homeLabel } from '../bodies/body-name';
import { asOfWords } from '../contests/contest-words';
import { type LinkBase, publicLinks } from '../rounds/round-links';
import { dayWords } from '../rounds/round-times';
import { SlateMark, SlateName } from '../slates/slate-marks';
import { SummaryList, type SummaryRow } from '../ui/lists';
import { Tally } from '../ui/marks';
import { Source, SourceLine } from '../ui/source-line';
import { Timeline } from '../ui/timeline';

type PartProps = { readonly page: CandidacyPage; readonly locale: Locale };

type FactsProps = PartProps & { readonly links: LinkBase };

/** The facts of the candidacy, row by row: ballot, acceptance, home CLP, slates, result. */
export function CandidacyFacts({ page, links, locale }: FactsProps) {
  const words = wordsFor(locale, 'candidacy');
  const { round, row, others } = page;
  const isArchive = round.kind === 'archive';
  const rows: (SummaryRow | null)[] = [
    isArchive || row.outcome === null
      ? null
      : { term: words('particulars.ballot'), detail: <Ballot page={page} locale={locale} /> },
    isArchive ? null : { term: words('particulars.accepted'), detail: accepted(page, locale) },
    row.home ? { term: homeLabel(row.home, locale), detail: home(page, locale) } : null,
    {
      id: 'slates',
      term: words('particulars.claimed'),
      detail:
        row.slates.length > 0 ? (
          <BackedBy page={page} links={links} locale={locale} />
        ) : (
          words('particulars.claimedNone')
        ),
    },
    row.published.length > 0
      ? { term: words('particulars.published'), detail: <Totals page={page} locale={locale} /> }
      : null,
    row.result ? { term: words('particulars.result'), detail: <Vote result={row.result} locale={locale} /> } : null,
    {
      term: words('particulars.others'),
      detail: others.length > 0 ? <Others page={page} locale={locale} /> : words('particulars.othersNone'),
    },
  ];
  return <SummaryList isNarrow rows={rows.filter((each) => each !== null)} />;
}

function Ballot({ page: { round, row, enough }, locale }: PartProps) {
  const words = wordsFor(locale, 'candidacy');
  const { outcome, ballot } = row;
  if (outcome === null) return null;
  const isPlain = isPlainCount(outcome);
  const homeName = row.home && bareName(row.home, locale);
  const said = readStanding(round, outcome, { home: homeName, ballot }, locale).headline;
  const headline = isPlain && outcome.met ? `${partsOfHeadline(said).opening}.` : said;
  return (
    <>
      {isPlain ? <Tally of={outcome.need} have={outcome.have} /> : null} {headline}{' '}
      {enough && ballot !== 'out' ? words('particulars.since', { day: dayWords(enough.at, round.zone, locale) }) : null}
    </>
  );
}

function accepted({ round, row, timeline }: CandidacyPage, locale: Locale): string {
  const words = wordsFor(locale, 'candidacy');
  const yes = timeline.findLast(({ kind }) => kind === 'accepted');
  if (row.status === 'declined') return wordsFor(locale, 'shared')('status.declined');
  if (!yes) return words('particulars.acceptedNo');
  return yes.at
    ? words('particulars.acceptedYes', { day: dayWords(yes.at, round.zone, locale) })
    : words('particulars.acceptedYesPlain');
}

function home({ round, row, nominators }: CandidacyPage, locale: Locale): ReactNode {
  if (!row.home) return null;
  const words = wordsFor(locale, 'candidacy');
  const { id } = row.home;
  const hasNominated = nominators.some(({ bodies }) => bodies.some(({ body, counts }) => counts && body.id === id));
  const parts = {
    home: bodyName(row.home, locale),
    region: wordsFor(locale, 'shared')(`region.${placeGroupOf(row.home)}`),
  };
  if (hasNominated) return words('particulars.homeHas', parts);
  return words(round.kind === 'archive' ? 'particulars.homeHasNotArchive' : 'particulars.homeHasNot', parts);
}

const BackedBy = ({ page: { contest, row }, links, locale }: FactsProps) =>
  row.slates.map((slate) => (
    <span key={slate.slug} className="block">
      <SlateMark slate={slate} isNamed />{' '}
      <SlateName slate={slate} links={links} contest={contest.slug} locale={locale}>
        {slate.name}
      </SlateName>
      {slate.source ? (
        <>
          {', '}
          <Source text={slate.source} />
        </>
      ) : null}
    </span>
  ));

const Totals = ({ page: { row }, locale }: PartProps) =>
  row.published.map(({ nominations, asOf, source }) => (
    <span key={`${nominations} ${source}`} className="block">
      {wordsFor(locale, 'candidacy')('particulars.publishedRow', { n: count(nominations, locale) })},{' '}
      <Source text={source} />
      {asOf ? `, ${wordsFor(locale, 'standings')('published.asOf', { day: asOfWords(asOf, locale) })}` : null}
    </span>
  ));

type VoteProps = {
  readonly result: NonNullable<CandidacyPage['row']['result']>;
  readonly locale: Locale;
};

function Vote({ result: { isElected, votes, note, source }, locale }: VoteProps) {
  const words = wordsFor(locale, 'candidacy');
  return (
    <>
      {words(isElected ? 'particulars.elected' : 'particulars.notElected')}
      {votes === null ? null : `, ${words('particulars.votes', { n: votes })}`}
      {note ? <span className="small quiet block">{note}</span> : null}
      {source ? (
        <span className="small block">
          <Source text={source} />
        </span>
      ) : null}
    </>
  );
}

const Others = ({ page: { row, others }, locale }: PartProps) =>
  others.map(({ round, contest, published, result }) => {
    const words = wordsFor(locale, 'candidacy');
    const said = [
      published ? words('particulars.publishedRow', { n: count(published.nominations, locale) }) : null,
      result ? words(result.isElected ? 'particulars.elected' : 'particulars.notElected') : null,
    ].filter((each) => each !== null);
    return (
      <span key={`${round.slug}/${contest.slug}`} className="block">
        <a href={href(locale, `${publicLinks(round.slug).contest(contest.slug)}/${row.slug}`)}>
          {round.title}, {contest.title}
        </a>
        {said.length > 0 ? `: ${said.join(', ')}` : null}
      </span>
    );
  });

type TimelineProps = { readonly page: CandidacyPage; readonly now: Date; readonly locale: Locale };

/** The candidacy's events with dates, earliest first. */
export function CandidacyTimeline({ page: { round, timeline }, now, locale }: TimelineProps) {
  const words = wordsFor(locale, 'candidacy');
  return (
    <div className="stack gap-s3">
      <h2 className="text-xl">{words('went')}</h2>
      <Timeline
        events={timeline.map((entry, place) => ({
          key: `${place} ${entry.kind}`,
          when: <When entry={entry} round={round} locale={locale} />,
          what: what(entry, locale),
          note: <Note entry={entry} round={round} locale={locale} />,
          isPast: entry.at === null || entry.at <= now,
        }))}
      />
    </div>
  );
}

type EntryProps = { readonly entry: TimelineEntry; readonly locale: Locale };

function When({ entry, round, locale }: EntryProps & { readonly round: CandidacyPage['round'] }) {
  const { at, kind } = entry;
  const { zone } = round;
  if ('happenedOn' in entry && entry.happenedOn !== null)
    return <time dateTime={entry.happenedOn}>{longDay(entry.happenedOn, locale)}</time>;
  if (at === null) return <span className="small quiet">{wordsFor(locale, 'candidacy')('event.noDay')}</span>;
  if (kind === 'closes' && round.kind !== 'archive')
    return <time dateTime={at.toISOString()}>{longInstant(at, zone, locale)}</time>;
  return <time dateTime={dayOf(at, zone)}>{dayWords(at, zone, locale)}</time>;
}

function what(entry: TimelineEntry, locale: Locale): string {
  const words = wordsFor(locale, 'candidacy');
  if (entry.kind === 'enough') return words('event.enough', { count: entry.count });
  if (entry.kind === 'opens') return words(entry.isPast ? 'event.opened' : 'event.opens');
  if (entry.kind === 'closes') return words(entry.isPast ? 'event.closed' : 'event.closes');
  return words(`event.${entry.kind}`);
}

function Note({ entry, round, locale }: EntryProps & { readonly round: CandidacyPage['round'] }) {
  const words = wordsFor(locale, 'candidacy');
  if (entry.kind === 'first-nomination') return words('event.by', { body: bodyName(entry.body, locale) });
  if (!('reason' in entry)) return null;
  const { home, reason, source, cause, reviewOn, happenedOn, at } = entry;
  const recorded =
    happenedOn !== null && at !== null
      ? words(isOfInvestigation(entry.kind) ? 'event.recordedOnly' : 'event.recorded', {
          day: dayWords(at, round.zone, locale),
        })
      : null;
  return (
    <>
      {cause ? `${words(`cause.${cause}`)}. ` : null}
      {home ? `${words('event.toHome', { home: bodyName(home, locale) })} ` : null}
      {reason ? `${shownText(reason, locale)} ` : null}
      {reviewOn ? `${words('investigation.review', { day: longDay(reviewOn, locale) })} ` : null}
      {recorded ? `${recorded} ` : null}
      {source ? <SourceLine text={source} locale={locale} /> : null}
    </>
  );
}

import type { ReactNode } from 'react';
import type { PlaceGroup } from '@/domain/bodies/kinds';
import { isPlainCount, type Outcome } from '@/domain/contests/threshold';
import { highestPublished } from '@/domain/results/results';
import { partsOfHeadline, readStanding } from '@/messages/declared-words';
import { atStart, count, dayOf, longDay, longInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { holdsSeat, linesMet } from '@/messages/read-threshold';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestStandings, StandingRow } from '@/queries/contests/contest-standings';
import type { RoundHead } from '@/queries/rounds/public-rounds';
import { bareName, bodyName } from '../bodies/body-name';
import { Investigation } from '../candidates/investigation';
import type { LinkBase } from '../rounds/round-links';
import { SlateMarks } from '../slates/slate-marks';
import { TABLE_ROLES } from '../ui/data-table';
import { Mark, MarkedText, type MarkShape, Tally } from '../ui/marks';
import { bodiesIn } from './contest-words';
import { CountInRegions, rowClass } from './standings-filters';

type TableProps = {
  readonly standings: Pick<ContestStandings, 'contest' | 'candidacies' | 'slates' | 'countedAt'> & {
    readonly round: RoundHead;
  };
  readonly links: LinkBase;
  /** The regions that a reader can choose. */
  readonly regions?: readonly PlaceGroup[] | undefined;
  readonly locale: Locale;
};

/**
 * The standings, laid out like a ballot paper: number, name, count, status, slates. In alphabetical order, never
 * ranked.
 */
export function StandingsTable({ standings, links, regions = [], locale }: TableProps) {
  const { round, contest, candidacies, slates, countedAt } = standings;
  const words = wordsFor(locale, 'standings');
  if (candidacies.length === 0) return <p className="quiet">{words('table.none')}</p>;
  const bodies = bodiesIn(contest, 2, locale);
  const { threshold } = contest;
  const isArchive = round.kind === 'archive';
  const standHead = isArchive
    ? words('outcome')
    : threshold?.rule === 'at-least' && !threshold.including && !threshold.weight
      ? words('table.needed', { number: count(threshold.least, locale) })
      : words('status');
  return (
    <table className="standings" {...TABLE_ROLES.table}>
      <caption>
        {words('table.caption', { bodies })}{' '}
        <span>
          {words.rich('table.note', {
            when: longInstant(countedAt, round.zone, locale),
            time: (chunks) => <time dateTime={countedAt.toISOString()}>{chunks}</time>,
          })}
        </span>
      </caption>
      <thead {...TABLE_ROLES.group}>
        <tr {...TABLE_ROLES.row}>
          <th scope="col" className="c-no" {...TABLE_ROLES.columnHead}>
            <span className="vh">{words('table.number')}</span>
          </th>
          <th scope="col" className="c-name" {...TABLE_ROLES.columnHead}>
            {words(
              candidacies.every(({ home }) => home === null)
                ? 'candidate'
                : candidacies.every(({ home }) => (home?.kind ?? 'clp') === 'clp')
                  ? 'table.candidate'
                  : 'table.candidateOf',
            )}
          </th>
          <th scope="col" className="r" {...TABLE_ROLES.columnHead}>
            {atStart(bodies, locale)}
          </th>
          <th scope="col" {...TABLE_ROLES.columnHead}>
            {standHead}
          </th>
          {slates.length > 0 ? (
            <th scope="col" {...TABLE_ROLES.columnHead}>
              {words('table.slate')}
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody {...TABLE_ROLES.group}>
        {candidacies.map((row) => (
          <tr key={row.slug} className={rowClass(row)} {...TABLE_ROLES.row}>
            <td className="c-no" {...TABLE_ROLES.cell}>
              <span className="no">{row.number}</span>
            </td>
            <th scope="row" className="c-name" {...TABLE_ROLES.rowHead}>
              <a className="who" href={href(locale, `${links.contest(contest.slug)}/${row.slug}`)}>
                {row.name}
              </a>{' '}
              {row.home ? <span className="home">{bodyName(row.home, locale)}</span> : null}
            </th>
            <td className="r c-count" {...TABLE_ROLES.cell}>
              <CountInRegions byRegion={row.byRegion} regions={regions} locale={locale} />
              <Count row={row} bodies={bodiesIn(contest, row.count, locale)} isArchive={isArchive} locale={locale} />
            </td>
            <td className="c-mark" {...TABLE_ROLES.cell}>
              <StatusCell row={row} standings={standings} locale={locale} />
            </td>
            {slates.length > 0 ? (
              <td className={row.slates.length > 0 ? 'c-slate' : 'c-slate none'} {...TABLE_ROLES.cell}>
                <SlateMarks slates={row.slates} links={links} contest={contest.slug} locale={locale} />
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type CountProps = {
  readonly row: StandingRow;
  readonly bodies: string;
  readonly isArchive: boolean;
  readonly locale: Locale;
};

/**
 * Our count. In a past round the published total is below it, so that nobody takes an incomplete count for the total.
 */
export function Count({ row, bodies, isArchive, locale }: CountProps) {
  const words = wordsFor(locale, 'standings');
  const published = isArchive ? highestPublished(row.published) : null;
  if (isArchive && row.count === 0)
    return (
      <small className="quiet">
        {published ? words('publishedOnly', { n: count(published.nominations, locale) }) : null}
        <span className="block">{words('noneOnRecord')}</span>
      </small>
    );
  return (
    <>
      <span className="count">{count(row.count, locale)}</span>
      <span className="vh"> {bodies}</span>
      {published ? (
        <small className="quiet block">{words('ofPublished', { n: count(published.nominations, locale) })}</small>
      ) : null}
    </>
  );
}

type Row = Omit<StandingRow, 'published'>;
type CellProps = { readonly row: Row; readonly standings: { readonly round: RoundHead }; readonly locale: Locale };

const b = (chunks: ReactNode) => <b>{chunks}</b>;

/** The status of a candidacy: a mark and a sentence that says the same. */
export function StatusCell(props: CellProps) {
  const { row, standings, locale } = props;
  const words = wordsFor(locale, 'standings');
  return (
    <>
      {row.ballot === 'out' ? (
        <Out {...props} />
      ) : row.result ? (
        <Result {...props} />
      ) : standings.round.kind === 'archive' ? (
        <span className="quiet">{wordsFor(locale, 'shared')('notKnown')}</span>
      ) : (
        <Progress {...props} />
      )}
      <Investigation row={row} zone={standings.round.zone} locale={locale} />
      {row.reportedOnly > 0 ? (
        <small className="quiet block">{words('reportedOnly', { n: row.reportedOnly })}</small>
      ) : null}
    </>
  );
}

/** "Withdrew on 16 November 2026", crossed out. */
function Out({ row, standings: { round }, locale }: CellProps) {
  const words = wordsFor(locale, 'shared');
  const status = words(`status.${row.status}`);
  // In a past round, a status without a known date has the date of the opening, which is not shown.
  const isDayKnown = row.since && !(round.kind === 'archive' && row.since.getTime() === round.opensAt.getTime());
  return (
    <MarkedText sign={<Mark shape="out" />}>
      {row.since && isDayKnown ? (
        words.rich('statusOn', { status, day: longDay(dayOf(row.since, round.zone), locale), b })
      ) : (
        <b>{status}</b>
      )}
    </MarkedText>
  );
}

function Result({ row: { result }, locale }: CellProps) {
  const words = wordsFor(locale, 'standings');
  if (!result) return null;
  return (
    <MarkedText sign={<Mark shape={result.isElected ? 'full' : 'none'} />}>
      <b>{words(result.isElected ? 'elected' : 'notElected')}</b>
      {result.votes === null ? null : `, ${words('votes', { n: result.votes })}`}
    </MarkedText>
  );
}

/**
 * A box for each nomination needed, if the rule is a number up to ten. If the rule has several branches, a line and a
 * mark for each.
 */
function Progress({ row, standings: { round }, locale }: CellProps) {
  const { outcome, ballot, home } = row;
  if (outcome === null) return null;
  const reading = readStanding(round, outcome, { home: home && bareName(home, locale), ballot }, locale);
  const marks = linesMet(outcome);
  const hasLines = ballot === 'not-yet' && reading.lines.length > 0 && !isOwnAndOthers(outcome);
  const isPlain = isPlainCount(outcome) && outcome.need <= 10;
  const sign = isPlain && ballot !== 'enough-not-accepted' ? <Tally of={outcome.need} have={outcome.have} /> : null;
  return (
    <>
      <MarkedText sign={sign ?? <Mark shape={shapeOf(row)} />}>
        <Headline
          row={row}
          isDeclared={round.state === 'declared'}
          headline={reading.headline}
          hasLines={hasLines}
          locale={locale}
        />
      </MarkedText>
      {hasLines ? (
        <ul className="small mt-s1 grid gap-s1">
          {reading.lines.map((line, place) => (
            <li key={line}>
              <Mark shape={marks[place] ? 'full' : 'none'}>{line}</Mark>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

/** The rule of 2012 to 2016 reads as one sentence: "82 CLPs, but Eastwood has not nominated". */
const isOwnAndOthers = ({ rule, children }: Outcome) =>
  rule === 'all' && children.length === 2 && children.some((child) => child.rule === 'own-body');

function shapeOf({ ballot }: Row): MarkShape {
  if (ballot === 'on-the-ballot') return 'full';
  return ballot === 'enough-not-accepted' ? 'wait' : 'none';
}

type HeadlineProps = {
  readonly row: Row;
  readonly isDeclared: boolean;
  readonly headline: string;
  /** True if the branches are on lines of their own, so that the sentence need not repeat them. */
  readonly hasLines: boolean;
  readonly locale: Locale;
};

/**
 * The sentence, with its opening in bold. For a candidate with enough nominations only the opening, because the number is
 * beside it; for one who needs none the reason too.
 */
function Headline({
  row: { ballot, count: nominations, outcome },
  isDeclared,
  headline,
  hasLines,
  locale,
}: HeadlineProps) {
  if (outcome === null || ballot === 'supporting-only' || ballot === 'out') return headline;
  const { opening, what } = partsOfHeadline(headline);
  if (hasLines || (ballot !== 'not-yet' && !holdsSeat(outcome))) return <b>{opening}</b>;
  if (nominations === 0 && ballot === 'not-yet' && !isDeclared) {
    const none = wordsFor(locale, 'standings');
    return outcome.rule === 'at-least'
      ? none.rich('noNominations', { needed: count(outcome.need, locale), b })
      : none.rich('noNominationsPlain', { b });
  }
  return (
    <>
      <b>{opening}:</b> {what}
    </>
  );
}

import type { ReactNode } from 'react';
import type { Outcome } from '@/domain/contests/threshold-outcome';
import { dayOf, longDay, numberWord } from '@/messages/format';
import { readAloud } from '@/messages/read-threshold';
import { type Locale, wordsFor } from '@/messages/translate';
import type { StandingRow } from '@/queries/contests/contest-standings';
import type { RoundHead } from '@/queries/rounds/public-rounds';
import { bareName } from '../bodies/body-name';
import { Mark, type MarkShape, Reach } from '../ui/mark';
import { Tally } from '../ui/tally';

type Row = Omit<StandingRow, 'published'>;
type CellProps = { readonly row: Row; readonly standings: { readonly round: RoundHead }; readonly locale: Locale };

const b = (chunks: ReactNode) => <b>{chunks}</b>;

/** Where a candidacy stands: a mark and the sentence that says the same. */
export function StandingCell(props: CellProps) {
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
      {row.reportedOnly > 0 ? (
        <small className="quiet block">{words('reportedOnly', { n: row.reportedOnly })}</small>
      ) : null}
    </>
  );
}

/** "Withdrew on 16 November 2026", struck. */
function Out({ row, standings: { round }, locale }: CellProps) {
  const words = wordsFor(locale, 'shared');
  const status = words(`status.${row.status}`);
  // A past round's statuses carry the day of the opening when none is known.
  const isDayKnown = row.since && !(round.kind === 'archive' && row.since.getTime() === round.opensAt.getTime());
  return (
    <Reach sign={<Mark shape="out" />}>
      {row.since && isDayKnown ? (
        words.rich('statusOn', { status, day: longDay(dayOf(row.since, round.zone), locale), b })
      ) : (
        <b>{status}</b>
      )}
    </Reach>
  );
}

function Result({ row: { result }, locale }: CellProps) {
  const words = wordsFor(locale, 'standings');
  if (!result) return null;
  return (
    <Reach sign={<Mark shape={result.isElected ? 'full' : 'none'} />}>
      <b>{words(result.isElected ? 'elected' : 'notElected')}</b>
      {result.votes === null ? null : `, ${words('votes', { n: result.votes })}`}
    </Reach>
  );
}

/** Boxes for a plain number up to ten; for a compound rule a line for each branch, with its square. */
function Progress({ row, locale }: CellProps) {
  const { outcome, ballot, home } = row;
  if (outcome === null) return null;
  const words = wordsFor(locale, 'threshold');
  const reading = readAloud(outcome, words, { home: home && bareName(home, locale), standing: ballot });
  const hasLines = ballot === 'not-yet' && reading.lines.length > 0 && !isOwnAndOthers(outcome);
  const isPlain = outcome.rule === 'at-least' && outcome.children.length === 0 && outcome.need <= 10;
  const sign = isPlain && ballot !== 'enough-not-accepted' ? <Tally of={outcome.need} have={outcome.have} /> : null;
  return (
    <>
      <Reach sign={sign ?? <Mark shape={shapeOf(row)} />}>
        <Headline row={row} headline={reading.headline} hasLines={hasLines} locale={locale} />
      </Reach>
      {hasLines ? (
        <ul className="small mt-s1 grid gap-s1">
          {reading.lines.map((line, place) => (
            <li key={line}>
              <Mark shape={outcome.children[place]?.met ? 'full' : 'none'}>{line}</Mark>
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
  readonly headline: string;
  /** The branches follow in lines of their own, and need not be said twice. */
  readonly hasLines: boolean;
  readonly locale: Locale;
};

/** The sentence, its opening in bold; the ballot says enough by itself. */
function Headline({ row: { ballot, count, outcome }, headline, hasLines, locale }: HeadlineProps) {
  const words = wordsFor(locale, 'threshold');
  if (ballot === 'supporting-only' || ballot === 'out') return headline;
  const opening = words(`opening.${ballot}`);
  if (ballot === 'on-the-ballot' || ballot === 'enough-not-accepted') return <b>{opening}</b>;
  if (hasLines) return <b>{opening}</b>;
  if (count === 0 && outcome) {
    const none = wordsFor(locale, 'standings');
    return outcome.rule === 'at-least'
      ? none.rich('noNominations', { needed: numberWord(outcome.need, locale), b })
      : none.rich('noNominationsPlain', { b });
  }
  const rest = headline.startsWith(`${opening}:`) ? headline.slice(opening.length + 1).replace(/\.$/, '') : '';
  return (
    <>
      <b>{rest ? `${opening}:` : headline}</b>
      {rest}
    </>
  );
}

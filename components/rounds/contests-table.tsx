import { count } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestSummary } from '@/queries/contests/contest-summary';
import type { RoundHead } from '@/queries/rounds/public-rounds';
import { DataTable } from '../ui/data-table';

type ContestsTableProps = {
  readonly round: RoundHead;
  readonly contests: readonly ContestSummary[];
  readonly locale: Locale;
};

/** The contests of a round with their counts: of a past one, how much is on record. */
export function ContestsTable({ round, contests, locale }: ContestsTableProps) {
  const words = wordsFor(locale, 'rounds');
  const isArchive = round.kind === 'archive';
  const figure = (n: number | null | undefined) =>
    n === null || n === undefined ? (
      <span className="quiet">{wordsFor(locale, 'shared')('notKnown')}</span>
    ) : (
      count(n, locale)
    );
  return (
    <DataTable
      caption={words('table.caption')}
      isCaptionHidden
      columns={[
        { key: 'contest', head: words('table.contest') },
        { key: 'first', head: words(isArchive ? 'table.onRecord' : 'table.nominated'), isNumber: true },
        { key: 'second', head: words(isArchive ? 'table.published' : 'table.notHeard'), isNumber: true },
      ]}
      rows={contests.map((summary) => {
        const { contest, bodies, coverage } = summary;
        return {
          key: contest.slug,
          cells: [
            <Contest key="contest" round={round} summary={summary} locale={locale} />,
            isArchive ? figure(coverage?.known) : figure(bodies.hasNominated),
            isArchive ? figure(coverage?.published) : figure(bodies.all > 0 ? bodies.notHeardFrom : null),
          ],
        };
      })}
    />
  );
}

type ContestProps = { readonly round: RoundHead; readonly summary: ContestSummary; readonly locale: Locale };

/** The contest's name, and under it what it has: seats, candidates, those on the ballot. */
function Contest({ round, summary: { contest, candidates, standings }, locale }: ContestProps) {
  const words = wordsFor(locale, 'rounds');
  const isBallotKnown = round.kind !== 'archive' && contest.threshold !== null;
  const facts = [
    words('table.seats', { n: contest.seats }),
    words('table.candidates', { n: candidates }),
    ...(isBallotKnown ? [words('table.onBallot', { n: standings['on-the-ballot'] })] : []),
  ];
  return (
    <>
      <a href={href(locale, `${round.address}/${contest.slug}`)}>{contest.title}</a>
      <small className="quiet block font-normal">{facts.join(', ')}</small>
    </>
  );
}

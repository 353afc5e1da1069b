import { DataTable } from '@/components/ui/data-table';
import { count } from '@/lib/format';
import { href } from '@/lib/href';
import { type Locale, wordsFor } from '@/lib/words';
import type { ContestSummary } from '@/queries/contest-summary';
import type { RoundHead } from '@/queries/public-rounds';

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
        { key: 'seats', head: words('table.seats'), isNumber: true },
        { key: 'candidates', head: words('table.candidates'), isNumber: true },
        ...(isArchive
          ? [
              { key: 'onRecord', head: words('table.onRecord'), isNumber: true },
              { key: 'published', head: words('table.published'), isNumber: true },
            ]
          : [
              { key: 'onBallot', head: words('table.onBallot'), isNumber: true },
              { key: 'nominated', head: words('table.nominated'), isNumber: true },
              { key: 'notHeard', head: words('table.notHeard'), isNumber: true },
            ]),
      ]}
      rows={contests.map(({ contest, candidates, standings, bodies, coverage }) => ({
        key: contest.slug,
        cells: [
          <a key="contest" href={href(locale, `/rounds/${round.slug}/${contest.slug}`)}>
            {contest.title}
          </a>,
          figure(contest.seats),
          figure(candidates),
          ...(isArchive
            ? [figure(coverage?.known), figure(coverage?.published)]
            : [
                figure(contest.threshold ? standings['on-the-ballot'] : null),
                figure(bodies.hasNominated),
                figure(bodies.all > 0 ? bodies.notHeardFrom : null),
              ]),
        ],
      }))}
    />
  );
}

import type { Region } from '@/domain/bodies/bodies';
import { atStart, count, longInstant, numberWord } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { highestPublished } from '@/queries/contests/claims-and-results';
import type { ContestStandings, StandingRow } from '@/queries/contests/contest-standings';
import type { RoundHead } from '@/queries/rounds/public-rounds';
import { bodyName } from '../bodies/body-name';
import { SlateMarks } from '../slates/contest-slates';
import { bodiesIn } from './contest-words';
import { StandingCell } from './standing-cell';
import { CountInRegions, rowClass } from './standings-filters';

// On a phone the rows are laid out as a grid, which takes a table's meaning from it in some browsers: the roles give it back.
const ROLE = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHead: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

type TableProps = {
  readonly standings: Pick<ContestStandings, 'contest' | 'candidacies' | 'slates' | 'countedAt'> & {
    readonly round: RoundHead;
  };
  readonly path: string;
  /** Those that a reader may choose to count alone. */
  readonly regions?: readonly Region[] | undefined;
  readonly locale: Locale;
};

/** The contest as a ballot paper: number, name, count, where they stand, slates. Alphabetical, never ranked. */
export function StandingsTable({ standings, path, regions = [], locale }: TableProps) {
  const { round, contest, candidacies, slates, countedAt } = standings;
  const words = wordsFor(locale, 'standings');
  if (candidacies.length === 0) return <p className="quiet">{words('table.none')}</p>;
  const bodies = bodiesIn(contest, 2, locale);
  const { threshold } = contest;
  const isArchive = round.kind === 'archive';
  const standHead = isArchive
    ? words('table.outcome')
    : threshold?.rule === 'at-least' && !threshold.including && !threshold.weight
      ? words('table.needed', { number: atStart(numberWord(threshold.least, locale), locale) })
      : words('table.stand');
  return (
    <table className="standings" {...ROLE.table}>
      <caption>
        {words('table.caption', { bodies })}{' '}
        <span>
          {words.rich('table.note', {
            when: longInstant(countedAt, round.zone, locale),
            time: (chunks) => <time dateTime={countedAt.toISOString()}>{chunks}</time>,
          })}
        </span>
      </caption>
      <thead {...ROLE.group}>
        <tr {...ROLE.row}>
          <th scope="col" className="c-no" {...ROLE.columnHead}>
            <span className="vh">{words('table.number')}</span>
          </th>
          <th scope="col" className="c-name" {...ROLE.columnHead}>
            {words('table.candidate')}
          </th>
          <th scope="col" className="r" {...ROLE.columnHead}>
            {atStart(bodies, locale)}
          </th>
          <th scope="col" {...ROLE.columnHead}>
            {standHead}
          </th>
          {slates.length > 0 ? (
            <th scope="col" {...ROLE.columnHead}>
              {words('table.slate')}
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody {...ROLE.group}>
        {candidacies.map((row) => (
          <tr key={row.slug} className={rowClass(row)} {...ROLE.row}>
            <td className="c-no" {...ROLE.cell}>
              <span className="no">{row.number}</span>
            </td>
            <th scope="row" className="c-name" {...ROLE.rowHead}>
              <a className="who" href={href(locale, `${path}/${row.slug}`)}>
                {row.name}
              </a>{' '}
              {row.home ? <span className="home">{bodyName(row.home, locale)}</span> : null}
            </th>
            <td className="r c-count" {...ROLE.cell}>
              <CountInRegions byRegion={row.byRegion} regions={regions} locale={locale} />
              <Count row={row} bodies={bodiesIn(contest, row.count, locale)} isArchive={isArchive} locale={locale} />
            </td>
            <td className="c-mark" {...ROLE.cell}>
              <StandingCell row={row} standings={standings} locale={locale} />
            </td>
            {slates.length > 0 ? (
              <td className={row.slates.length > 0 ? 'c-slate' : 'c-slate none'} {...ROLE.cell}>
                <SlateMarks slates={row.slates} path={path} locale={locale} />
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

/** Our count; in a past round with the published total under it, so that a partial one is never read as the whole. */
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

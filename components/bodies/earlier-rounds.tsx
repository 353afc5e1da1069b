import { list } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { BodyInContest, BodyInRound } from '@/queries/bodies/body-history';
import type { BodyPage } from '@/queries/bodies/body-page';
import { Section } from '../ui/section';
import { Source } from '../ui/source-line';
import { Tag } from '../ui/tag';
import { bodyName } from './body-name';

type EarlierProps = {
  readonly page: BodyPage;
  readonly rounds: readonly BodyInRound[];
  readonly locale: Locale;
};

/** What the body did before, and how that is known. What is not known is said to be not known. */
export function EarlierRounds({ page: { body, otherMap }, rounds, locale }: EarlierProps) {
  const words = wordsFor(locale, 'bodyPages');
  // Its boundaries are younger than those rounds: what is known of them stands with its older area.
  if (rounds.length === 0 && otherMap.length > 0) return null;
  return (
    <Section id="earlier" title={words('earlier.title')} note={words('earlier.note')}>
      {rounds.length === 0 ? (
        <p className="quiet">{words('earlier.none', { body: bodyName(body, locale) })}</p>
      ) : (
        <HistoryTable body={body} rounds={rounds} locale={locale} />
      )}
    </Section>
  );
}

type HistoryProps = Omit<EarlierProps, 'page'> & { readonly body: BodyPage['body'] };

// On a phone each row is laid out as a block, which takes a table's meaning from it in some browsers: the roles give it back.
const ROLE = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHead: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

/** What one body did, contest by contest. */
export function HistoryTable({ body, rounds, locale }: HistoryProps) {
  const words = wordsFor(locale, 'bodyPages');
  const rows = rounds.flatMap((inRound) => inRound.contests.map((inContest) => ({ inRound, inContest })));
  return (
    <table className="history" {...ROLE.table}>
      <caption className="vh">{words('earlier.caption', { body: bodyName(body, locale) })}</caption>
      <thead {...ROLE.group}>
        <tr {...ROLE.row}>
          {(['round', 'what', 'how'] as const).map((column) => (
            <th key={column} scope="col" {...ROLE.columnHead}>
              {words(`earlier.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLE.group}>
        {rows.map(({ inRound, inContest }) => (
          <tr key={`${inRound.round.slug}/${inContest.contest.slug}`} {...ROLE.row}>
            <th scope="row" {...ROLE.rowHead}>
              <Which inRound={inRound} inContest={inContest} locale={locale} />
            </th>
            <td {...ROLE.cell}>
              <What inRound={inRound} inContest={inContest} locale={locale} />
            </td>
            <td {...ROLE.cell}>
              <How inRound={inRound} inContest={inContest} locale={locale} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type CellProps = { readonly inRound: BodyInRound; readonly inContest: BodyInContest; readonly locale: Locale };

function Which({ inRound: { round }, inContest, locale }: CellProps) {
  return (
    <a href={href(locale, `/rounds/${round.slug}/${inContest.contest.slug}`)}>
      {round.title}, {inContest.contest.title}
    </a>
  );
}

function What({ inRound: { round }, inContest: { live }, locale }: CellProps) {
  const words = wordsFor(locale, 'bodyPages');
  if (live?.kind === 'names')
    return words('earlier.names', {
      names: list(
        live.names.map(({ name }) => name),
        locale,
      ),
    });
  if (live) return words(`earlier.${live.kind}`);
  if (round.kind !== 'archive') return words('earlier.nothing');
  return <span className="quiet">{wordsFor(locale, 'shared')('notKnown')}</span>;
}

function How({ inRound: { round }, inContest: { live }, locale }: CellProps) {
  const words = wordsFor(locale, 'bodyPages');
  if (!live) {
    const how = words(round.kind === 'archive' ? 'earlier.unknownHow' : 'earlier.nothingHow');
    return <span className="quiet">{how}</span>;
  }
  if (live.code)
    return <a href={href(locale, `/receipts/${live.code}`)}>{words('earlier.receipt', { code: live.code })}</a>;
  return (
    <>
      <Tag kind="dash">{wordsFor(locale, 'shared')('provenance.reported')}</Tag>{' '}
      {live.sources.map((source) => (
        <span key={source} className="block wrap-anywhere">
          <Source text={source} />
        </span>
      ))}
    </>
  );
}

import { bodyName } from '@/components/body-name';
import { Source } from '@/components/source-line';
import { DataTable } from '@/components/ui/data-table';
import { Leaf } from '@/components/ui/layout';
import { Tag } from '@/components/ui/tag';
import { list } from '@/lib/format';
import { href } from '@/lib/href';
import { type Locale, wordsFor } from '@/lib/words';
import type { BodyInContest, BodyInRound } from '@/queries/body-history';
import type { BodyPage } from '@/queries/body-page';

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
    <Leaf id="earlier" title={words('earlier.title')} note={words('earlier.note')}>
      {rounds.length === 0 ? (
        <p className="quiet">{words('earlier.none', { body: bodyName(body, locale) })}</p>
      ) : (
        <HistoryTable body={body} rounds={rounds} locale={locale} />
      )}
    </Leaf>
  );
}

type HistoryProps = Omit<EarlierProps, 'page'> & { readonly body: BodyPage['body'] };

/** What one body did, contest by contest. */
export function HistoryTable({ body, rounds, locale }: HistoryProps) {
  const words = wordsFor(locale, 'bodyPages');
  const rows = rounds.flatMap((inRound) => inRound.contests.map((inContest) => ({ inRound, inContest })));
  return (
    <DataTable
      caption={words('earlier.caption', { body: bodyName(body, locale) })}
      isCaptionHidden
      columns={[
        { key: 'round', head: words('earlier.round') },
        { key: 'what', head: words('earlier.what') },
        { key: 'how', head: words('earlier.how') },
      ]}
      rows={rows.map(({ inRound, inContest }) => ({
        key: `${inRound.round.slug}/${inContest.contest.slug}`,
        cells: [
          <Which key="round" inRound={inRound} inContest={inContest} locale={locale} />,
          <What key="what" inRound={inRound} inContest={inContest} locale={locale} />,
          <How key="how" inRound={inRound} inContest={inContest} locale={locale} />,
        ],
      }))}
    />
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

import { count, list } from '@/messages/format';
import { href } from '@/messages/href';
import { acceptedLateWords } from '@/messages/late-words';
import { type Locale, wordsFor } from '@/messages/translate';
import type { BodyInContest, BodyInRound } from '@/queries/bodies/body-history';
import type { BodyPage, OtherMapBody } from '@/queries/bodies/body-page';
import { number } from '../contests/contest-words';
import { publicLinks } from '../rounds/round-links';
import { TABLE_ROLES } from '../ui/data-table';
import { Tag } from '../ui/marks';
import { Section } from '../ui/section';
import { Source } from '../ui/source-line';
import { bareName, bodyName } from './body-name';

type EarlierProps = {
  readonly page: BodyPage;
  readonly rounds: readonly BodyInRound[];
  readonly locale: Locale;
};

/** The body's earlier nominations, with their sources. It says where the record has gaps. */
export function EarlierRounds({ page: { body, otherMap, linked }, rounds, locale }: EarlierProps) {
  const words = wordsFor(locale, 'bodyPages');
  // The body has newer boundaries than those rounds. The page shows them with the older bodies in its area.
  const isOnOlder = otherMap.length > 0 || linked.some(({ isOlder }) => isOlder);
  if (rounds.length === 0 && isOnOlder) return null;
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

/** One body's nominations, contest by contest. */
export function HistoryTable({ body, rounds, locale }: HistoryProps) {
  const words = wordsFor(locale, 'bodyPages');
  const rows = rounds.flatMap((inRound) => inRound.contests.map((inContest) => ({ inRound, inContest })));
  return (
    <table className="history" {...TABLE_ROLES.table}>
      <caption className="vh">{words('earlier.caption', { body: bodyName(body, locale) })}</caption>
      <thead {...TABLE_ROLES.group}>
        <tr {...TABLE_ROLES.row}>
          {(['round', 'what', 'how'] as const).map((column) => (
            <th key={column} scope="col" {...TABLE_ROLES.columnHead}>
              {words(`earlier.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...TABLE_ROLES.group}>
        {rows.map(({ inRound, inContest }) => (
          <tr key={`${inRound.round.slug}/${inContest.contest.slug}`} {...TABLE_ROLES.row}>
            <th scope="row" {...TABLE_ROLES.rowHead}>
              <RoundCell inRound={inRound} inContest={inContest} locale={locale} />
            </th>
            <td {...TABLE_ROLES.cell}>
              <ActionCell inRound={inRound} inContest={inContest} locale={locale} />
            </td>
            <td {...TABLE_ROLES.cell}>
              <SourceCell inRound={inRound} inContest={inContest} locale={locale} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type CellProps = { readonly inRound: BodyInRound; readonly inContest: BodyInContest; readonly locale: Locale };

function RoundCell({ inRound: { round }, inContest, locale }: CellProps) {
  return (
    <a href={href(locale, publicLinks(round.slug).contest(inContest.contest.slug))}>
      {round.title}, {inContest.contest.title}
    </a>
  );
}

function ActionCell({ inRound: { round }, inContest: { live }, locale }: CellProps) {
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

function SourceCell({ inRound: { round }, inContest: { live }, locale }: CellProps) {
  const words = wordsFor(locale, 'bodyPages');
  if (!live) {
    const how = words(round.kind === 'archive' ? 'earlier.unknownHow' : 'earlier.nothingHow');
    return <span className="quiet">{how}</span>;
  }
  if (live.code) {
    const late = acceptedLateWords(live, round.zone, locale);
    return (
      <>
        <a href={href(locale, `/receipts/${live.code}`)}>{words('receipt', { code: live.code })}</a>
        {late ? <small className="block">{late}</small> : null}
      </>
    );
  }
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

type MapProps = { readonly page: BodyPage; readonly locale: Locale };
type OverlapProps = { readonly part: OtherMapBody; readonly isFromOld: boolean; readonly locale: Locale };

// A smaller share is only a strip along a border: the page names the body and links to it, but does not list its
// nominations.
const LEAST_TOLD = 0.05;
// The one with the largest share of this body's population is shown first.
const OPEN_FROM = 0.5;
const isWhole = (share: number) => Math.round(share * 100) >= 100;

/** The bodies of the other map that overlap with this one, with their shares and their nominations. */
export function OtherMap({ page: { body, otherMap }, locale }: MapProps) {
  const words = wordsFor(locale, 'myClp');
  if (otherMap.length === 0) return null;
  const isFromOld = body.set === '2024';
  const way = isFromOld ? 'cameFrom' : 'wentTo';
  const told = otherMap.filter(({ share }) => share >= LEAST_TOLD);
  const strips = otherMap.filter(({ share }) => share < LEAST_TOLD);
  return (
    <Section
      id="area"
      title={words(`area.${way}.title`, { n: otherMap.length, number: number(otherMap.length, locale) })}
      note={words('area.note')}
    >
      <div className="stack gap-s5">
        {told.map((part, place) => (
          <Overlap key={part.body.id} part={part} isFromOld={isFromOld} isOpen={place === 0} locale={locale} />
        ))}
        {strips.length > 0 ? (
          <div>
            <p>{words('area.strips', { n: strips.length })}</p>
            <ul className="list-none">
              {strips.map((part) => (
                <li key={part.body.id}>
                  <SmallOverlap part={part} isFromOld={isFromOld} locale={locale} />
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
    </Section>
  );
}

/** "84%", to the nearest 1%. */
function percentOf(share: number, locale: Locale): string {
  const rounded = Math.round(share * 100);
  return rounded < 1 ? wordsFor(locale, 'myClp')('area.tiny') : `${count(rounded, locale)}%`;
}

const partsOf = ({ body, share }: OtherMapBody, locale: Locale) => ({
  percent: percentOf(share, locale),
  other: bareName(body, locale),
  a: (chunks: React.ReactNode) => <a href={href(locale, `/bodies/${body.slug}`)}>{chunks}</a>,
});

function Overlap({ part, isFromOld, isOpen, locale }: OverlapProps & { readonly isOpen: boolean }) {
  const words = wordsFor(locale, 'myClp');
  const way = isFromOld ? 'cameFrom' : 'wentTo';
  const { body, share, rounds } = part;
  const name = bodyName(body, locale);
  const isKnown = ({ round, contests }: OtherMapBody['rounds'][number]) =>
    round.kind !== 'archive' || contests.some(({ live }) => live !== null);
  const known = rounds.filter(isKnown);
  const unknown = rounds.filter((inRound) => !isKnown(inRound)).map(({ round }) => round.title);
  return (
    <div className="stack w-full gap-s2">
      <p>{words.rich(`area.${way}.${isWhole(share) ? 'all' : 'part'}`, partsOf(part, locale))}</p>
      {known.length === 0 ? (
        <p className="small quiet">{words('area.none')}</p>
      ) : (
        <details className="w-full" open={isOpen && share >= OPEN_FROM}>
          <summary>
            {words('area.did', { body: name })}{' '}
            <span className="quiet font-normal">{words('area.known', { known: known.length })}</span>
          </summary>
          <HistoryTable body={body} rounds={known} locale={locale} />
          {unknown.length > 0 ? (
            <p className="small quiet pt-s2">{words('area.unknown', { rounds: list(unknown, locale) })}</p>
          ) : null}
        </details>
      )}
    </div>
  );
}

function SmallOverlap({ part, isFromOld, locale }: OverlapProps) {
  const words = wordsFor(locale, 'myClp');
  return words.rich(isFromOld ? 'area.strip' : 'area.stripNew', partsOf(part, locale));
}

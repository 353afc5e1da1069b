import { addDays } from '@/domain/base/days';
import { addedBetween, stretchesOf, totalOn } from '@/domain/contests/cumulative';
import { atStart, count, dayOf, list, longDay, numberWord, shortDay } from '@/messages/format';
import { href } from '@/messages/href';
import { acceptedLateWords } from '@/messages/late-words';
import { type Locale, wordsFor } from '@/messages/translate';
import type { CandidacyPage, NominatorShown } from '@/queries/candidates/candidacy';
import type { CandidacyMap } from '@/queries/candidates/candidacy-map';
import { bareName, bodyName } from '../bodies/body-name';
import { bodiesIn, closesWords, heardFrom, stretchWords } from '../contests/contest-words';
import { mapNotes } from '../contests/nominations-map';
import { DataTable } from '../ui/data-table';
import { MapFigure, type MapGroup } from '../ui/map/hex-map';
import { Section } from '../ui/section';
import { Source } from '../ui/source-line';
import { StepChart } from '../ui/step-chart';

type ByProps = { readonly page: CandidacyPage; readonly locale: Locale };

/** Who nominated, by nation and region, each with its date and its receipt or source. */
export function NominatedBy({ page, locale }: ByProps) {
  const { round, contest, row, nominators } = page;
  const words = wordsFor(locale, 'candidacy');
  const title = words(round.kind === 'archive' ? 'nominated.titleArchive' : 'nominated.title', {
    n: row.count,
    bodies: bodiesIn(contest, row.count, locale),
  });
  return (
    <Section id="nominated" title={title} note={note(page, locale)} isWide>
      {nominators.length === 0 ? (
        <p className="quiet">
          {words(round.kind === 'archive' ? 'nominated.noneArchive' : 'nominated.none', { name: row.name })}
        </p>
      ) : (
        <div className="regions">
          {nominators.map(({ region, bodies }) => (
            <div key={region}>
              <h3>
                {wordsFor(locale, 'shared')(`region.${region}`)}{' '}
                <span className="num">{count(bodies.length, locale)}</span>
              </h3>
              <ul className="rl">
                {bodies.map((nominator) => (
                  <OneBody key={nominator.body.id} nominator={nominator} zone={round.zone} locale={locale} />
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
    </Section>
  );
}

/** Who sent or reported the nominations, and how many bodies have not been heard from. */
function note({ round, contest, byProvenance, bodies }: CandidacyPage, locale: Locale): string {
  const words = wordsFor(locale, 'candidacy');
  const { officer, admin, reported } = byProvenance;
  const isArchive = round.kind === 'archive';
  const isAll = (n: number) => (n === officer + admin ? 'yes' : 'no');
  return [
    officer > 0 ? words('nominated.officer', { n: officer, isAll: isAll(officer) }) : null,
    admin > 0 ? words('nominated.admin', { n: admin, isAll: isAll(admin) }) : null,
    reported > 0 ? words(isArchive ? 'nominated.reported' : 'nominated.reportedOnly', { n: reported }) : null,
    bodies.all > 0 && !isArchive ? heardFrom(contest, bodies, locale) : null,
  ]
    .filter((each) => each !== null)
    .join(' ');
}

type OneProps = { readonly nominator: NominatorShown; readonly zone: string; readonly locale: Locale };

function OneBody({ nominator, zone, locale }: OneProps) {
  const words = wordsFor(locale, 'candidacy');
  const { body, at, meetingOn, provenance, counts, code, source } = nominator;
  const late = acceptedLateWords(nominator.late, zone, locale);
  const on = at ? dayOf(at, zone) : meetingOn;
  const day = on ? <time dateTime={on}>{shortDay(on, locale)}</time> : <span />;
  return (
    <li>
      <a href={href(locale, `/bodies/${body.slug}`)}>{bareName(body, locale)}</a>
      {code ? (
        <a href={href(locale, `/receipts/${code}`)}>
          <span className="vh">{words('nominated.receipt', { body: bodyName(body, locale) })} </span>
          {day}
        </a>
      ) : (
        day
      )}
      {late ? <small>{late}</small> : null}
      {provenance === 'admin' ? <small>{words('nominated.admin1')}</small> : null}
      {provenance === 'reported' ? (
        <small>
          {counts ? wordsFor(locale, 'shared')('provenance.reported') : words('nominated.notCounted')}
          {source ? (
            <>
              {': '}
              <Source text={source} />
            </>
          ) : null}
        </small>
      ) : null}
    </li>
  );
}

type ByDayProps = { readonly page: CandidacyPage; readonly locale: Locale };

/** The candidate's nominations by day, with the number needed and the deadline; the table shows the same. */
export function NominationsByDay({ page, locale }: ByDayProps) {
  const words = wordsFor(locale, 'progress');
  const { growth, row, round } = page;
  if (!growth) return null;
  const { span, steps, need } = growth;
  const figure = (n: number) => count(n, locale);
  const last = steps.at(-1)?.on ?? span.until;
  return (
    <Section id="over-time" title={titleOf(page, growth, locale)} isWide>
      <div className="grid items-start gap-x-s6 gap-y-s5 grid-cols-1 lg:grid-cols-2">
        <figure className="min-w-0">
          <StepChart
            id="growth"
            title={words('candidate.chart', { name: row.name })}
            text={words('candidate.chartText', { n: row.count, figure: figure(row.count), day: longDay(last, locale) })}
            span={span}
            lines={[
              {
                key: 'all',
                steps,
                label: words('candidate.line', { n: figure(row.count), day: shortDay(last, locale) }),
              },
            ]}
            threshold={need === null ? undefined : { at: need, label: needed(page, need, locale) }}
            closes={closesWords(span, round.state, locale)}
            dayWords={(day) => shortDay(day, locale)}
            figure={figure}
          />
          <figcaption>{words('candidate.figcaption')}</figcaption>
        </figure>
        <DataTable
          caption={words('candidate.caption')}
          columns={[
            { key: 'days', head: words('time.stretch') },
            { key: 'new', head: words('time.new'), isNumber: true },
            { key: 'all', head: words('total'), isNumber: true },
          ]}
          rows={stretchesOf({ from: span.from, to: span.until }).map((stretch) => ({
            key: stretch.from,
            cells: [
              <span key="days" className="sm:whitespace-nowrap">
                {stretchWords(stretch, locale)}
              </span>,
              figure(addedBetween(steps, addDays(stretch.from, -1), stretch.to)),
              figure(totalOn(steps, stretch.to)),
            ],
          }))}
        />
      </div>
    </Section>
  );
}

/** "5 needed: reached 23 Oct" */
function needed({ enough, round }: CandidacyPage, need: number, locale: Locale): string {
  const words = wordsFor(locale, 'progress');
  if (!enough) return words('time.needed', { n: need });
  return words('candidate.needReached', {
    n: count(need, locale),
    day: shortDay(dayOf(enough.at, round.zone), locale),
  });
}

/** "Five nominations by 23 Oct, 130 by 8 Dec", or the dates of the first and the last. */
function titleOf({ row, round, enough }: CandidacyPage, growth: NonNullable<CandidacyPage['growth']>, locale: Locale) {
  const words = wordsFor(locale, 'progress');
  const { steps, need } = growth;
  const [first, last] = [steps[0]?.on ?? growth.span.from, steps.at(-1)?.on ?? growth.span.until];
  const parts = { figure: count(row.count, locale), day: shortDay(last, locale) };
  if (enough && need !== null && enough.count === need && need < row.count)
    return words('candidate.reached', {
      ...parts,
      needFigure: atStart(numberWord(need, locale), locale),
      enough: shortDay(dayOf(enough.at, round.zone), locale),
    });
  return words('candidate.title', {
    ...parts,
    n: row.count,
    figure: atStart(numberWord(row.count, locale), locale),
    first: shortDay(first, locale),
    isOneDay: first === last ? 'yes' : 'no',
  });
}

type MapProps = { readonly page: CandidacyPage; readonly locale: Locale };

/** Where a candidate's nominations come from. Left out if there are none, and if no CLP may nominate. */
export function NominatorsMap({ page: { round, row, map }, locale }: MapProps) {
  const words = wordsFor(locale, 'maps');
  if (!map || map.counts.nominated === 0) return null;
  const isArchive = round.kind === 'archive';
  return (
    <Section id="where-from" title={words('from.title')} isWide>
      <MapFigure
        id="from-map"
        layout={map.layout}
        groups={groupsOf(map, row.name, isArchive, locale)}
        marks={[...map.marks].map(([id, group]) => ({ id, group }))}
        label={words('from.label', { name: row.name })}
        notes={mapNotes(map, locale)}
        locale={locale}
      >
        <Regions map={map} name={row.name} isArchive={isArchive} locale={locale} />
        <Scotland map={map} locale={locale} />
      </MapFigure>
    </Section>
  );
}

/** The key. Each CLP that may nominate is in exactly one of its three groups. */
function groupsOf({ counts }: CandidacyMap, name: string, isArchive: boolean, locale: Locale): MapGroup[] {
  const words = wordsFor(locale, 'maps');
  return [
    {
      key: 'nominated',
      ground: 'full',
      words: words(isArchive ? 'from.nominatedArchive' : 'from.nominated', { name }),
      count: counts.nominated,
    },
    {
      key: 'others',
      ground: 'hatch',
      words: words(isArchive ? 'from.othersArchive' : 'from.others'),
      count: counts.others,
    },
    {
      key: 'not-yet',
      ground: 'none',
      words: words(isArchive ? 'heard.notKnown' : 'from.notYet'),
      count: counts['not-yet'],
    },
  ];
}

type RegionsProps = {
  readonly map: CandidacyMap;
  readonly name: string;
  readonly isArchive: boolean;
  readonly locale: Locale;
};

function Regions({ map: { regions, counts }, name, isArchive, locale }: RegionsProps) {
  const words = wordsFor(locale, 'maps');
  const figures = (of: CandidacyMap['counts']) => [of.nominated, of.others, of['not-yet']].map((n) => count(n, locale));
  return (
    <DataTable
      caption={words('regions.caption')}
      columns={[
        { key: 'region', head: words('regions.region') },
        { key: 'nominated', head: name, isNumber: true },
        { key: 'others', head: words('regions.others'), isNumber: true },
        { key: 'notYet', head: words(isArchive ? 'regions.notKnown' : 'regions.notYet'), isNumber: true },
      ]}
      rows={regions.map(({ region, counts: here }) => ({
        key: region,
        cells: [wordsFor(locale, 'shared')(`region.${region}`), ...figures(here)],
      }))}
      foot={[words('regions.all'), ...figures(counts)]}
    />
  );
}

/**
 * The names of the Scottish CLPs that nominated. The map shows these CLPs in one block, where readers cannot find them
 * by place.
 */
function Scotland({ map: { scotland }, locale }: { readonly map: CandidacyMap; readonly locale: Locale }) {
  const { nominated, all } = scotland;
  if (nominated.length === 0) return null;
  const names = list(
    nominated.map((body) => bareName(body, locale)),
    locale,
  );
  const n = nominated.length;
  return <p className="small">{wordsFor(locale, 'maps')('from.scotland', { names, n, all: count(all, locale) })}</p>;
}

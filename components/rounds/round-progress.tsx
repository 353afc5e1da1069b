import { stretchesOf, totalOn } from '@/domain/contests/cumulative';
import { count, longDay, shortDay } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestGrowth } from '@/queries/contests/progress-series';
import type { RoundOverview } from '@/queries/rounds/round-overview';
import { bodiesIn, closesWords, stretchWords } from '../contests/contest-words';
import { NominationsMap } from '../contests/nominations-map';
import { DataTable, ScrollRegion } from '../ui/data-table';
import { Section } from '../ui/section';
import { StepChart } from '../ui/step-chart';
import type { LinkBase } from './round-links';

type RoundProps = { readonly overview: RoundOverview; readonly links: LinkBase; readonly locale: Locale };

/** How many bodies have nominated in each contest, by day. Left out if none have, and for a past round. */
export function RoundGrowth({ overview: { round, growth }, links, locale }: RoundProps) {
  const words = wordsFor(locale, 'progress');
  if (growth.length === 0) return null;
  return (
    <Section id="growth" title={words('round.title')}>
      <div className="stack w-full gap-s5">
        <div className="charts">
          {growth.map((grown) => (
            <figure key={grown.contest.slug} className="min-w-0">
              <h3>
                <a href={href(locale, `${links.contest(grown.contest.slug)}/progress`)}>
                  {words('round.more', { contest: grown.contest.title })}
                </a>
              </h3>
              <Chart grown={grown} state={round.state} locale={locale} />
            </figure>
          ))}
        </div>
        <Table growth={growth} locale={locale} />
      </div>
    </Section>
  );
}

type ChartProps = {
  readonly grown: ContestGrowth;
  readonly state: RoundOverview['round']['state'];
  readonly locale: Locale;
};

function Chart({ grown: { contest, span, steps }, state, locale }: ChartProps) {
  const words = wordsFor(locale, 'progress');
  const figure = (n: number) => count(n, locale);
  const n = steps.at(-1)?.total ?? 0;
  return (
    <StepChart
      id={`growth-${contest.slug}`}
      title={words('round.chart', { contest: contest.title })}
      text={words('time.eachText', { n, figure: figure(n), day: longDay(span.until, locale) })}
      span={span}
      lines={[{ key: 'all', steps, label: words('time.nominatedLine', { n: figure(n) }) }]}
      closes={closesWords(span, state, locale)}
      dayWords={(day) => shortDay(day, locale)}
      figure={figure}
    />
  );
}

/** The same figures: one row for each group of days, one column for each contest. */
function Table({ growth, locale }: { readonly growth: readonly ContestGrowth[]; readonly locale: Locale }) {
  const words = wordsFor(locale, 'progress');
  const from = growth.map(({ span }) => span.from).sort()[0];
  const to = growth
    .map(({ span }) => span.until)
    .sort()
    .at(-1);
  const [first] = growth;
  if (!from || !to || !first) return null;
  const caption = words('time.caption');
  const table = (
    <DataTable
      caption={caption}
      captionNote={words('total')}
      columns={[
        { key: 'days', head: words('time.stretch') },
        ...growth.map(({ contest }) => ({
          key: contest.slug,
          head: `${contest.title}, ${bodiesIn(contest, 2, locale)}`,
          isNumber: true,
        })),
      ]}
      rows={stretchesOf({ from, to }).map((stretch) => ({
        key: stretch.from,
        cells: [
          <span key="days" className="sm:whitespace-nowrap">
            {stretchWords(stretch, locale)}
          </span>,
          ...growth.map(({ steps }) => count(totalOn(steps, stretch.to), locale)),
        ],
      }))}
    />
  );
  return growth.length > 3 ? <ScrollRegion label={caption}>{table}</ScrollRegion> : table;
}

/** Who has nominated in the round's first contest. Left out if nobody has, or no CLP may. */
export function RoundMap({ overview: { round, contests, map }, links, locale }: RoundProps) {
  const contest = contests[0]?.contest;
  if (!contest || !map || map.bodies.hasNominated === 0) return null;
  const words = wordsFor(locale, 'maps');
  const isArchive = round.kind === 'archive';
  return (
    <Section
      id="map"
      title={words(isArchive ? 'heard.titleArchive' : 'heard.title', { contest: contest.title })}
      note={<a href={href(locale, links.contest(contest.slug))}>{words('heard.more')}</a>}
      isWide
    >
      <NominationsMap id="round-map" map={map} contest={contest} isArchive={isArchive} locale={locale} />
    </Section>
  );
}

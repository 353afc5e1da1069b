import { addDays } from '@/domain/base/days';
import { addedBetween, type Step, stretchesOf, totalOn } from '@/domain/contests/cumulative';
import { count, longDay, shortDay } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestProgress } from '@/queries/contests/contest-progress';
import type { Span } from '@/queries/contests/progress-series';
import { SlateMark } from '../slates/slate-marks';
import { Empty } from '../ui/callout';
import { DataTable, ScrollRegion } from '../ui/data-table';
import { Section } from '../ui/section';
import { SmallSteps, StepChart } from '../ui/step-chart';
import { bodiesIn, closesWords, stretchWords } from './contest-words';

type ProgressProps = { readonly progress: ContestProgress; readonly locale: Locale };

/**
 * How the nominations grew: in total, for each candidate and for each slate. For a past round it says that the dates
 * are not known.
 */
export function ProgressByDay({ progress, locale }: ProgressProps) {
  const words = wordsFor(locale, 'progress');
  const { span, nominated, round } = progress;
  if (!span)
    return (
      <Section id="time" title={words('time.archiveTitle')}>
        <Empty>
          <p>{words('time.archive')}</p>
        </Empty>
      </Section>
    );
  const n = addedBetween(nominated, addDays(span.until, -7), span.until);
  const isOpen = round.state === 'open';
  const title = words(isOpen ? 'time.recent' : 'time.lastWeek', {
    n,
    figure: count(n, locale),
    bodies: bodiesIn(progress.contest, 2, locale),
  });
  return (
    <Section id="time" title={title} note={words('time.note')} isWide>
      <div className="stack w-full gap-s7">
        <div className="grid w-full items-start gap-x-s6 gap-y-s5 grid-cols-1 lg:grid-cols-2">
          <figure className="min-w-0">
            <Bodies progress={progress} span={span} locale={locale} />
          </figure>
          <BodiesTable progress={progress} span={span} locale={locale} />
        </div>
        <ByCandidate progress={progress} span={span} locale={locale} />
        <BySlate progress={progress} span={span} locale={locale} />
      </div>
    </Section>
  );
}

type SpanProps = ProgressProps & { readonly span: Span };

function Bodies({ progress: { round, contest, nominated, heard, nominators }, span, locale }: SpanProps) {
  const words = wordsFor(locale, 'progress');
  const figure = (n: number) => count(n, locale);
  const [named, spoken] = [nominators.length, heard.at(-1)?.total ?? 0];
  const lines = [
    { key: 'heard', steps: heard, label: words('time.heardLine', { n: figure(spoken) }), isSecond: true },
    { key: 'nominated', steps: nominated, label: words('time.nominatedLine', { n: figure(named) }) },
  ];
  return (
    <StepChart
      id="bodies-by-day"
      title={words('time.chart')}
      text={words('time.chartText', {
        nominated: figure(named),
        heard: figure(spoken),
        bodies: bodiesIn(contest, named, locale),
        day: longDay(span.until, locale),
      })}
      span={span}
      lines={spoken > named ? lines : lines.slice(1)}
      closes={closesWords(span, round.state, locale)}
      dayWords={(day) => shortDay(day, locale)}
      figure={figure}
    />
  );
}

function BodiesTable({ progress: { nominated, heard }, span, locale }: SpanProps) {
  const words = wordsFor(locale, 'progress');
  const stretches = stretchesOf({ from: span.from, to: span.until });
  return (
    <DataTable
      caption={words('time.caption')}
      columns={[
        { key: 'days', head: words('time.stretch') },
        { key: 'new', head: words('time.new'), isNumber: true },
        { key: 'all', head: words('total'), isNumber: true },
        { key: 'heard', head: words('time.heard'), isNumber: true },
      ]}
      rows={stretches.map((stretch) => ({
        key: stretch.from,
        cells: [
          <span key="days" className="sm:whitespace-nowrap">
            {stretchWords(stretch, locale)}
          </span>,
          count(addedBetween(nominated, addDays(stretch.from, -1), stretch.to), locale),
          count(totalOn(nominated, stretch.to), locale),
          count(totalOn(heard, stretch.to), locale),
        ],
      }))}
    />
  );
}

type Threshold = { readonly at: number; readonly label: string } | undefined;

/** A small chart for each candidate, all with the same scales, and a table with the same figures. */
function ByCandidate({ progress, span, locale }: SpanProps) {
  const words = wordsFor(locale, 'progress');
  const { candidacies, contest, need } = progress;
  if (candidacies.length === 0) return null;
  const most = Math.max(...candidacies.map((candidacy) => candidacy.count), need ?? 0);
  const threshold = need !== null && need > 0 ? { at: need, label: words('time.needed', { n: need }) } : undefined;
  return (
    <div className="stack w-full gap-s5">
      <div className="stack gap-s1">
        <h3>{words('time.each')}</h3>
        <p className="small quiet max-w-text">
          {words('time.eachNote', { top: count(most, locale), bodies: bodiesIn(contest, most, locale) })}
        </p>
      </div>
      <ul className="multiples">
        {candidacies.map(({ slug, name, count: n, steps }) => (
          <li key={slug}>
            <p>
              {name} <b>{count(n, locale)}</b>
            </p>
            <OneChart
              id={`by-${slug}`}
              title={words('time.eachChart', { name })}
              {...{ progress, span, locale, steps, threshold }}
              top={most}
            />
          </li>
        ))}
      </ul>
      <Totals
        rows={candidacies.map(({ slug, name, steps }) => ({ key: slug, name, steps }))}
        head={words('candidateColumn')}
        captions={[words('time.eachCaption'), words('time.eachCaptionDays')]}
        {...{ span, locale }}
      />
    </div>
  );
}

/** The same for each slate, with the total of its candidates. Left out if the contest has no slates. */
function BySlate({ progress, span, locale }: SpanProps) {
  const words = wordsFor(locale, 'progress');
  const { slates } = progress;
  if (!slates) return null;
  const top = Math.max(...slates.rows.map(({ total }) => total), 1);
  return (
    <div className="stack w-full gap-s5">
      <div className="stack gap-s1">
        <h3>{words('time.slates')}</h3>
        <p className="small quiet max-w-text">{words('time.slatesNote', { top: count(top, locale) })}</p>
      </div>
      <ul className="multiples">
        {slates.rows.map(({ slate, steps, total, people }) => (
          <li key={slate.slug}>
            <p>
              <SlateMark slate={slate} isNamed /> {slate.name} <b>{count(total, locale)}</b>{' '}
              <small className="quiet block font-normal">
                {words('time.claims', { n: people, figure: count(people, locale) })}
              </small>
            </p>
            <OneChart
              id={`by-slate-${slate.slug}`}
              title={words('time.slateChart', { name: slate.name })}
              {...{ progress, span, locale, steps, top }}
            />
          </li>
        ))}
      </ul>
      <Totals
        rows={slates.rows.map(({ slate, steps }) => ({ key: slate.slug, name: slate.name, steps }))}
        head={words('slateColumn')}
        captions={[words('time.slateCaption'), words('time.slateCaptionDays')]}
        {...{ span, locale }}
      />
    </div>
  );
}

type OneChartProps = SpanProps & {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly Step[];
  readonly top: number;
  readonly threshold?: Threshold;
};

function OneChart({ id, title, progress, span, steps, top, threshold, locale }: OneChartProps) {
  const n = steps.at(-1)?.total ?? 0;
  const day = longDay(span.until, locale);
  return (
    <SmallSteps
      id={id}
      title={title}
      text={wordsFor(locale, 'progress')('time.eachText', { n, figure: count(n, locale), day })}
      span={span}
      steps={steps}
      top={top}
      threshold={threshold}
      closes={closesWords(span, progress.round.state, locale)}
      figure={(value) => count(value, locale)}
    />
  );
}

type TotalsProps = Omit<SpanProps, 'progress'> & {
  readonly rows: readonly { readonly key: string; readonly name: string; readonly steps: readonly Step[] }[];
  readonly head: string;
  /** The captions for a table by week and for a table by day. */
  readonly captions: readonly [string, string];
};

/** A table with the total of each row at the end of each period. The last day of a period is its heading. */
function Totals({ rows, head, captions: [weekly, daily], span, locale }: TotalsProps) {
  const stretches = stretchesOf({ from: span.from, to: span.until });
  const caption = stretches.every(({ from, to }) => from === to) ? daily : weekly;
  return (
    <ScrollRegion label={caption}>
      <DataTable
        caption={caption}
        captionNote={wordsFor(locale, 'standings')('matrix.note')}
        columns={[
          { key: 'name', head },
          ...stretches.map(({ to }) => ({ key: to, head: shortDay(to, locale), isNumber: true })),
        ]}
        rows={rows.map(({ key, name, steps }) => ({
          key,
          cells: [name, ...stretches.map(({ to }) => count(totalOn(steps, to), locale))],
        }))}
      />
    </ScrollRegion>
  );
}

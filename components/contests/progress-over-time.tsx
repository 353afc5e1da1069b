import { addDays } from '@/domain/base/days';
import { addedBetween, stretchesOf, totalOn } from '@/domain/results/cumulative';
import { count, longDay, shortDay } from '@/messages/format';
import { wordsFor } from '@/messages/translate';
import type { Span } from '@/queries/contests/progress-series';
import { Empty } from '../ui/callout';
import { DataTable } from '../ui/data-table';
import { Section } from '../ui/section';
import { StepChart } from '../ui/step-chart';
import { bodiesIn } from './contest-words';
import { ByCandidate, BySlate } from './multiples';
import type { ProgressProps } from './progress-view';
import { closesWords, stretchWords } from './span-words';

/** How the nominations grew: of all, of each candidate, of each slate. Of a past round nobody knows the days. */
export function OverTime({ progress, locale }: ProgressProps) {
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
        { key: 'all', head: words('time.all'), isNumber: true },
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

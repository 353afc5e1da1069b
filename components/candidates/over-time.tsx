import { addDays } from '@/domain/base/days';
import { addedBetween, stretchesOf, totalOn } from '@/domain/results/cumulative';
import { atStart, count, dayOf, longDay, numberWord, shortDay } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import type { CandidacyPage } from '@/queries/candidates/candidacy';
import { closesWords, stretchWords } from '../contests/span-words';
import { DataTable } from '../ui/data-table';
import { Section } from '../ui/section';
import { StepChart } from '../ui/step-chart';

type OverTimeProps = { readonly page: CandidacyPage; readonly locale: Locale };

/** The candidate's nominations by day, with what is needed and the deadline; the table says the same. */
export function OverTime({ page, locale }: OverTimeProps) {
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
            { key: 'all', head: words('time.all'), isNumber: true },
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

/** "The five that are needed by 23 October, 130 by 8 December", or from when to when. */
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
  });
}

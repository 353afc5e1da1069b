import { atStart, longDay, numberWord } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestSeats } from '@/queries/results/seats';
import { type LinkBase, publicLinks, RoundCrumbs } from '../rounds/round-links';
import { Button } from '../ui/button';
import { Inset } from '../ui/callout';
import { DateInput } from '../ui/field';
import { PageHeader, Section } from '../ui/section';
import { SourceLine } from '../ui/source-line';
import { SeatHistory, SeatsTable } from './seats-table';

type SeatsViewProps = {
  readonly seats: ContestSeats;
  readonly links: LinkBase;
  /** True if the address contains something that is not a date. */
  readonly isWrongDay: boolean;
  readonly locale: Locale;
};

/** The title of the page, for the window and search engines. */
export function seatsTitle({ round, contest, time }: ContestSeats, locale: Locale): string {
  const about = { contest: contest.title, round: round.title };
  const key = time === 'none-elected' ? 'noneElected' : time;
  return `${wordsFor(locale, 'seats')(`page.title.${key}`, about)}, ${round.title}`;
}

/** Who holds each seat of a contest on a day, and everybody who has held it. */
export function SeatsView({ seats: found, links, isWrongDay, locale }: SeatsViewProps) {
  const t = wordsFor(locale, 'seats');
  const { round, contest, day, seats, time } = found;
  const own = links.contest(contest.slug);
  return (
    <>
      <RoundCrumbs locale={locale} links={links} round={round} contest={contest} here={t('links.vacancies')} />
      <PageHeader
        title={isWrongDay ? t('page.askWrong') : heading(found, locale)}
        lede={<Lede seats={found} locale={locale} />}
      >
        {time === 'over' || found.turnout || found.note ? <Facts seats={found} locale={locale} /> : null}
      </PageHeader>
      {time === 'running' || time === 'over' || time === 'undated' ? (
        <Section id="held" title={heldTitle(found, locale)}>
          <SeatsTable seats={found} locale={locale} />
        </Section>
      ) : null}
      <link
        rel="alternate"
        type="application/atom+xml"
        title={wordsFor(locale, 'openData')('feed.reports')}
        href={href(locale, '/reports/feed.xml')}
      />
      {seats.length > 0 ? (
        <p className="mt-s4">
          <a href={href(locale, '/reports/feed.xml')}>{wordsFor(locale, 'reports')('public.feedAll')}</a>
        </p>
      ) : null}
      {seats.length > 0 ? <SeatHistory seats={found} locale={locale} /> : null}
      <Section id="ask" title={t('page.ask')}>
        <form action={href(locale, `${own}/seats/on`)} className="stack gap-s4">
          <DateInput
            id="on"
            name="on"
            legend={t('page.ask')}
            hint={t('page.askHint', { example: exampleOf(found) })}
            words={{ day: t('form.day'), month: t('form.month'), year: t('form.year') }}
          />
          <p className="actions">
            <Button>{t('page.askButton')}</Button>
            {day === found.today ? null : <a href={href(locale, `${own}/seats`)}>{t('page.toToday')}</a>}
          </p>
        </form>
      </Section>
      <p>
        <a href={href(locale, own)}>{t('page.contest')}</a>
      </p>
    </>
  );
}

function heading({ seats, time, day, today, endsOn }: ContestSeats, locale: Locale): string {
  const t = wordsFor(locale, 'seats');
  const on = longDay(day, locale);
  if (time === 'none-elected') return t('page.heading.noneElected');
  if (time === 'undated') return t('page.heading.undated', { n: seats.length });
  if (time === 'before') return t('page.heading.before', { day: on });
  if (time === 'over') return t('page.heading.over', { day: longDay(endsOn ?? day, locale) });
  const vacant = seats.filter(({ now }) => now.state !== 'held').length;
  const counts = {
    n: seats.length,
    words: numberWord(seats.length, locale),
    vacant,
    vacantWords: numberWord(vacant, locale),
  };
  const words = day === today ? t('page.heading.today', counts) : t('page.heading.running', { ...counts, day: on });
  return atStart(words, locale);
}

function heldTitle({ time, day, today, shownOn }: ContestSeats, locale: Locale): string {
  const t = wordsFor(locale, 'seats');
  const on = { day: longDay(shownOn, locale) };
  if (time === 'over') return t('page.last', on);
  if (time === 'undated') return t('page.undated');
  return day === today ? t('page.today') : t('page.now', on);
}

function Lede({
  seats: { contest, resultOn, time },
  locale,
}: {
  readonly seats: ContestSeats;
  readonly locale: Locale;
}) {
  const t = wordsFor(locale, 'seats');
  if (time === 'none-elected') return contest.title;
  return resultOn
    ? t('page.lede', { contest: contest.title, resultOn: longDay(resultOn, locale) })
    : t('page.ledeNoDay', { contest: contest.title });
}

function Facts({ seats, locale }: { readonly seats: ContestSeats; readonly locale: Locale }) {
  const t = wordsFor(locale, 'seats');
  const { time, endsOn, next, turnout, note, source } = seats;
  return (
    <Inset>
      {time === 'over' && next && endsOn ? (
        <p>
          {t.rich('page.ended', {
            endsOn: longDay(endsOn, locale),
            round: () => <a href={href(locale, publicLinks(next.slug).round)}>{next.title}</a>,
          })}
        </p>
      ) : null}
      {turnout ? <p>{t('page.turnout', { turnout })}</p> : null}
      {note ? <p>{note}</p> : null}
      {source ? (
        <p>
          <SourceLine text={source} locale={locale} />
        </p>
      ) : null}
    </Inset>
  );
}

/** An example of a day with data: the day of the first vacancy, of the result, or today. */
function exampleOf({ seats, resultOn, today }: ContestSeats): string {
  const left = seats.flatMap(({ terms }) => terms.flatMap(({ until }) => until ?? [])).sort()[0];
  const [year, month, day] = (left ?? resultOn ?? today).split('-').map(Number);
  return `${day} ${month} ${year}`;
}

import { longDay } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestSeats, SeatShown, TermShown } from '@/queries/results/seats';
import { publicLinks } from '../rounds/round-links';
import { DataTable } from '../ui/data-table';
import { Section } from '../ui/section';
import { Source } from '../ui/source-line';
import { Day } from '../ui/time';
import { Timeline, type TimelineEvent } from '../ui/timeline';

type SeatsTableProps = { readonly seats: ContestSeats; readonly locale: Locale };

/** Each seat on one day: who holds it and how they were chosen, or since when it is vacant. */
export function SeatsTable({ seats: { seats, shownOn, reports }, locale }: SeatsTableProps) {
  const t = wordsFor(locale, 'seats');
  return (
    <DataTable
      caption={t('page.caption', { day: longDay(shownOn, locale) })}
      isCaptionHidden
      columns={[
        { key: 'holder', head: t('holder') },
        { key: 'how', head: t('page.how') },
      ]}
      rows={seats.map((seat) => ({ key: String(seat.number), cells: cells(seat, reports, locale) }))}
    />
  );
}

function cells({ now }: SeatShown, reports: ContestSeats['reports'], locale: Locale) {
  const t = wordsFor(locale, 'seats');
  if (now.state === 'not-begun') return ['', ''];
  if (now.state === 'vacant') {
    const { until, left, holder, vacancy } = now.after;
    return [
      t('page.vacant', { day: until ? longDay(until, locale) : '' }),
      <span key="why">
        {left === null || left === 'other'
          ? t('page.vacantAfterOther', { name: holder.name })
          : t('page.vacantAfter', { why: t(`why.${left}`), name: holder.name })}
        {vacancy?.note ? <small className="quiet block">{vacancy.note}</small> : null}
      </span>,
    ];
  }
  const { term, isSuspended } = now;
  return [
    <span key="holder">
      <Person term={term} locale={locale} />
      <Reports of={term.holder} n={reports.get(term.holder.slug) ?? 0} locale={locale} />
      {isSuspended && term.suspendedOn ? (
        <small className="quiet block font-normal">
          {t('page.suspended', { day: longDay(term.suspendedOn, locale) })}
        </small>
      ) : null}
    </span>,
    term.from
      ? t('page.howSince', { how: t(`how.${term.how}`), day: longDay(term.from, locale) })
      : t(`how.${term.how}`),
  ];
}

/** A holder, with a link to their candidacy and, after a by-election, the contest in which they were elected. */
export function Person({ term: { holder }, locale }: { readonly term: TermShown; readonly locale: Locale }) {
  const { name, slug, round, contest, isOfThisContest } = holder;
  return (
    <>
      <a href={href(locale, `${publicLinks(round.slug).contest(contest.slug)}/${slug}`)}>{name}</a>
      {isOfThisContest ? null : (
        <small className="quiet block font-normal">
          {wordsFor(locale, 'seats')('page.stoodIn', { contest: contest.title, round: round.title })}
        </small>
      )}
    </>
  );
}

type ReportsProps = { readonly of: TermShown['holder']; readonly n: number; readonly locale: Locale };

/** The link to a holder's reports of meetings. */
function Reports({ of: { name, slug, round, contest }, n, locale }: ReportsProps) {
  if (n === 0) return null;
  const t = wordsFor(locale, 'reports');
  return (
    <small className="block font-normal">
      <a href={href(locale, `${publicLinks(round.slug).contest(contest.slug)}/${slug}#reports`)}>
        {t('public.count', { n })}
        <span className="vh"> {t('public.by', { name })}</span>
      </a>
    </small>
  );
}

type SeatHistoryProps = { readonly seats: ContestSeats; readonly locale: Locale };

/** Everybody who held each seat, from the first to the last, with how they got and left it. */
export function SeatHistory({ seats: { seats, shownOn, takenBack }, locale }: SeatHistoryProps) {
  const t = wordsFor(locale, 'seats');
  // A seat that one person held throughout is left out, because the table already shows it.
  const moved = seats.filter(({ terms }) => terms.length > 1 || terms.some((term) => term.left ?? term.suspendedOn));
  if (moved.length === 0 && takenBack.length === 0) return null;
  return (
    <Section id="history" title={t('page.history')} note={t('page.historyNote')}>
      <div className="stack gap-s6">
        {moved.map(({ number, terms }) => (
          <div key={number}>
            <h3 className="mb-s3">{terms[0]?.holder.name}</h3>
            <Timeline events={terms.flatMap((term) => eventsOf(term, shownOn, locale))} />
          </div>
        ))}
        {takenBack.map(({ holder, leftOn, reason }) => (
          <p key={`${holder.id} ${leftOn}`}>
            {t('page.takenBack', { name: holder.name, day: longDay(leftOn, locale), reason })}
          </p>
        ))}
      </div>
    </Section>
  );
}

function eventsOf(term: TermShown, day: string, locale: Locale): TimelineEvent[] {
  const t = wordsFor(locale, 'seats');
  const { holder, how, from, until, left, suspendedOn, vacancy, source } = term;
  const event = (key: string, on: string | null, what: string, note: TimelineEvent['note']): TimelineEvent => ({
    key: `${holder.id} ${key}`,
    when: on === null ? wordsFor(locale, 'shared')('notKnown') : <Day on={on} locale={locale} />,
    what,
    note,
    isPast: on === null || on <= day,
  });
  return [
    event(
      'came',
      from,
      t('page.term', { name: holder.name, how: t(`how.${how}`) }),
      source ? <Source text={source} /> : null,
    ),
    ...(suspendedOn ? [event('suspended', suspendedOn, t('page.suspendedEvent', { name: holder.name }), null)] : []),
    ...(until && left
      ? [
          event(
            'left',
            until,
            left === 'other'
              ? t('page.leftOther', { name: holder.name })
              : t('page.left', { name: holder.name, why: t(`why.${left}`) }),
            vacancy?.note || vacancy?.source ? (
              <>
                {vacancy.note ? `${vacancy.note} ` : null}
                {vacancy.source ? <Source text={vacancy.source} /> : null}
              </>
            ) : null,
          ),
        ]
      : []),
  ];
}

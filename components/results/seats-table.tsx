import { longDay } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestSeats, SeatShown, TermShown } from '@/queries/results/seats';
import { DataTable } from '../ui/data-table';

type SeatsTableProps = { readonly seats: ContestSeats; readonly locale: Locale };

/** Each seat on one day: who holds it and how they came to it, or since when nobody does. */
export function SeatsTable({ seats: { seats, shownOn, reports }, locale }: SeatsTableProps) {
  const t = wordsFor(locale, 'seats');
  return (
    <DataTable
      caption={t('page.caption', { day: longDay(shownOn, locale) })}
      isCaptionHidden
      columns={[
        { key: 'holder', head: t('page.holder') },
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

/** A holder, with the way to the page of their candidacy and, after a by-election, where they stood. */
export function Person({ term: { holder }, locale }: { readonly term: TermShown; readonly locale: Locale }) {
  const { name, slug, round, contest, isOfThisContest } = holder;
  return (
    <>
      <a href={href(locale, `/rounds/${round.slug}/${contest.slug}/${slug}`)}>{name}</a>
      {isOfThisContest ? null : (
        <small className="quiet block font-normal">
          {wordsFor(locale, 'seats')('page.stoodIn', { contest: contest.title, round: round.title })}
        </small>
      )}
    </>
  );
}

type ReportsProps = { readonly of: TermShown['holder']; readonly n: number; readonly locale: Locale };

/** The way to what a holder has reported of its meetings. */
function Reports({ of: { name, slug, round, contest }, n, locale }: ReportsProps) {
  if (n === 0) return null;
  const t = wordsFor(locale, 'reports');
  return (
    <small className="block font-normal">
      <a href={href(locale, `/rounds/${round.slug}/${contest.slug}/${slug}#reports`)}>
        {t('public.count', { n })}
        <span className="vh"> {t('public.by', { name })}</span>
      </a>
    </small>
  );
}

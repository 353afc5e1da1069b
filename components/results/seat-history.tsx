import { longDay } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestSeats, TermShown } from '@/queries/results/seats';
import { Section } from '../ui/section';
import { Source } from '../ui/source-line';
import { Day } from '../ui/time';
import { Timeline, type TimelineEvent } from '../ui/timeline';

type SeatHistoryProps = { readonly seats: ContestSeats; readonly locale: Locale };

/** Everybody who held each seat, from the first to the last, with how they came and went. */
export function SeatHistory({ seats: { seats, shownOn, takenBack }, locale }: SeatHistoryProps) {
  const t = wordsFor(locale, 'seats');
  // A seat that one person held throughout has nothing to tell that the table does not.
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

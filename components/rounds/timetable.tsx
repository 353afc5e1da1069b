import { type Locale, wordsFor } from '@/messages/translate';
import type { DeadlineMoveRow, RoundHead } from '@/queries/rounds/public-rounds';
import type { DatedEntry } from '@/queries/rounds/round-overview';
import { Particulars } from '../ui/particulars';
import { Deadline } from '../ui/time';
import { dayWords, moveParts } from './round-times';

type TimetableProps = {
  readonly round: RoundHead;
  readonly moves: readonly DeadlineMoveRow[];
  readonly entries: readonly DatedEntry[];
  readonly now: Date;
  readonly locale: Locale;
};

/** A round's instants, with every move of its deadline under it. */
export function Timetable({ round, moves, entries, now, locale }: TimetableProps) {
  const words = wordsFor(locale, 'rounds');
  const { zone, kind, announcedAt, opensAt, closesAt, declaredAt, cancelledAt } = round;
  const isOver = closesAt <= now;
  // Of past rounds the day is known and seldom the hour.
  const at = (instant: Date, isLeft = false) =>
    kind === 'archive' ? (
      dayWords(instant, zone, locale)
    ) : (
      <Deadline at={instant} zone={zone} locale={locale} now={isLeft && instant > now ? now : undefined} />
    );
  const row = (term: string, instant: Date | null) => (instant ? [{ term, detail: at(instant) }] : []);
  return (
    <Particulars
      rows={[
        ...(kind === 'archive' ? [] : row(words('announcedAt'), announcedAt)),
        { term: words('opensAt'), detail: at(opensAt, true) },
        {
          term: words(isOver ? 'closedAt' : 'closesAt'),
          detail: (
            <>
              {at(closesAt, true)}
              {moves.map((move) => (
                <span key={move.movedAt.toISOString()} className="small quiet block">
                  {words('movedOn', moveParts(move, zone, locale))}
                </span>
              ))}
              {moves.length === 0 && kind !== 'archive' ? (
                <span className="small quiet block">{words('notMoved')}</span>
              ) : null}
            </>
          ),
        },
        ...entries.map((entry) => ({
          id: entry.id,
          term: entry.label ?? words(`dates.${entry.kind}`),
          detail: at(entry.at, true),
        })),
        ...row(words('declaredAt'), declaredAt),
        ...row(words('cancelledAt'), cancelledAt),
      ]}
    />
  );
}

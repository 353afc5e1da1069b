import { exactInstant, longDay, longInstant, shortDay, weekDay, zoneName } from '@/messages/format';
import { timeLeft, timeLeftWords } from '@/messages/time-left';
import type { Locale } from '@/messages/translate';

type AtProps = { readonly at: Date; readonly zone: string; readonly locale: Locale };

/** "12 noon, Friday 26 June 2026" */
export const Instant = ({ at, zone, locale }: AtProps) => (
  <time dateTime={at.toISOString()}>{longInstant(at, zone, locale)}</time>
);

/** "Tuesday 8 December 2026 at 9:14:07pm" */
export const Exact = ({ at, zone, locale }: AtProps) => (
  <time dateTime={at.toISOString()}>{exactInstant(at, zone, locale)}</time>
);

/** "12 noon, Friday 26 June 2026 (UK time), in 3 days"; without `now`, no time left. */
export function Deadline({ at, zone, locale, now }: AtProps & { readonly now?: Date | undefined }) {
  return (
    <>
      <Instant at={at} zone={zone} locale={locale} /> {zoneName(zone, locale)}
      {now === undefined ? null : `, ${timeLeftWords(timeLeft(now, at, zone), locale)}`}
    </>
  );
}

const FORMS = { long: longDay, week: weekDay, short: shortDay } as const;

type DayProps = {
  /** 'YYYY-MM-DD' */
  readonly on: string;
  readonly locale: Locale;
  /** long "7 December 2026", week "Monday 7 December 2026", short "7 Dec" */
  readonly form?: keyof typeof FORMS | undefined;
};

/** A day of the calendar. */
export const Day = ({ on, locale, form = 'long' }: DayProps) => <time dateTime={on}>{FORMS[form](on, locale)}</time>;

import { dayOf, longDay } from '@/messages/format';
import { type Locale, wordsFor } from '@/messages/translate';
import { type OfficerRow, officeTime } from '@/queries/people/officers';

const ZONE = 'Europe/London';

/** The day of an instant in words. An end is the first instant that is over, so its day is that of the moment before. */
export const dayWords = (at: Date, locale: Locale): string => longDay(dayOf(at, ZONE), locale);
export const lastDayWords = (endsAt: Date, locale: Locale): string => dayWords(new Date(endsAt.getTime() - 1), locale);

/** "Secretary since 1 May 2026" */
export function termWords(officer: OfficerRow, now: Date, locale: Locale): string {
  const t = wordsFor(locale, 'adminPeople');
  const office = t(`office.${officer.office}`);
  const from = dayWords(officer.startsAt, locale);
  const time = officeTime(officer, now);
  if (officer.endsAt === null) return t(time === 'now' ? 'term.since' : 'term.toCome', { office, from });
  const to = lastDayWords(officer.endsAt, locale);
  return t(time === 'over' ? 'term.over' : time === 'now' ? 'term.until' : 'term.toComeUntil', { office, from, to });
}

/** Whether the person has ever come, and if not, why that may be. */
export function signInWords(officer: OfficerRow, locale: Locale): string {
  const t = wordsFor(locale, 'adminPeople');
  if (officer.hasSignedIn) return t('state.signedIn');
  if (officer.hasMailFailed) return t('state.failed');
  return officer.invitedAt ? t('state.invited', { on: dayWords(officer.invitedAt, locale) }) : t('state.never');
}

/** An officer in a cell: address, then office and sign-in in small. */
export function OfficerLine({
  officer,
  now,
  locale,
}: {
  readonly officer: OfficerRow;
  readonly now: Date;
  readonly locale: Locale;
}) {
  return (
    <span className="wrap-anywhere">
      {officer.email}
      <small className="quiet block font-normal">
        {termWords(officer, now, locale)}. {signInWords(officer, locale)}.
      </small>
    </span>
  );
}

import type { ReactNode } from 'react';
import type { MissingConfirmation } from '@/domain/nominations/confirmation';
import { dayOf, longDay, longInstant, longInstantInZone, zoneName } from '@/messages/format';
import { reasonWords } from '@/messages/reason-words';
import { timeLeft, timeLeftWords } from '@/messages/time-left';
import { type Locale, wordsFor } from '@/messages/translate';
import type { Coverage } from '@/queries/contests/claims-and-results';
import type { DeadlineMoveRow, RoundHead } from '@/queries/rounds/public-rounds';
import { coverageWords } from '../contests/contest-words';
import { Inset } from '../ui/callout';
import { Mark } from '../ui/marks';
import { Deadline } from '../ui/time';
import { Unsealed } from './unsealed';

/** The arguments of a sentence about a time: its text, its zone, and a <time> tag. */
export const instantParts = (at: Date, zone: string, locale: Locale) => ({
  when: longInstant(at, zone, locale),
  zone: zoneName(zone, locale),
  time: (chunks: ReactNode) => <time dateTime={at.toISOString()}>{chunks}</time>,
});

/** "in 3 days" */
export const leftUntil = (at: Date, now: Date, zone: string, locale: Locale): string =>
  timeLeftWords(timeLeft(now, at, zone), locale);

/** The day of a time in words: "8 December 2026". */
export const dayWords = (at: Date, zone: string, locale: Locale): string => longDay(dayOf(at, zone), locale);

/**
 * The deadline in a table of rounds. For past rounds often only the date is known, so only the date is shown.
 * A postponed or cancelled round is marked, because its deadline does not apply.
 */
export function DeadlineInList({ round, locale }: { readonly round: RoundHead; readonly locale: Locale }) {
  const { closesAt, zone, kind, state } = round;
  if (state === 'postponed' || state === 'cancelled')
    return (
      <Mark shape="out">
        {wordsFor(locale, 'rounds')('inList', {
          state: wordsFor(locale, 'shared')(`state.${state}`),
          when: kind === 'archive' ? dayWords(closesAt, zone, locale) : longInstant(closesAt, zone, locale),
        })}
      </Mark>
    );
  return (
    <time dateTime={kind === 'archive' ? dayOf(closesAt, zone) : closesAt.toISOString()}>
      {kind === 'archive' ? dayWords(closesAt, zone, locale) : longInstant(closesAt, zone, locale)}
    </time>
  );
}

/** The arguments of a sentence about a missing confirmation: until when it can be given, with the time zone. */
export const missingParts = (missing: MissingConfirmation, zone: string, locale: Locale) => ({
  when: missing.when,
  end: missing.when === 'open' ? '' : longInstantInZone(missing.end, zone, locale),
});

/** The moves of a deadline as a list. */
export const moveParts = (move: DeadlineMoveRow, zone: string, locale: Locale) => ({
  movedOn: dayWords(move.movedAt, zone, locale),
  from: longInstant(move.fromAt, zone, locale),
  to: longInstant(move.toAt, zone, locale),
  reason: reasonWords(move, locale),
});

/** A day of this year without its year, for an answer in large type: "8 December". */
export function dayThisYear(on: string, now: Date, zone: string, locale: Locale): string {
  const [year] = dayOf(now, zone).split('-');
  return on.startsWith(`${year}-`) ? longDay(on, locale).replace(` ${year}`, '') : longDay(on, locale);
}

type DeadlineInsetProps = {
  readonly round: { readonly closesAt: Date; readonly zone: string; readonly postponedAt: Date | null };
  readonly now: Date;
  readonly locale: Locale;
  readonly children?: ReactNode;
};

/** When nominations close, on every page where an officer still has something to do. */
export function DeadlineInset({ round, now, locale, children }: DeadlineInsetProps) {
  const { closesAt: at, zone, postponedAt } = round;
  const t = wordsFor(locale, 'office');
  if (postponedAt !== null) return <Inset>{wordsFor(locale, 'standings')('postponed')}</Inset>;
  const isOver = at <= now;
  return (
    <Inset>
      <b>
        {isOver ? t('deadline.closed') : t('deadline.closes', { left: timeLeftWords(timeLeft(now, at, zone), locale) })}
      </b>{' '}
      <Deadline at={at} zone={zone} locale={locale} />.{children ? <> {children}</> : null}
    </Inset>
  );
}

type TimesProps = {
  readonly round: RoundHead;
  /** How complete the record of a past round is; null for other rounds. */
  readonly coverage: Coverage | null;
  readonly countedAt: Date;
  readonly locale: Locale;
};

/** When a contest's round opens, closes or closed; for a past round, how complete its record is. */
export function ContestTimes({ round, coverage, countedAt, locale }: TimesProps) {
  if (coverage)
    return (
      <p>
        {wordsFor(locale, 'shared')('archive')} <b>{coverageWords(coverage, locale)}</b>
      </p>
    );
  const { state, zone } = round;
  if (state === 'postponed' || state === 'cancelled') return <p>{wordsFor(locale, 'standings')(state)}</p>;
  const when = state === 'announced' ? round.opensAt : round.closesAt;
  const parts = { ...instantParts(when, zone, locale), left: leftUntil(when, countedAt, zone, locale) };
  const said = state === 'open' ? 'closes' : state === 'announced' ? 'opens' : 'closed';
  return (
    <>
      <p>{wordsFor(locale, 'standings').rich(said, parts)}</p>
      <Unsealed round={round} now={countedAt} locale={locale} />
    </>
  );
}

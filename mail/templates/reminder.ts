import type { Day } from '@/domain/base/days';
import { calendarDaysUntil, type Zone } from '@/domain/base/instants';
import { type ReminderKind, reminderStage } from '@/domain/nominations/reminders';
import { env } from '@/lib/env';
import { dayOf, list, longDay, longInstant, weekDay, zoneName } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';

export type Reminder = {
  readonly kind: ReminderKind;
  readonly round: { readonly title: string; readonly kind: string; readonly zone: Zone; readonly closesAt: Date };
  /** As a sentence names it: "Anytown CLP". */
  readonly body: string;
  readonly contests: readonly string[];
  readonly metOn: Day | null;
};

/** A reminder in words, for the mail and for the page that shows it before it goes. */
export function composeReminder({ kind, round, body, contests, metOn }: Reminder, now: Date, locale: Locale) {
  const t = wordsFor(locale, 'reminderMail');
  const { zone, closesAt } = round;
  const stage = reminderStage(zone, now, closesAt);
  const values = {
    body,
    contests: list(contests, locale),
    round: round.title,
    n: Math.max(0, calendarDaysUntil(zone, now, closesAt)),
    closesAt: `${longInstant(closesAt, zone, locale)} ${zoneName(zone, locale)}`,
  };
  const paragraphs = [
    ...(round.kind === 'practice' ? [t('practice')] : []),
    t(`fact.${kind}`, { ...values, day: metOn === null ? '' : longDay(metOn, locale) }),
    t(`closes.${stage}`, values),
    t(`ask.${kind}`),
    t('link', { office: env.siteUrl() + href(locale, '/office') }),
    t('every', values),
  ];
  return {
    subject: t(`subject.${stage}`, { ...values, day: weekDay(dayOf(closesAt, zone), locale) }),
    body: `${paragraphs.join('\n\n')}\n`,
  };
}

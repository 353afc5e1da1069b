import type { Context } from '@/db/context';
import type { Day } from '@/domain/base/days';
import { NotFound } from '@/domain/base/errors';
import { calendarDaysUntil, type Zone } from '@/domain/base/instants';
import { permit } from '@/domain/base/permissions';
import type { BodyKind } from '@/domain/bodies/bodies';
import { KINDS } from '@/domain/bodies/kinds';
import { type ReminderKind, reminderStage } from '@/domain/nominations/reminders';
import type { RoundKind } from '@/domain/rounds/rounds';
import { env } from '@/lib/env';
import { dayOf, list, longDay, longInstant, weekDay, zoneName } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { publicRound } from '@/queries/rounds/public-rounds';
import { type RoundMail, roundEmail, roundMail } from './round-email';

type Reminder = {
  readonly kind: ReminderKind;
  readonly round: { readonly title: string; readonly kind: RoundKind; readonly zone: Zone; readonly closesAt: Date };
  /** The body's name with its kind, such as "Anytown CLP". */
  readonly body: string;
  readonly kindOfBody: BodyKind;
  readonly contests: readonly string[];
  readonly metOn: Day | null;
  readonly about: RoundMail;
};

/** What a reminder says besides its subject, for the preview. Throws if there is no such round. */
export async function reminderAbout(ctx: Context, slug: string): Promise<RoundMail> {
  permit(ctx.actor, 'officers.remind', {});
  const round = await publicRound(ctx.db.reads, ctx.now, slug);
  if (!round) throw new NotFound('round');
  return roundMail(ctx.db.reads, round, 'officers');
}

/** The subject and text of a reminder. The admin page shows them as a preview. */
export function composeReminder(reminder: Reminder, now: Date, locale: Locale) {
  const { kind, round, body, kindOfBody, contests, metOn, about } = reminder;
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
    t(`fact.${kind}`, { ...values, day: metOn === null ? '' : longDay(metOn, locale) }),
    ...(kind === 'party' ? [] : [t(`closes.${stage}`, values)]),
    t(`ask.${kind === 'party' || KINDS[kindOfBody].decidesInMeeting ? kind : 'alone'}`),
    t('link', { office: env.siteUrl() + href(locale, '/office') }),
    t(kind === 'party' ? 'everyParty' : 'every', values),
  ];
  if (kind === 'party') return roundEmail(about, t('subjectParty', values), paragraphs, locale);
  const subject = t(`subject.${stage}`, { ...values, day: weekDay(dayOf(closesAt, zone), locale) });
  return roundEmail(about, subject, paragraphs, locale);
}

import type { SubmissionOnRecord } from '@/commands/nominations/find-submission';
import type { Tx } from '@/db/client';
import type { RoundKind } from '@/domain/rounds/rounds';
import { env } from '@/lib/env';
import { longInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { officersOf } from '@/queries/people/officers-of';
import { queueMail } from '../queue';

type Told = { readonly id: string; readonly act: 'voided' | 'restored'; readonly reason: string };

/** Tells every officer of the body what was done to its submission, and why. `id` is the act's own: one mail for each. */
export async function mailSubmissionAct(tx: Tx, now: Date, found: SubmissionOnRecord, told: Told): Promise<void> {
  for (const { email, language } of await officersOf(tx, found.body.id, now)) {
    const mail = compose(found, told, now, language);
    await queueMail(tx, now, { occasion: `${told.act}:${told.id}`, toAddress: email, ...mail });
  }
}

function compose(
  { submission, round, contest, body }: SubmissionOnRecord,
  { act, reason }: Told,
  now: Date,
  locale: Locale,
) {
  const t = wordsFor(locale, 'actMail');
  const values = {
    code: submission.code ?? '',
    body: body.name,
    contest: contest.title,
    round: round.title,
    closesAt: longInstant(round.closesAt, round.zone, locale),
    link: env.siteUrl() + href(locale, `/receipts/${submission.code}`),
    office: env.siteUrl() + href(locale, '/office'),
  };
  const paragraphs = [
    t(`${act}.what`, values),
    t('reason', { reason }),
    ...(act === 'voided' && round.closesAt > now ? [t('voided.again', values)] : []),
    ...(act === 'voided' ? [t('wrong')] : []),
  ];
  return mailOf(round.kind, t(`${act}.subject`, values), paragraphs, locale);
}

/** The mail with its practice mark, where the round is one. */
export function mailOf(kind: RoundKind, subject: string, paragraphs: readonly string[], locale: Locale) {
  const mark = kind === 'practice' ? [wordsFor(locale, 'actMail')('practice')] : [];
  return { subject, body: `${[...mark, ...paragraphs].join('\n\n')}\n` };
}

import type { Tx } from '@/db/client';
import type { UserId } from '@/domain/base/ids';
import { confirmationsEnd } from '@/domain/nominations/confirmation';
import { env } from '@/lib/env';
import { ASK } from '@/messages/contact-words';
import { longInstantInZone } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { officersOf } from '@/queries/people/officers';
import { queueMail } from '../queue';
import type { SavedVersion } from './receipt';
import { type RoundMail, roundEmail, roundMail } from './round-email';

/** Emails the other officers of a body that one of them should confirm what was sent, if the round asks for it. */
export async function askToConfirm(tx: Tx, now: Date, saved: SavedVersion, sentBy: UserId | null): Promise<void> {
  const { round, body } = saved;
  if (round.confirmation === 'none' || saved.kind === 'withdrawn') return;
  const about = await roundMail(tx, round, 'officers');
  for (const { userId, email, language } of await officersOf(tx, body.id, now)) {
    if (userId === sentBy) continue;
    await queueMail(tx, now, {
      occasion: `confirm:${saved.code}`,
      toAddress: email,
      ...compose(saved, about, { now, locale: language }),
    });
  }
}

function compose(
  { round, contest, body, code }: SavedVersion,
  about: RoundMail,
  { now, locale }: { now: Date; locale: Locale },
) {
  const t = wordsFor(locale, 'confirmMail');
  const values = {
    body: body.name,
    contest: contest.title,
    round: round.title,
    code,
    receipt: env.siteUrl() + href(locale, `/receipts/${code}`),
    link: env.siteUrl() + href(locale, `/office/${body.slug}/${round.slug}/${contest.slug}/confirm`),
  };
  const end = confirmationsEnd(round);
  const until = end !== null && now < end ? 'until' : 'open';
  const counts =
    end === null
      ? t('counts', values)
      : t('needed', { ...values, when: until, end: longInstantInZone(end, round.zone, locale) });
  const paragraphs = [t('asked', values), counts, t('go', values), t('wrong', { contact: ASK })];
  return roundEmail(about, t('subject', values), paragraphs, locale);
}

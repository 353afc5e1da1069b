import type { Tx } from '@/db/client';
import type { BodyRow, RoundRow } from '@/db/rows';
import type { DelegateId, UserId } from '@/domain/base/ids';
import { env } from '@/lib/env';
import { fullName } from '@/messages/body-words';
import { longInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { officersOf } from '@/queries/people/officers';
import { queueMail } from '../queue';
import { type RoundMail, roundEmail, roundMail } from './round-email';

type Named = {
  readonly id: DelegateId;
  readonly name: string;
  readonly email: string;
  readonly language: Locale;
  readonly round: RoundRow;
  readonly body: BodyRow;
  readonly namedBy: UserId;
};

/** Emails a person that they may send for a CLP in one round, and the CLP's other officers that they may. */
export async function mailDelegate(tx: Tx, now: Date, named: Named): Promise<void> {
  const occasion = `delegate:${named.id}`;
  const about = await roundMail(tx, named.round, 'officers');
  await queueMail(tx, now, { occasion, toAddress: named.email, ...compose(named, about, 'delegate', named.language) });
  for (const { userId, email, language } of await officersOf(tx, named.body.id, now))
    if (userId !== named.namedBy)
      await queueMail(tx, now, { occasion, toAddress: email, ...compose(named, about, 'officer', language) });
}

function compose({ name, email, round, body }: Named, about: RoundMail, to: 'delegate' | 'officer', locale: Locale) {
  const t = wordsFor(locale, 'delegateMail');
  const values = {
    name,
    email,
    round: round.title,
    body: fullName(body, locale),
    closesAt: longInstant(round.closesAt, round.zone, locale),
  };
  const office = env.siteUrl() + href(locale, '/office');
  const officers = env.siteUrl() + href(locale, `/office/${body.slug}/officers`);
  const paragraphs = [
    t(`${to}.what`, values),
    to === 'delegate' ? t('delegate.signIn', { link: office }) : t('officer.wrong', { link: officers }),
    ...(to === 'delegate' ? [t('delegate.notYou')] : []),
  ];
  return roundEmail(about, t(`${to}.subject`, values), paragraphs, locale);
}

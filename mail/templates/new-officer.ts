import { inArray } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { schema } from '@/db/schema';
import type { UserId } from '@/domain/base/ids';
import { env } from '@/lib/env';
import { fullName } from '@/messages/body-words';
import { ASK } from '@/messages/contact-words';
import { longInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { officersOf } from '@/queries/people/officers';
import { whoRunRounds } from '@/queries/people/who-run-rounds';
import { queueMail } from '../queue';
import type { SavedVersion } from './receipt';
import { type RoundMail, roundEmail, roundMail } from './round-email';

const { users } = schema;

type Sender = { readonly sentBy: UserId; readonly officerSince: Date };

/** Emails the admins who run rounds, and the body's other officers, that a new officer sent a version. */
export async function mailNewOfficer(tx: Tx, now: Date, saved: SavedVersion, sender: Sender): Promise<void> {
  const about = await roundMail(tx, saved.round, 'candidates');
  const occasion = `new-officer:${saved.code}`;
  // Admins first: one who is also an officer of the body gets the email with the link to the admin's page.
  const admins = await whoRunRounds(tx, now, saved.round.id);
  const addresses = await tx.select({ email: users.email }).from(users).where(inArray(users.id, admins));
  for (const { email } of addresses)
    await queueMail(tx, now, { occasion, toAddress: email, ...compose(saved, sender, about, 'admin', 'en') });
  for (const { userId, email, language } of await officersOf(tx, saved.body.id, now))
    if (userId !== sender.sentBy)
      await queueMail(tx, now, { occasion, toAddress: email, ...compose(saved, sender, about, 'officer', language) });
}

function compose(
  saved: SavedVersion,
  { officerSince }: Sender,
  about: RoundMail,
  to: 'officer' | 'admin',
  locale: Locale,
) {
  const t = wordsFor(locale, 'newOfficerMail');
  const { round, contest, body, code } = saved;
  const values = {
    body: fullName(body, locale),
    contest: contest.title,
    round: round.title,
    code,
    since: longInstant(officerSince, round.zone, locale),
  };
  const receipt = env.siteUrl() + href(locale, `/receipts/${code}`);
  const paragraphs = [
    t('what', values),
    t('counts'),
    to === 'admin'
      ? t('admin', { link: `${env.siteUrl()}/admin/submissions/${code}` })
      : t('officer', { link: receipt, contact: ASK }),
  ];
  return roundEmail(about, t('subject', values), paragraphs, locale);
}

import type { Tx } from '@/db/client';
import type { BodyRow } from '@/db/rows';
import { env } from '@/lib/env';
import { fullName } from '@/messages/body-words';
import { ASK } from '@/messages/contact-words';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { officersOf } from '@/queries/people/officers';
import { type RegistrationRow, registrationToken } from '@/queries/people/registrations';
import { queueMail } from '../queue';
import { siteEmailText } from './site-email';

const page = (row: RegistrationRow, path: string) => env.siteUrl() + href(row.language, path);

/** Queues an email to the person who registered, in the language of their form. */
async function queueToPerson(
  tx: Tx,
  now: Date,
  row: RegistrationRow,
  about: string,
  subject: string,
  text: readonly string[],
) {
  const occasion = `registration:${row.id}:${about}`;
  return queueMail(tx, now, {
    occasion,
    toAddress: row.email,
    subject,
    text: await siteEmailText(tx, text, row.language),
  });
}

const valuesOf = (row: RegistrationRow, body: BodyRow, locale: Locale) => ({
  body: fullName(body, locale),
  office: row.office,
  name: row.name,
  email: row.email,
});

/** Emails the link that confirms the address. Opening the link changes nothing; the page has a button. */
export async function mailConfirmation(tx: Tx, now: Date, row: RegistrationRow, body: BodyRow): Promise<void> {
  const t = wordsFor(row.language, 'registrationMail');
  const values = valuesOf(row, body, row.language);
  const query = new URLSearchParams({ registration: row.id, token: registrationToken(row) });
  const text = [
    t('confirm.what', values),
    t('confirm.link', { link: page(row, `/register/confirm?${query}`) }),
    t('confirm.next', values),
    t('confirm.notYou'),
  ];
  await queueToPerson(tx, now, row, `confirm:${row.askedAt.getTime()}`, t('confirm.subject', values), text);
}

/** Tells somebody who sends the form again that their registration already waits. */
export async function mailWaiting(tx: Tx, now: Date, row: RegistrationRow, body: BodyRow): Promise<void> {
  const t = wordsFor(row.language, 'registrationMail');
  const values = valuesOf(row, body, row.language);
  const text = [t('waiting.what', values), t('waiting.next')];
  await queueToPerson(tx, now, row, `waiting:${row.askedAt.getTime()}`, t('waiting.subject', values), text);
}

export async function mailApproval(tx: Tx, now: Date, row: RegistrationRow, body: BodyRow): Promise<void> {
  const t = wordsFor(row.language, 'registrationMail');
  const values = valuesOf(row, body, row.language);
  const text = [t('approved.what', values), t('approved.signIn', { link: page(row, '/office') }), t('approved.told')];
  await queueToPerson(tx, now, row, 'approved', t('approved.subject', values), text);
}

export async function mailRefusal(tx: Tx, now: Date, row: RegistrationRow, body: BodyRow): Promise<void> {
  const t = wordsFor(row.language, 'registrationMail');
  const values = valuesOf(row, body, row.language);
  const cause = row.cause && row.cause !== 'other' ? t(`cause.${row.cause}`) : '';
  const again = t('refused.again', { link: page(row, `/register/${body.slug}`), contact: ASK });
  const text = [t('refused.what', values), cause, row.note ?? '', again];
  await queueToPerson(tx, now, row, 'refused', t('refused.subject', values), text);
}

type News = {
  readonly row: RegistrationRow;
  readonly body: BodyRow;
  readonly news: 'registered' | 'approved';
};

/** Emails the present officers of the body, without the person, so that they can say that it is not right. */
export async function mailOtherOfficers(tx: Tx, now: Date, { row, body, news }: News): Promise<void> {
  for (const { email, language } of await officersOf(tx, body.id, now)) {
    if (email === row.email) continue;
    const t = wordsFor(language, 'registrationMail');
    const values = valuesOf(row, body, language);
    const link = env.siteUrl() + href(language, `/office/registrations/${row.id}`);
    const text = [t(`officers.${news}`, values), t('officers.wrong', { link }), t('officers.right')];
    await queueMail(tx, now, {
      occasion: `registration:${row.id}:${news}`,
      toAddress: email,
      subject: t(`officers.${news}Subject`, values),
      text: await siteEmailText(tx, text, language),
    });
  }
}

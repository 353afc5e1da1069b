import { eq, inArray } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import type { BodyRow } from '@/db/rows';
import { schema } from '@/db/schema';
import { env } from '@/lib/env';
import { fullName } from '@/messages/body-words';
import { ASK } from '@/messages/contact-words';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type FoundHandOver, type HandOverRow, handOverToken } from '@/queries/people/hand-overs';
import { officersOf } from '@/queries/people/officers';
import { whoRunRounds } from '@/queries/people/who-run-rounds';
import { queueMail } from '../queue';
import { siteEmailText } from './site-email';

const { users } = schema;

type Offer = Pick<HandOverRow, 'id' | 'office' | 'email' | 'language'>;
type Of = { readonly body: BodyRow; readonly fromEmail: string };

const valuesOf = ({ office, email }: Offer, { body, fromEmail }: Of, locale: Locale) => ({
  body: fullName(body, locale),
  office,
  from: fromEmail,
  to: email,
});

/** Emails the successor the link by which they accept. Opening it changes nothing; the page has a button. */
export async function mailHandOver(tx: Tx, now: Date, offer: Offer, of: Of): Promise<void> {
  const t = wordsFor(offer.language, 'handOverMail');
  const values = valuesOf(offer, of, offer.language);
  const query = new URLSearchParams({ handOver: offer.id, token: handOverToken(offer) });
  const link = `${env.siteUrl()}${href(offer.language, '/register/hand-over')}?${query}`;
  const text = [t('offer.what', values), t('offer.link', { link }), t('offer.notYou')];
  await queueMail(tx, now, {
    occasion: `hand-over:${offer.id}:offer`,
    toAddress: offer.email,
    subject: t('offer.subject', values),
    text: await siteEmailText(tx, text, offer.language),
  });
}

/** Emails the admins who run rounds, both people, and the body's other officers that an office was handed over. */
export const mailHandOverDone = (tx: Tx, now: Date, found: FoundHandOver): Promise<void> =>
  mailEverybody(tx, now, found, 'done');

/** Emails the same people that the returning officer undid it. */
export const mailHandOverUndone = (tx: Tx, now: Date, found: FoundHandOver): Promise<void> =>
  mailEverybody(tx, now, found, 'undone');

async function mailEverybody(tx: Tx, now: Date, { row, body }: FoundHandOver, news: 'done' | 'undone'): Promise<void> {
  const [from] = await tx.select().from(users).where(eq(users.id, row.fromUserId));
  if (!from) return;
  const occasion = `hand-over:${row.id}:${news}`;
  const tell = async (toAddress: string, locale: Locale, last: readonly string[]) => {
    const t = wordsFor(locale, 'handOverMail');
    const values = valuesOf(row, { body, fromEmail: from.email }, locale);
    const text = [t(`${news}.what`, values), ...last];
    const subject = t(`${news}.subject`, values);
    return queueMail(tx, now, { occasion, toAddress, subject, text: await siteEmailText(tx, text, locale) });
  };
  const admins = await tx
    .select({ email: users.email })
    .from(users)
    .where(inArray(users.id, await whoRunRounds(tx, now, null)));
  if (news === 'done') {
    const link = `${env.siteUrl()}/admin/people/hand-overs/${row.id}`;
    for (const { email } of admins) await tell(email, 'en', [wordsFor('en', 'handOverMail')('done.admin', { link })]);
  }
  const signIn = `${env.siteUrl()}${href(row.language, '/office')}`;
  const toSuccessor = news === 'done' ? [wordsFor(row.language, 'handOverMail')('done.signIn', { link: signIn })] : [];
  await tell(row.email, row.language, toSuccessor);
  const others = [...(await officersOf(tx, body.id, now)), { email: from.email, language: from.language ?? 'en' }];
  for (const { email, language } of others)
    await tell(email, language, [wordsFor(language, 'handOverMail')('wrong', { contact: ASK })]);
}

import type { SavedVersion } from '@/commands/nominations/submission';
import type { Tx } from '@/db/client';
import { unreachable } from '@/domain/base/errors';
import { env } from '@/lib/env';
import { exactInstant, longInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { officersOf } from '@/queries/people/officers';
import { queueMail } from '../queue';
import { roundEmail } from './round-email';

/**
 * Queues the receipt of a saved version for every officer of the body, in the transaction that saved it. No officer
 * can be left out, so that each sees an entry that they did not make.
 */
export async function mailReceipt(tx: Tx, now: Date, saved: SavedVersion): Promise<void> {
  for (const { email, language } of await officersOf(tx, saved.scene.body.id, now))
    await queueMail(tx, now, { occasion: `receipt:${saved.code}`, toAddress: email, ...compose(saved, now, language) });
}

function compose(saved: SavedVersion, now: Date, locale: Locale) {
  const t = wordsFor(locale, 'receiptMail');
  const { round, contest, body } = saved.scene;
  const values = {
    code: saved.code,
    body: body.name,
    contest: contest.title,
    round: round.title,
    version: String(saved.version),
    receivedAt: exactInstant(now, round.zone, locale),
    closesAt: longInstant(round.closesAt, round.zone, locale),
    link: env.siteUrl() + href(locale, `/receipts/${saved.code}`),
    office: env.siteUrl() + href(locale, '/office'),
  };
  const paragraphs = [
    opening(saved, values, locale),
    ...(saved.enteredFrom === null ? [] : [t('entered', { ...values, from: saved.enteredFrom })]),
    saved.names.map(({ name, home }) => (home ? t('nameAndHome', { name, home }) : t('name', { name }))).join('\n'),
    t('receipt', values),
    ...(round.closesAt > now ? [t(saved.choice.kind === 'withdrawn' ? 'again' : 'change', values)] : []),
    t('notYou', values),
  ];
  return roundEmail(round.kind, t('subject', values), paragraphs, locale);
}

function opening(
  saved: SavedVersion,
  values: { body: string; contest: string; round: string; receivedAt: string; version: string },
  locale: Locale,
) {
  const t = wordsFor(locale, 'receiptMail');
  const { kind } = saved.choice;
  switch (kind) {
    case 'names':
      return t('nominated', { ...values, count: saved.names.length });
    case 'nobody':
      return t('nobody', values);
    case 'withdrawn':
      return t('withdrawn', values);
    default:
      return unreachable(kind);
  }
}

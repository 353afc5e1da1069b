import type { Tx } from '@/db/client';
import type { RoundRow } from '@/db/rows';
import { env } from '@/lib/env';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { officersOfRound } from '@/queries/people/officers';
import { queueMail } from '../queue';
import { roundEmail } from './round-email';

/** Emails every officer of a body that may nominate in the round: it was cancelled, and why. */
export async function mailCancelled(tx: Tx, now: Date, round: RoundRow, reason: string): Promise<void> {
  const values = { round: round.title };
  for (const { email, language } of await officersOfRound(tx, round, now)) {
    const t = wordsFor(language, 'actMail');
    const link = env.siteUrl() + href(language, `/rounds/${round.slug}`);
    const paragraphs = [t('cancelled.what', values), t('reason', { reason }), t('cancelled.links', { link })];
    const mail = roundEmail(round.kind, t('cancelled.subject', values), paragraphs, language);
    await queueMail(tx, now, { occasion: `cancelled:${round.id}`, toAddress: email, ...mail });
  }
}

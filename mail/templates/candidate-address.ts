import type { Tx } from '@/db/client';
import type { CandidateId } from '@/domain/base/ids';
import { env } from '@/lib/env';
import { ASK } from '@/messages/contact-words';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { queueMail } from '../queue';
import { addressesOf } from './candidacy';
import { siteEmailText } from './site-email';

/**
 * Tells each address that a candidate has now that one was added or removed, so that the candidate notices if somebody
 * else was given access. It names no address. `id` is the id of the change.
 */
export async function mailAddressChange(
  tx: Tx,
  now: Date,
  candidate: { readonly id: CandidateId; readonly name: string },
  { id, what }: { readonly id: string; readonly what: 'added' | 'removed' },
): Promise<void> {
  for (const { email, language } of await addressesOf(tx, candidate.id)) {
    const locale = language ?? 'en';
    const t = wordsFor(locale, 'candidateMail');
    const paragraphs = [
      t(`address.${what}`, { name: candidate.name }),
      t('address.effect', { link: env.siteUrl() + href(locale, '/candidate') }),
      wordsFor(locale, 'actMail')('wrong', { contact: ASK }),
    ];
    const mail = {
      subject: t(`address.subject.${what}`, { name: candidate.name }),
      text: await siteEmailText(tx, paragraphs, locale),
    };
    await queueMail(tx, now, { occasion: `candidate-address:${id}`, toAddress: email, ...mail });
  }
}

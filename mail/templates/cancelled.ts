import type { Tx } from '@/db/client';
import type { RoundRow } from '@/db/rows';
import type { SaidReason } from '@/domain/base/act-causes';
import { env } from '@/lib/env';
import { href } from '@/messages/href';
import { reasonWords } from '@/messages/reason-words';
import { wordsFor } from '@/messages/translate';
import { officersOfRound } from '@/queries/people/officers';
import { queueMail } from '../queue';
import { roundEmail, roundMail } from './round-email';

/** Emails every officer of a body that may nominate in the round: it was cancelled, and why. */
export const mailCancelled = (tx: Tx, now: Date, round: RoundRow, said: SaidReason): Promise<void> =>
  mailStopped(tx, now, round, { what: 'cancelled', said });

/** Emails every officer of a body that may nominate in the round: it was postponed, and why. */
export const mailPostponed = (tx: Tx, now: Date, round: RoundRow, said: SaidReason): Promise<void> =>
  mailStopped(tx, now, round, { what: 'postponed', said });

type Stopped = { readonly what: 'cancelled' | 'postponed'; readonly said: SaidReason };

async function mailStopped(tx: Tx, now: Date, round: RoundRow, { what, said }: Stopped): Promise<void> {
  // A round can be postponed more than once, and each time has its own email.
  const occasion = what === 'cancelled' ? `cancelled:${round.id}` : `postponed:${round.id}:${now.toISOString()}`;
  const values = { round: round.title };
  // Nobody is told to send anything to the Party here, because the round has stopped.
  const about = await roundMail(tx, round, 'candidates');
  for (const { email, language } of await officersOfRound(tx, round, now)) {
    const t = wordsFor(language, 'actMail');
    const link = env.siteUrl() + href(language, `/rounds/${round.slug}`);
    const paragraphs = [
      t(`${what}.what`, values),
      t('reason', { reason: reasonWords(said, language) }),
      t(`${what}.links`, { link }),
    ];
    const mail = roundEmail(about, t(`${what}.subject`, values), paragraphs, language);
    await queueMail(tx, now, { occasion, toAddress: email, ...mail });
  }
}

import type { Tx } from '@/db/client';
import type { BodyRow, ContestRow, RoundRow, SubmissionRow } from '@/db/rows';
import type { SaidReason } from '@/domain/base/act-causes';
import { isOpenAt } from '@/domain/rounds/rounds';
import { env } from '@/lib/env';
import { fullName } from '@/messages/body-words';
import { ASK } from '@/messages/contact-words';
import { longInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { reasonWords } from '@/messages/reason-words';
import { type Locale, wordsFor } from '@/messages/translate';
import { officersOf } from '@/queries/people/officers';
import { queueMail } from '../queue';
import { type RoundMail, roundEmail, roundMail } from './round-email';

type Decided = {
  readonly submission: SubmissionRow;
  readonly round: RoundRow;
  readonly contest: ContestRow;
  readonly body: BodyRow;
};
type Decision = { readonly id: string; readonly act: 'voided' | 'restored' } & SaidReason;

/**
 * Emails every officer of a body that its submission was ruled invalid or reinstated. `id` is the id of the decision.
 * Each officer gets one email for it.
 */
export async function mailSubmissionAct(tx: Tx, now: Date, found: Decided, decision: Decision): Promise<void> {
  const about = await roundMail(tx, found.round, 'officers');
  for (const { email: toAddress, language } of await officersOf(tx, found.body.id, now)) {
    const email = compose(found, decision, about, now, language);
    await queueMail(tx, now, { occasion: `${decision.act}:${decision.id}`, toAddress, ...email });
  }
}

function compose(
  { submission, round, contest, body }: Decided,
  { act, ...said }: Decision,
  about: RoundMail,
  now: Date,
  locale: Locale,
) {
  const t = wordsFor(locale, 'actMail');
  const values = {
    code: submission.code ?? '',
    body: fullName(body, locale),
    contest: contest.title,
    round: round.title,
    closesAt: longInstant(round.closesAt, round.zone, locale),
    link: env.siteUrl() + href(locale, `/receipts/${submission.code}`),
    office: env.siteUrl() + href(locale, '/office'),
  };
  const paragraphs = [
    t(`${act}.what`, values),
    t('reason', { reason: reasonWords(said, locale) }),
    ...(act === 'voided' && isOpenAt(round, now) ? [t('voided.again', values)] : []),
    ...(act === 'voided' ? [t('wrong', { contact: ASK })] : []),
  ];
  return roundEmail(about, t(`${act}.subject`, values), paragraphs, locale);
}

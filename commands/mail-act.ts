import type { Tx } from '@/db/client';
import type { BodyId } from '@/domain/ids';
import type { RoundKind } from '@/domain/rounds';
import { env } from '@/lib/env';
import { longInstant } from '@/lib/format';
import { wordsFor } from '@/lib/words';
import { officersOf } from '@/queries/officers-of';
import { queueMail } from './queue-mail';
import type { SubmissionOnRecord } from './submission-on-record';

type Told = { readonly id: string; readonly act: 'voided' | 'restored'; readonly reason: string };

/** Tells every officer of the body what was done to its submission, and why. `id` is the act's own: one mail for each. */
export async function mailSubmissionAct(
  tx: Tx,
  now: Date,
  { submission, round, contest, body }: SubmissionOnRecord,
  { id, act, reason }: Told,
): Promise<void> {
  const t = wordsFor('en', 'actMail');
  const values = {
    code: submission.code ?? '',
    body: body.name,
    contest: contest.title,
    round: round.title,
    closesAt: longInstant(round.closesAt, round.zone, 'en'),
    link: `${env.siteUrl()}/receipts/${submission.code}`,
    office: `${env.siteUrl()}/office`,
  };
  const paragraphs = [
    t(`${act}.what`, values),
    t('reason', { reason }),
    ...(act === 'voided' && round.closesAt > now ? [t('voided.again', values)] : []),
  ];
  const mail = mailOf(round.kind, t(`${act}.subject`, values), paragraphs);
  await mailOfficers(tx, now, body.id, { occasion: `${act}:${id}`, ...mail });
}

/** The mail with its practice mark, where the round is one. */
export function mailOf(kind: RoundKind, subject: string, paragraphs: readonly string[]) {
  const mark = kind === 'practice' ? [wordsFor('en', 'actMail')('practice')] : [];
  return { subject, body: `${[...mark, ...paragraphs].join('\n\n')}\n` };
}

async function mailOfficers(
  tx: Tx,
  now: Date,
  bodyId: BodyId,
  mail: { readonly occasion: string; readonly subject: string; readonly body: string },
): Promise<void> {
  for (const { email } of await officersOf(tx, bodyId, now)) await queueMail(tx, now, { ...mail, toAddress: email });
}

import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import type { RoundRow } from '@/db/rows';
import { schema } from '@/db/schema';
import type { UserId } from '@/domain/base/ids';
import { confirmationsEnd, lacksConfirmation } from '@/domain/nominations/confirmation';
import { env } from '@/lib/env';
import { fullName } from '@/messages/body-words';
import { ASK } from '@/messages/contact-words';
import { longInstantInZone } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { officersOf } from '@/queries/people/officers';
import { queueMail } from '../queue';
import type { SavedVersion } from './receipt';
import { type RoundMail, roundEmail, roundMail } from './round-email';

const { bodies, contests, submissions } = schema;

type ToConfirm = Pick<SavedVersion, 'code' | 'kind' | 'round' | 'contest' | 'body' | 'enteredFrom'>;

/**
 * Emails the other officers of a body that one of them should confirm what was sent, if the round asks for it. They are
 * asked once, and once more if the round comes to need it.
 */
export async function askToConfirm(tx: Tx, now: Date, saved: ToConfirm, sentBy: UserId | null): Promise<void> {
  const { round, body } = saved;
  if (round.confirmation === 'none' || saved.kind === 'withdrawn') return;
  const about = await roundMail(tx, round, 'officers');
  for (const { userId, email, language } of await officersOf(tx, body.id, now)) {
    if (userId === sentBy) continue;
    await queueMail(tx, now, {
      occasion: round.confirmation === 'required' ? `confirm:${saved.code}:needed` : `confirm:${saved.code}`,
      toAddress: email,
      ...compose(saved, about, { now, locale: language }),
    });
  }
}

function compose(
  { round, contest, body, code, enteredFrom }: ToConfirm,
  about: RoundMail,
  { now, locale }: { now: Date; locale: Locale },
) {
  const t = wordsFor(locale, 'confirmMail');
  const values = {
    body: fullName(body, locale),
    contest: contest.title,
    round: round.title,
    code,
    receipt: env.siteUrl() + href(locale, `/receipts/${code}`),
    link: env.siteUrl() + href(locale, `/office/${body.slug}/${round.slug}/${contest.slug}/confirm`),
  };
  const end = confirmationsEnd(round);
  const until = end !== null && now < end ? 'until' : 'open';
  const counts =
    end === null
      ? t('counts', values)
      : t('needed', { ...values, when: until, end: longInstantInZone(end, round.zone, locale) });
  const paragraphs = [
    t(enteredFrom === null ? 'asked' : 'entered', values),
    counts,
    t('go', values),
    t('wrong', { contact: ASK }),
  ];
  return roundEmail(about, t('subject', values), paragraphs, locale);
}

/** Asks for the confirmation of everything in a round that nobody has confirmed, because the round now needs it. */
export async function askToConfirmAll(tx: Tx, now: Date, round: RoundRow): Promise<void> {
  const rows = await tx
    .select({ submission: submissions, contest: contests, body: bodies })
    .from(submissions)
    .innerJoin(contests, and(eq(contests.id, submissions.contestId), eq(contests.roundId, round.id)))
    .innerJoin(bodies, eq(bodies.id, submissions.bodyId))
    .where(and(isNull(submissions.supersededAt), isNull(submissions.voidedAt)))
    .orderBy(asc(submissions.logSeq));
  for (const { submission, contest, body } of rows) {
    const { code, kind, enteredFrom, sentBy } = submission;
    if (code !== null && lacksConfirmation(round, submission))
      await askToConfirm(tx, now, { code, kind, enteredFrom, round, contest, body }, sentBy);
  }
}

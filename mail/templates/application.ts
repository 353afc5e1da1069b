import { eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import type { ContestRow, RoundRow } from '@/db/rows';
import { schema } from '@/db/schema';
import type { ApplicationId, UserId } from '@/domain/base/ids';
import type { RefusalCause } from '@/domain/candidates/applications';
import { env } from '@/lib/env';
import { ASK } from '@/messages/contact-words';
import { longInstant } from '@/messages/format';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { queueMail } from '../queue';
import { roundEmail, roundMail } from './round-email';

const { users } = schema;

type About = {
  readonly id: ApplicationId;
  readonly userId: UserId;
  readonly round: RoundRow;
  readonly contest: ContestRow;
};
type Event =
  | { readonly what: 'received' | 'approved' }
  | { readonly what: 'refused'; readonly cause: RefusalCause; readonly reason: string | null };

/** Tells a person that their application was received, approved or refused, and what they can do. */
export async function mailApplication(
  tx: Tx,
  now: Date,
  { id, userId, round, contest }: About,
  event: Event,
): Promise<void> {
  const [user] = await tx.select().from(users).where(eq(users.id, userId));
  if (!user) return;
  const locale = user.language ?? 'en';
  const t = wordsFor(locale, 'candidateMail');
  const link = (path: string) => env.siteUrl() + href(locale, path);
  const closesAt = longInstant(round.closesAt, round.zone, locale);
  const values = { contest: contest.title, round: round.title, closesAt };
  const apply = link(`/candidate/${round.slug}/${contest.slug}/apply`);
  const paragraphs =
    event.what === 'refused'
      ? [
          t('application.refused', values),
          wordsFor(locale, 'approval')(`refusalCause.${event.cause}`),
          ...(event.reason === null ? [] : [event.reason]),
          ...(event.cause === 'incomplete' ? [t('application.again', { ...values, link: apply })] : []),
        ]
      : [t(`application.${event.what}`, { ...values, link: event.what === 'received' ? apply : link('/candidate') })];
  const about = await roundMail(tx, round, 'candidates');
  const subject = t(`application.subject.${event.what}`, values);
  const mail = roundEmail(about, subject, [...paragraphs, t('application.notYou', { contact: ASK })], locale);
  await queueMail(tx, now, { occasion: `application-${event.what}:${id}`, toAddress: user.email, ...mail });
}

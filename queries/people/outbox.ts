import { and, count, desc, eq, gte, isNotNull, isNull, ne, or } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { Day } from '@/domain/base/days';
import { dayIn, type Zone } from '@/domain/base/instants';
import { permit } from '@/domain/base/permissions';
import { type MailState, MOST_ATTEMPTS, mailState } from '@/domain/people/mail-attempts';
import { pick } from '@/lib/objects';

const { outbox } = schema;

const ZONE: Zone = 'Europe/London';
const DAYS_SHOWN = 14;
const DAY_MS = 86_400_000;

/** An email that failed. Only admins who run rounds can see the address, and only here. They never see the text. */
export type FailedMail = {
  readonly id: string;
  readonly toAddress: string;
  readonly subject: string;
  readonly createdAt: Date;
  readonly attempts: number;
  /** When it will be retried; null if there are no attempts left. */
  readonly nextTryAt: Date | null;
  /** The mail server's error codes. */
  readonly reason: string | null;
  readonly state: MailState;
};

export type AdminMail = {
  readonly waiting: number;
  readonly failed: readonly FailedMail[];
  /** How many emails were sent on each recent day, latest first. Days without any are left out. */
  readonly sentByDay: readonly { readonly day: Day; readonly emails: number }[];
  readonly sent: number;
};

/** The text of an expired sign-in link is deleted. Such an email is not counted as a failure. */
const hasText = ne(outbox.text, '');

/** Emails that are waiting, were sent, or failed. */
export async function adminMail(ctx: Context): Promise<AdminMail> {
  permit(ctx.actor, 'admin.read', {});
  const { reads } = ctx.db;
  const [waiting] = await reads
    .select({ n: count() })
    .from(outbox)
    .where(and(isNull(outbox.sentAt), isNull(outbox.lastError), ne(outbox.attempts, MOST_ATTEMPTS)));
  const failed = await reads
    .select()
    .from(outbox)
    .where(and(...FAILED))
    .orderBy(desc(outbox.createdAt), desc(outbox.id));
  const since = new Date(ctx.now.getTime() - DAYS_SHOWN * DAY_MS);
  const went = await reads
    .select({ sentAt: outbox.sentAt })
    .from(outbox)
    .where(gte(outbox.sentAt, since))
    .orderBy(desc(outbox.sentAt));
  const byDay = Map.groupBy(
    went.flatMap(({ sentAt }) => sentAt ?? []),
    (at) => dayIn(ZONE, at),
  );
  const [sent] = await reads.select({ n: count() }).from(outbox).where(isNotNull(outbox.sentAt));
  return {
    waiting: waiting?.n ?? 0,
    failed: failed.map((mail) => ({
      ...pick(mail, 'id', 'toAddress', 'subject', 'createdAt', 'attempts'),
      nextTryAt: mail.attempts >= MOST_ATTEMPTS ? null : mail.nextTryAt,
      reason: mail.lastError,
      state: mailState({ ...mail, hasFailed: mail.lastError !== null }, ctx.now),
    })),
    sentByDay: [...byDay].map(([day, some]) => ({ day, emails: some.length })),
    sent: sent?.n ?? 0,
  };
}

/** The email was not sent, has failed at least once, and can still be sent. */
export const FAILED = [
  isNull(outbox.sentAt),
  or(isNotNull(outbox.lastError), eq(outbox.attempts, MOST_ATTEMPTS)),
  hasText,
] as const;

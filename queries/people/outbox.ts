import { and, count, desc, eq, gt, gte, inArray, isNull, lte, ne, or } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { Day } from '@/domain/base/days';
import { dayIn, type Zone } from '@/domain/base/instants';
import { permit } from '@/domain/base/permissions';
import { laneOf, type MailLane, type MailState, mailState } from '@/domain/people/mail-attempts';
import { linkOccasion } from '@/domain/sign-in/sign-in';
import { pick } from '@/lib/objects';

const { outbox } = schema;

const ZONE: Zone = 'Europe/London';
const DAYS_SHOWN = 14;
const DAY_MS = 86_400_000;

export type FailedState = Exclude<MailState, 'sent' | 'waiting'>;

/** An email that has failed. Only admins who run rounds can see the address, and only here. They never see the text. */
export type FailedMail = {
  readonly id: string;
  readonly toAddress: string;
  readonly subject: string;
  readonly createdAt: Date;
  readonly attempts: number;
  /** When it will be tried again; null if that does not happen automatically. */
  readonly nextTryAt: Date | null;
  /** What the mail server said at the last attempt. */
  readonly answer: string | null;
  readonly state: FailedState;
  /**
   * Whether an admin can retry it. A sign-in link that was refused or has expired has no text any more, so it cannot be
   * retried.
   */
  readonly mayRetry: boolean;
};

export type AdminMail = {
  /** How many emails have not been tried yet. */
  readonly waiting: number;
  /** How many emails are being tried now. */
  readonly sending: number;
  /** The emails that have failed at least once and have not been sent since, latest first. */
  readonly failed: readonly FailedMail[];
  /**
   * The same for sign-in links. No admin needs to act, because the page tells the person who asked for the link, and
   * they can ask again.
   */
  readonly failedLinks: readonly FailedMail[];
  /** How many emails were sent on each recent day, latest first. Days without any are left out. */
  readonly sentByDay: readonly { readonly day: Day; readonly emails: number }[];
  readonly sent: number;
};

/** The email could not be sent so far, and its text has not been deleted yet. */
export const NOT_SENT = [
  or(inArray(outbox.outcome, ['refused', 'given-up']), and(eq(outbox.outcome, 'waiting'), gt(outbox.attempts, 0))),
  ne(outbox.text, ''),
] as const;

/** No process is trying to send the email. */
export const notLeased = (now: Date) => or(isNull(outbox.leasedUntil), lte(outbox.leasedUntil, now));

/** Emails that are waiting, are being sent, were sent, or failed. */
export async function adminMail(ctx: Context): Promise<AdminMail> {
  permit(ctx.actor, 'admin.read', {});
  const { reads } = ctx.db;
  const { now } = ctx;
  const unsent = await reads
    .select()
    .from(outbox)
    .where(ne(outbox.outcome, 'sent'))
    .orderBy(desc(outbox.createdAt), desc(outbox.id));
  const all = unsent.map((mail) => ({ ...mail, state: mailState(mail, now) }));
  const countOf = (state: MailState) => all.filter((mail) => mail.state === state).length;
  const failedIn = (lane: MailLane) => all.flatMap((mail) => (laneOf(mail) === lane ? (failedMail(mail) ?? []) : []));
  const since = new Date(now.getTime() - DAYS_SHOWN * DAY_MS);
  const went = await reads
    .select({ sentAt: outbox.sentAt })
    .from(outbox)
    .where(and(eq(outbox.outcome, 'sent'), gte(outbox.sentAt, since)))
    .orderBy(desc(outbox.sentAt));
  const byDay = Map.groupBy(
    went.flatMap(({ sentAt }) => sentAt ?? []),
    (at) => dayIn(ZONE, at),
  );
  const [sent] = await reads.select({ n: count() }).from(outbox).where(eq(outbox.outcome, 'sent'));
  return {
    waiting: countOf('waiting'),
    sending: countOf('sending'),
    failed: failedIn('other'),
    failedLinks: failedIn('sign-in'),
    sentByDay: [...byDay].map(([day, some]) => ({ day, emails: some.length })),
    sent: sent?.n ?? 0,
  };
}

type Unsent = typeof outbox.$inferSelect & { readonly state: MailState };

/** Null if the email has not failed. An email that is being tried again has failed before. */
function failedMail(mail: Unsent): FailedMail | null {
  const { state } = mail;
  if (state === 'sent' || state === 'waiting' || (state === 'sending' && mail.lastError === null)) return null;
  return {
    ...pick(mail, 'id', 'toAddress', 'subject', 'createdAt', 'attempts'),
    state,
    nextTryAt: state === 'failing' ? mail.nextTryAt : null,
    answer: mail.lastError,
    mayRetry: state !== 'sending' && mail.text !== '',
  };
}

/** The state of the sign-in email of a request (see mailState). Null after a day, when the email has been deleted. */
export async function linkState(ctx: Context, request: string): Promise<MailState | null> {
  permit(ctx.actor, 'sign-in.keep', {});
  const [mail] = await ctx.db.reads
    .select()
    .from(outbox)
    .where(eq(outbox.occasion, linkOccasion(request)));
  return mail ? mailState(mail, ctx.now) : null;
}

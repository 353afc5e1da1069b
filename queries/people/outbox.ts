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

/** An email that has failed. Admins who run rounds see the address here and nowhere else; they never see the text. */
export type FailedMail = {
  readonly id: string;
  readonly toAddress: string;
  readonly subject: string;
  readonly createdAt: Date;
  readonly attempts: number;
  /** When it will be tried again; null if not by itself. */
  readonly nextTryAt: Date | null;
  /** What the mail server said at the last attempt. */
  readonly answer: string | null;
  readonly state: FailedState;
  /** An admin can have it tried again. The text of a sign-in link that was refused or has expired is gone. */
  readonly mayRetry: boolean;
};

export type AdminMail = {
  /** Not tried yet. */
  readonly waiting: number;
  /** Being tried now. */
  readonly sending: number;
  /** Failed at least once and not sent since, latest first. */
  readonly failed: readonly FailedMail[];
  /** The same for sign-in links. The person who asked for one is told, and can ask again: no admin needs to act. */
  readonly failedLinks: readonly FailedMail[];
  /** How many were sent on each recent day, latest first. Days with none are left out. */
  readonly sentByDay: readonly { readonly day: Day; readonly emails: number }[];
  readonly sent: number;
};

/** Could not be sent so far, and still has a text to send. */
export const NOT_SENT = [
  or(inArray(outbox.outcome, ['refused', 'given-up']), and(eq(outbox.outcome, 'waiting'), gt(outbox.attempts, 0))),
  ne(outbox.text, ''),
] as const;

/** No process is trying to send it. */
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

/** Null if the email has not failed. One that is being tried again has failed before. */
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

/** Where the sign-in email of a request is: see mailState. Null once it has been deleted, after a day. */
export async function linkState(ctx: Context, request: string): Promise<MailState | null> {
  permit(ctx.actor, 'sign-in.keep', {});
  const [mail] = await ctx.db.reads
    .select()
    .from(outbox)
    .where(eq(outbox.occasion, linkOccasion(request)));
  return mail ? mailState(mail, ctx.now) : null;
}

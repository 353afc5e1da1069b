import { and, asc, eq, isNull, like, lt, lte, notLike } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import type { MailRow } from '@/db/rows';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { MOST_ATTEMPTS, mailState, pauseAfter, SENDING_LASTS } from '@/domain/people/mail-attempts';
import { SIGN_IN_LINK_LASTS, SIGN_IN_OCCASION } from '@/domain/sign-in/sign-in';
import { FAILED } from '@/queries/people/outbox';
import { mailFault, type SendMail } from './transport';

const { outbox } = schema;

/** The most emails that one run sends, so that a sign-in link requested meanwhile does not wait for a long queue. */
const MOST_AT_ONCE = 10;

/**
 * The longest time of a run, in milliseconds. A run that takes longer ends after the current email, so that the next
 * run starts with the most urgent one.
 */
const LONGEST_RUN = 5000;

const isSignIn = (mail: MailRow) => mail.occasion.startsWith(SIGN_IN_OCCASION);

export type MailRun = {
  readonly send: SendMail;
  /** The clock is read again after each email, because sending takes time. */
  readonly clock: () => Date;
  /** A demo shows its emails on a page, with their links. Elsewhere a link is deleted once it has been sent. */
  readonly isDemo: boolean;
};

/**
 * Sends the emails that are due, sign-in links first. Returns how many it tried to send; 0 means that none is due. It
 * claims each email with a conditional update, so that only one process sends it, and sends it outside any transaction.
 * A failed email is tried again after longer and longer pauses.
 */
export async function sendDueMail(context: Context, run: MailRun): Promise<number> {
  permit(context.actor, 'mail.send', {});
  let taken = 0;
  const startedAt = run.clock().getTime();
  for (const mail of await dueMail(context)) {
    if (run.clock().getTime() - startedAt > LONGEST_RUN) break;
    if (!(await take(context, mail, run.clock()))) continue;
    taken += 1;
    if (isOutdated(mail, run.clock())) await note(context, mail, { ...blank, attempts: MOST_ATTEMPTS });
    else await sendOne(context, mail, run);
  }
  return taken;
}

async function dueMail({ db, now }: Context): Promise<readonly MailRow[]> {
  const due = and(isNull(outbox.sentAt), lte(outbox.nextTryAt, now), lt(outbox.attempts, MOST_ATTEMPTS));
  const some = (which: ReturnType<typeof like>) =>
    db.reads
      .select()
      .from(outbox)
      .where(and(due, which))
      .orderBy(asc(outbox.nextTryAt), asc(outbox.id))
      .limit(MOST_AT_ONCE);
  const links = await some(like(outbox.occasion, `${SIGN_IN_OCCASION}%`));
  return links.length > 0 ? links : some(notLike(outbox.occasion, `${SIGN_IN_OCCASION}%`));
}

/**
 * Claims an email by adding one to its attempts. The claim lasts for SENDING_LASTS. Returns false if another process
 * has claimed it.
 */
async function take({ db }: Context, mail: MailRow, now: Date): Promise<boolean> {
  const taken = await db.transact(async (tx) => {
    const rows = await tx
      .update(outbox)
      .set({ attempts: mail.attempts + 1, nextTryAt: new Date(now.getTime() + SENDING_LASTS) })
      .where(and(eq(outbox.id, mail.id), eq(outbox.attempts, mail.attempts), isNull(outbox.sentAt)))
      .returning({ id: outbox.id });
    return rows.length > 0 ? ok(null) : refuse({ code: 'taken' });
  });
  return taken.ok;
}

async function sendOne(context: Context, mail: MailRow, { send, clock, isDemo }: MailRun): Promise<void> {
  const attempts = mail.attempts + 1;
  try {
    await send(mail);
  } catch (error) {
    const nextTryAt = new Date(clock().getTime() + pauseAfter(attempts));
    await note(context, mail, { nextTryAt, lastError: mailFault(error) });
    return;
  }
  // Once a link is sent, it must not stay in the database or its backups.
  await note(context, mail, { sentAt: clock(), lastError: null, ...(isSignIn(mail) && !isDemo ? blank : {}) });
}

const blank = { text: '' };

async function note({ db }: Context, mail: MailRow, changes: Partial<MailRow>): Promise<void> {
  await db.transact(async (tx) => {
    await tx.update(outbox).set(changes).where(eq(outbox.id, mail.id));
    return ok(null);
  });
}

/** Whether the email contains a link that has expired. Such an email is not sent. */
const isOutdated = (mail: MailRow, now: Date) =>
  isSignIn(mail) && now.getTime() - mail.createdAt.getTime() >= SIGN_IN_LINK_LASTS * 1000;

/** The id of one email, or 'all' for every email that failed. */
export const retryMailInput = z.object({ mail: z.string().min(1).max(64) });
export type RetryMailInput = z.output<typeof retryMailInput>;
export type RetryMailRefusal = { readonly code: 'nothing-to-try' };

/**
 * Retries failed emails at once, with as many attempts as a new email has. Returns how many there are. Leaves out
 * emails that are being sent now, because they would be sent twice.
 */
export async function retryMail(ctx: Context, input: RetryMailInput): Promise<Result<number, RetryMailRefusal>> {
  permit(ctx.actor, 'mail.retry', {});
  return ctx.db.transact<number, RetryMailRefusal>(async (tx) => {
    const { now } = ctx;
    const which = input.mail === 'all' ? FAILED : [...FAILED, eq(outbox.id, input.mail)];
    const rows = await tx
      .select()
      .from(outbox)
      .where(and(...which));
    const failed = rows.filter((mail) => mailState({ ...mail, hasFailed: true }, now) === 'failed');
    for (const { id } of failed)
      await tx.update(outbox).set({ attempts: 0, nextTryAt: now, lastError: null }).where(eq(outbox.id, id));
    return failed.length === 0 ? refuse({ code: 'nothing-to-try' }) : ok(failed.length);
  });
}

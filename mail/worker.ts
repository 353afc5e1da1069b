import { and, asc, eq, isNotNull, isNull, like, lte, notLike, or } from 'drizzle-orm';
import type { Reads, Tx } from '@/db/client';
import type { Context } from '@/db/context';
import type { MailRow } from '@/db/rows';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { afterFailure, isOutdated, leaseLasts, longestAttempt, type MailLane } from '@/domain/people/mail-attempts';
import { SIGN_IN_OCCASION, sealedFor } from '@/domain/sign-in/sign-in';
import { unseal } from '@/lib/sealed';
import { mailFault } from './mail-fault';
import type { SendMail } from './transport';

const { outbox, users } = schema;

export type MailRun = {
  readonly send: SendMail;
  /** The clock is read again after each email, because sending takes time. */
  readonly clock: () => Date;
  /** A demo shows its emails on a page, with their links. Elsewhere a link is deleted once it has been sent. */
  readonly isDemo: boolean;
  readonly lane: MailLane;
  /** Leaves out emails that have failed before, so that they cannot take every connection of the lane. */
  readonly onlyFirstAttempts?: boolean;
};

/**
 * Tries to send the email of the lane that is due first, and returns whether there was one. A lease makes sure that
 * only one process tries it. The sending is outside any transaction. Afterwards the outcome and the mail server's
 * answer are recorded.
 */
export async function sendNextMail(context: Context, run: MailRun): Promise<boolean> {
  permit(context.actor, 'mail.send', {});
  const now = run.clock();
  // Checked without the write lock, because most checks find nothing.
  if (!(await nextDue(context.db.reads, run, now))) return false;
  const leased = await lease(context, run, now);
  if (!leased.ok) return false;
  const mail = leased.value;
  if (isOutdated(mail, now)) await note(context, mail, { outcome: 'given-up', ...BLANK });
  else await sendOne(context, mail, run);
  return true;
}

/** The next email to send: the one with the fewest attempts, and of those the one that has been due longest. */
async function nextDue(reads: Reads, { lane, onlyFirstAttempts }: MailRun, now: Date): Promise<MailRow | undefined> {
  const links = `${SIGN_IN_OCCASION}%`;
  const [mail] = await reads
    .select()
    .from(outbox)
    .where(
      and(
        eq(outbox.outcome, 'waiting'),
        lte(outbox.nextTryAt, now),
        or(isNull(outbox.leasedUntil), lte(outbox.leasedUntil, now)),
        lane === 'sign-in' ? like(outbox.occasion, links) : notLike(outbox.occasion, links),
        onlyFirstAttempts ? eq(outbox.attempts, 0) : undefined,
      ),
    )
    .orderBy(...(lane === 'sign-in' ? [asc(outbox.attempts)] : []), asc(outbox.nextTryAt), asc(outbox.id))
    .limit(1);
  return mail;
}

/** Leases the next email to this process for as long as the attempt may take, and counts the attempt. */
async function lease({ db }: Context, run: MailRun, now: Date): Promise<Result<MailRow, { code: 'none-due' }>> {
  return db.transact<MailRow, { code: 'none-due' }>(async (tx) => {
    const mail = await nextDue(tx, run, now);
    if (!mail) return refuse({ code: 'none-due' });
    const attempts = mail.attempts + 1;
    const leasedUntil = new Date(now.getTime() + leaseLasts(run.lane, attempts));
    await tx.update(outbox).set({ attempts, leasedUntil }).where(eq(outbox.id, mail.id));
    return ok({ ...mail, attempts, leasedUntil });
  });
}

const BLANK = { text: '' };

async function sendOne(context: Context, mail: MailRow, { send, clock, isDemo, lane }: MailRun): Promise<void> {
  // Once nobody needs a link any more, it must not stay in the database or its backups.
  const ended = lane === 'sign-in' && !isDemo ? BLANK : {};
  const text = unseal(mail.text, sealedFor(mail));
  // The secret of the installation has changed since: the person asks for a new link.
  if (text === null) return note(context, mail, { outcome: 'given-up', ...BLANK });
  try {
    await send({ ...mail, text }, longestAttempt(lane, mail.attempts));
  } catch (error) {
    const fault = mailFault(error, mail.toAddress);
    const next = afterFailure(mail, mail.attempts, fault, clock());
    const changes = { ...next, lastError: fault.answer, ...(next.outcome === 'waiting' ? {} : ended) };
    await note(context, mail, changes, fault.isAddressRefused ? clock() : undefined);
    return;
  }
  await note(context, mail, { outcome: 'sent', sentAt: clock(), lastError: null, ...ended }, null);
}

/**
 * Records how an attempt ended. If the lease has expired and another process has tried meanwhile, only a success is
 * recorded. `refusedAt` is what is now known about the address; undefined means that nothing new is known.
 */
async function note({ db }: Context, mail: MailRow, changes: Partial<MailRow>, refusedAt?: Date | null): Promise<void> {
  await db.transact(async (tx) => {
    const isMine = changes.outcome === 'sent' ? undefined : eq(outbox.attempts, mail.attempts);
    await tx
      .update(outbox)
      .set({ ...changes, leasedUntil: null })
      .where(and(eq(outbox.id, mail.id), isMine));
    if (refusedAt !== undefined) await noteAddress(tx, mail.toAddress, refusedAt);
    return ok(null);
  });
}

async function noteAddress(tx: Tx, email: string, emailRefusedAt: Date | null) {
  const isKnown = emailRefusedAt === null ? isNotNull(users.emailRefusedAt) : undefined;
  await tx
    .update(users)
    .set({ emailRefusedAt })
    .where(and(eq(users.email, email), isKnown));
}

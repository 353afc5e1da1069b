import type { Tx } from '@/db/client';
import { schema } from '@/db/schema';
import { newId } from '@/lib/tokens';

const { outbox } = schema;

export type NewMail = {
  /** What the mail is about, with an id in it: `receipt:ABCD-EFGH`. One mail for each occasion and address, ever. */
  readonly occasion: string;
  readonly toAddress: string;
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
};

/**
 * Queues a mail inside the caller's transaction: it goes out after the commit, or never if there is none. Returns
 * whether it was queued now; false if that occasion already has its mail to that address.
 */
export async function queueMail(tx: Tx, now: Date, mail: NewMail): Promise<boolean> {
  const { occasion, toAddress, subject, body } = mail;
  const queued = await tx
    .insert(outbox)
    .values({ id: newId(), occasion, toAddress, subject, body, createdAt: now, nextTryAt: now, attempts: 0 })
    .onConflictDoNothing({ target: [outbox.occasion, outbox.toAddress] })
    .returning({ id: outbox.id });
  return queued.length > 0;
}

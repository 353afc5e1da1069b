import type { Tx } from '@/db/client';
import { schema } from '@/db/schema';
import { newId } from '@/lib/tokens';

const { outbox } = schema;

type NewMail = {
  /** The event that the email is about, with an id: `receipt:ABCD-EFGH`. Each address gets one email for each event. */
  readonly occasion: string;
  readonly toAddress: string;
  readonly subject: string;
  readonly text: string;
};

/**
 * Queues an email in the caller's transaction, so that it is only sent if the transaction commits. Returns false if the
 * outbox already has an email for this event and address.
 */
export async function queueMail(tx: Tx, now: Date, mail: NewMail): Promise<boolean> {
  const { occasion, toAddress, subject, text } = mail;
  const queued = await tx
    .insert(outbox)
    .values({ id: newId(), occasion, toAddress, subject, text, createdAt: now, nextTryAt: now, attempts: 0 })
    .onConflictDoNothing({ target: [outbox.occasion, outbox.toAddress] })
    .returning({ id: outbox.id });
  return queued.length > 0;
}

import type { Tx } from '@/db/client';
import { prepared, valueNamed } from '@/db/prepared';
import { schema } from '@/db/schema';
import { newId } from '@/lib/tokens';

const { outbox } = schema;

const newMail = prepared((connection) =>
  connection
    .insert(outbox)
    .values({
      id: valueNamed('id'),
      occasion: valueNamed('occasion'),
      toAddress: valueNamed('toAddress'),
      subject: valueNamed('subject'),
      text: valueNamed('text'),
      createdAt: valueNamed('createdAt'),
      nextTryAt: valueNamed('nextTryAt'),
      attempts: valueNamed('attempts'),
    })
    .onConflictDoNothing({ target: [outbox.occasion, outbox.toAddress] })
    .returning({ id: outbox.id }),
);

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
  const dates = { createdAt: now, nextTryAt: now };
  const queued = await newMail(tx, { id: newId(), occasion, toAddress, subject, text, ...dates, attempts: 0 });
  return queued.length > 0;
}

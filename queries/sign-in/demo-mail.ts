import { desc } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { isInventedAddress } from '@/domain/people/email-address';

const { outbox } = schema;
const MOST = 100;

export type DemoMail = {
  readonly id: string;
  /** Null for an address that may belong to a real person: their own address is not shown to other visitors. */
  readonly to: string | null;
  readonly subject: string;
  readonly text: string;
  readonly createdAt: Date;
  readonly isSent: boolean;
};

/** The latest emails of a demo, newest first. */
export async function demoMail({ db, actor }: Context): Promise<readonly DemoMail[]> {
  permit(actor, 'demo.use', {});
  const rows = await db.reads.select().from(outbox).orderBy(desc(outbox.createdAt), desc(outbox.id)).limit(MOST);
  return rows.map(({ id, toAddress, subject, text, createdAt, sentAt }) => ({
    id,
    to: isInventedAddress(toAddress) ? toAddress : null,
    subject,
    text,
    createdAt,
    isSent: sentAt !== null,
  }));
}

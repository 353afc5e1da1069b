import { inArray } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { schema } from '@/db/schema';
import type { UserId } from '@/domain/base/ids';
import { newId } from '@/lib/tokens';
import { inBatches } from './in-batches';

const { users } = schema;

/** The users with these addresses (as readEmailAddress spells them), those who are new added in the caller's transaction. */
export async function findOrAddUsers(tx: Tx, now: Date, emails: readonly string[]): Promise<Map<string, UserId>> {
  const ids = new Map<string, UserId>();
  for (const some of inBatches([...new Set(emails)])) {
    const known = await tx.select({ id: users.id, email: users.email }).from(users).where(inArray(users.email, some));
    for (const { id, email } of known) ids.set(email, id);
    const rows = some
      .filter((email) => !ids.has(email))
      .map((email) => ({ id: newId<UserId>(), email, emailVerifiedAt: null, createdAt: now }));
    if (rows.length > 0) await tx.insert(users).values(rows);
    for (const { id, email } of rows) ids.set(email, id);
  }
  return ids;
}

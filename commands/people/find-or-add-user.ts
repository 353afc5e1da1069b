import { eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { schema } from '@/db/schema';
import type { UserId } from '@/domain/base/ids';
import { newId } from '@/lib/tokens';

const { users } = schema;

/** The user with this address (as readEmailAddress spells it), added inside the caller's transaction if there is none. */
export async function findOrAddUser(tx: Tx, now: Date, email: string): Promise<UserId> {
  const [known] = await tx.select({ id: users.id }).from(users).where(eq(users.email, email));
  if (known) return known.id;
  const id = newId<UserId>();
  await tx.insert(users).values({ id, email, emailVerifiedAt: null, createdAt: now });
  return id;
}

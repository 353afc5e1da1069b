import { and, eq, isNull } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import type { UserId } from '@/domain/base/ids';

const { admins } = schema;

/** The current owners, who may change roles. */
export async function ownersNow(reads: Reads): Promise<UserId[]> {
  const rows = await reads
    .select({ userId: admins.userId })
    .from(admins)
    .where(and(eq(admins.role, 'owner'), isNull(admins.revokedAt)));
  return rows.map(({ userId }) => userId);
}

import { and, gt, inArray, isNull, or } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import { RUNS_ROUNDS } from '@/domain/base/permissions';

const { admins } = schema;

/** The ids of the people who run rounds now. */
export async function whoRunRounds(reads: Reads, now: Date) {
  const rows = await reads
    .select({ userId: admins.userId })
    .from(admins)
    .where(and(inArray(admins.role, [...RUNS_ROUNDS]), or(isNull(admins.revokedAt), gt(admins.revokedAt, now))))
    .orderBy(admins.userId);
  return rows.map(({ userId }) => userId);
}

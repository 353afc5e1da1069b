import { eq, lte } from 'drizzle-orm';
import { countOneUse, LIMITS, type LimitReached, type Use, type UsesSoFar } from '@/domain/base/limits';
import { ok, type Result } from '@/domain/base/result';
import { sha256 } from '@/lib/tokens';
import type { Tx } from './client';
import { schema } from './schema';

const { limits } = schema;

/**
 * Counts one use for each of these limits in the caller's transaction, so that all processes count together. Refuses if
 * one of them is reached. A use that is refused, or whose transaction is undone, is not counted. Each limit has one row
 * for each mailbox, account or network that it counts.
 */
export async function countUses(tx: Tx, now: Date, uses: readonly Use[]): Promise<Result<null, LimitReached>> {
  const counted = new Map<string, UsesSoFar>();
  for (const { limit, of } of uses) {
    if (of === null && LIMITS[limit].by !== 'everybody') continue;
    const key = of === null ? limit : `${limit}:${sha256(of)}`;
    const [soFar] = await tx.select().from(limits).where(eq(limits.key, key));
    const next = countOneUse(limit, soFar, now);
    if (!next.ok) return next;
    counted.set(key, next.value);
  }
  for (const [key, value] of counted)
    await tx
      .insert(limits)
      .values({ key, ...value })
      .onConflictDoUpdate({ target: limits.key, set: value });
  return ok(null);
}

/** Deletes the counts whose time is over. */
export async function forgetOldUses(tx: Tx, now: Date): Promise<void> {
  await tx.delete(limits).where(lte(limits.expiresAt, now));
}

import { desc, eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { dayIn } from '@/domain/base/instants';
import { permit } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { HEADS_ZONE, headText, type SignedHead } from '@/domain/log/log-chain';
import type { SigningKey } from '@/lib/secrets';
import { publishedKeys } from '@/queries/log/log-heads';

const { log, logHeads } = schema;

/**
 * Signs the head of the log for today, by London time, and returns it. Returns null if today already has a signed head,
 * or if the log is empty. A new key is logged before it signs anything, so that the log shows which signatures are
 * valid.
 */
export async function signHead(ctx: Context, key: SigningKey): Promise<SignedHead | null> {
  permit(ctx.actor, 'head.sign', {});
  const day = dayIn(HEADS_ZONE, ctx.now);
  if (await headOf(ctx.db.reads, day)) return null;
  const signed = await ctx.db.transact(async (tx) => {
    const { now } = ctx;
    // Another process may have signed while this process waited for the lock.
    if ((await headOf(tx, day)) || !(await lastEntry(tx))) return ok(null);
    if (!(await publishedKeys(tx)).some(({ keyId }) => keyId === key.keyId))
      await record(tx, now, null, { event: 'key.published', data: { keyId: key.keyId, x: key.x } });
    const last = await lastEntry(tx);
    if (!last) return ok(null);
    const head = { day, seq: last.seq, hash: last.hash };
    const row = { ...head, keyId: key.keyId, signature: key.sign(headText(head)) };
    await tx.insert(logHeads).values({ ...row, signedAt: now });
    return ok(row);
  });
  return signed.ok ? signed.value : null;
}

async function headOf(reads: Pick<Tx, 'select'>, day: string) {
  const [row] = await reads.select({ day: logHeads.day }).from(logHeads).where(eq(logHeads.day, day)).limit(1);
  return row;
}

async function lastEntry(tx: Tx) {
  const [row] = await tx.select({ seq: log.seq, hash: log.hash }).from(log).orderBy(desc(log.seq)).limit(1);
  return row;
}

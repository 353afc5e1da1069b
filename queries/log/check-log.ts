import { asc, gt } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { type ChainCheck, type CheckedHead, GENESIS, verifyChain } from '@/domain/log/log-chain';
import { sha256 } from '@/lib/tokens';
import { linkedEntry } from './log-entries';

const { log } = schema;
const AT_ONCE = 1000;

/** Checks the whole log from its first entry. Returns its head, or the entry that breaks the chain. */
export async function checkLog({ db, actor }: Context): Promise<ChainCheck> {
  permit(actor, 'public.read', {});
  let head: CheckedHead = GENESIS;
  for (;;) {
    const rows = await db.reads.select().from(log).where(gt(log.seq, head.seq)).orderBy(asc(log.seq)).limit(AT_ONCE);
    const check = verifyChain(rows.map(linkedEntry), sha256, head);
    if (!check.ok || rows.length < AT_ONCE) return check;
    head = check.head;
  }
}

/** Checks whether the database answers. Throws if it does not. The result says nothing about its contents. */
export async function databaseAnswers(ctx: Context): Promise<true> {
  permit(ctx.actor, 'public.read', {});
  await ctx.db.reads.select({ seq: schema.log.seq }).from(schema.log).limit(1);
  return true;
}

import { setImmediate as turn } from 'node:timers/promises';
import { asc, eq, gt } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { type ChainCheck, type CheckedHead, GENESIS, verifyChain } from '@/domain/log/log-chain';
import { sha256 } from '@/lib/tokens';
import { linkedEntry } from './log-entries';

const { log } = schema;
const AT_ONCE = 1000;
/** As many are read at once while the process does other work, so that a form is not delayed. */
const FEW = 100;

/** Checks the whole log from its first entry. Returns its head, or the entry that breaks the chain. */
export async function checkLog({ db, actor }: Context): Promise<ChainCheck> {
  permit(actor, 'public.read', {});
  return checkFrom(db.reads, GENESIS);
}

async function checkFrom(reads: Reads, from: CheckedHead, atOnce = AT_ONCE): Promise<ChainCheck> {
  let head = from;
  for (;;) {
    const rows = await reads.select().from(log).where(gt(log.seq, head.seq)).orderBy(asc(log.seq)).limit(atOnce);
    const check = verifyChain(rows.map(linkedEntry), sha256, head);
    if (!check.ok || rows.length < atOnce) return check;
    head = check.head;
    await turn();
  }
}

/** What this process knows of the log of a database: how far it was found to be sound, or what is wrong. */
const checked = new WeakMap<Reads, Promise<ChainCheck>>();

/**
 * Checks the entries after the last one that this process has checked; the first time it checks the whole log. A change
 * to an earlier entry is found by recheckLog.
 */
export async function checkNewEntries({ db, actor }: Context): Promise<ChainCheck> {
  permit(actor, 'admin.read', {});
  const { reads } = db;
  const last = await (checked.get(reads) ?? checkFrom(reads, GENESIS));
  const isKept = last.ok && (await isUnchanged(reads, last.head));
  const check = checkFrom(reads, isKept ? last.head : GENESIS);
  checked.set(reads, check);
  return check;
}

/** Checks the whole log while the process does other work, and remembers the result for checkNewEntries. */
export async function recheckLog({ db, actor }: Context): Promise<void> {
  permit(actor, 'public.read', {});
  const check = checkFrom(db.reads, GENESIS, FEW);
  if (!checked.has(db.reads)) checked.set(db.reads, check);
  await check;
  checked.set(db.reads, check);
}

/** Whether the entry at which a checked part of the log ends is still the same, as after a backup was put back. */
async function isUnchanged(reads: Reads, { seq, hash }: CheckedHead): Promise<boolean> {
  const [row] = await reads.select({ hash: log.hash }).from(log).where(eq(log.seq, seq));
  return seq === 0 || row?.hash === hash;
}

/** Checks whether the database answers. Throws if it does not. The result says nothing about its contents. */
export async function databaseAnswers(ctx: Context): Promise<true> {
  permit(ctx.actor, 'public.read', {});
  await ctx.db.reads.select({ seq: schema.log.seq }).from(schema.log).limit(1);
  return true;
}

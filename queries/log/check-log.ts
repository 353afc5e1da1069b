import { asc, gt } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { canonicalJson, type JsonValue } from '@/domain/log/canonical-json';
import { type ChainCheck, GENESIS, type LinkedEntry, verifyChain } from '@/domain/log/log-chain';
import { sha256 } from '@/lib/tokens';

const { log } = schema;
const AT_ONCE = 1000;

/** Checks the whole log from its first entry, and returns its head, or the entry that breaks it. */
export async function checkLog({ db, actor }: Context): Promise<ChainCheck> {
  permit(actor, 'public.read', {});
  let head = GENESIS;
  for (;;) {
    const rows = await db.reads.select().from(log).where(gt(log.seq, head.seq)).orderBy(asc(log.seq)).limit(AT_ONCE);
    const check = verifyChain(rows.map(asEntry), sha256, head);
    if (!check.ok || rows.length < AT_ONCE) return check;
    head = check.head;
  }
}

function asEntry(row: typeof log.$inferSelect): LinkedEntry {
  // A time out of range has no ISO form, and toISOString would throw instead of naming the entry.
  const at = Number.isNaN(row.at.getTime()) ? '' : row.at.toISOString();
  return { ...row, at, data: readExactly(row.data) };
}

/** The data of an entry; if the text is not exactly what was hashed, a value with a different hash. */
function readExactly(text: string): JsonValue {
  try {
    const data: JsonValue = JSON.parse(text);
    return canonicalJson(data) === text ? data : { altered: text };
  } catch {
    return { altered: text };
  }
}

/** Whether the database answers. Throws if it does not. Reveals nothing about its contents. */
export async function databaseAnswers(ctx: Context): Promise<true> {
  permit(ctx.actor, 'public.read', {});
  await ctx.db.reads.select({ seq: schema.log.seq }).from(schema.log).limit(1);
  return true;
}

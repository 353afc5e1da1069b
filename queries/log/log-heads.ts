import { asc, eq } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import type { SignedHead } from '@/domain/log/log-chain';
import type { LogEvent } from '@/domain/log/log-events';

const { log, logHeads } = schema;

export type PublishedKey = { readonly keyId: string; readonly x: string; readonly since: Date };
export type LogHeads = {
  /** The heads, oldest first. */
  readonly heads: readonly (SignedHead & { readonly signedAt: Date })[];
  readonly keys: readonly PublishedKey[];
};

/** Every signed head of the log, and the keys that signed them. */
export async function signedHeads(ctx: Context): Promise<LogHeads> {
  permit(ctx.actor, 'public.read', {});
  const { reads } = ctx.db;
  const heads = await reads.select().from(logHeads).orderBy(asc(logHeads.day));
  return { heads, keys: await publishedKeys(reads) };
}

/** The keys in the log, in order of their entries. */
export async function publishedKeys(reads: Pick<Reads, 'select'>): Promise<PublishedKey[]> {
  const rows = await reads
    .select({ at: log.at, data: log.data })
    .from(log)
    .where(eq(log.event, 'key.published'))
    .orderBy(asc(log.seq));
  return rows.map(({ at, data }) => {
    const { keyId, x } = JSON.parse(data) as Extract<LogEvent, { event: 'key.published' }>['data'];
    return { keyId, x, since: at };
  });
}

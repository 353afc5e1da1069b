import { asc } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { schema } from '@/db/schema';
import type { JsonValue } from '@/domain/log/canonical-json';
import type { RowChanges } from '@/domain/log/log-chain';
import { entriesWhere } from '@/queries/log/log-entries';

const { log, logTexts } = schema;

export type Logged = { readonly event: string; readonly data: Record<string, JsonValue> };

/** The events of the log with their texts, oldest first. For tests. */
export async function logEvents({ reads }: Database): Promise<Logged[]> {
  const rows = await entriesWhere(reads, undefined);
  return rows.map(({ entry }) => ({ event: entry.event, data: entry.data as Record<string, JsonValue> })).reverse();
}

/** The row changes of each entry of the log as they were hashed, with the public text. For tests. */
export async function changesIn({ reads }: Database): Promise<{ changes: RowChanges; texts: string[] }[]> {
  const rows = await reads.select().from(log).orderBy(asc(log.seq));
  const texts = await reads.select().from(logTexts);
  return rows.map(({ seq, changes }) => ({
    changes: JSON.parse(changes ?? '{}') as RowChanges,
    texts: texts.flatMap((one) => (one.seq === seq && one.text !== null ? [one.text] : [])),
  }));
}

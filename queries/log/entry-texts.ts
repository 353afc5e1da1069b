import { and, asc, eq, isNotNull } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { entriesWhere, type LogRow } from './log-entries';
import { type LogNames, namesIn } from './public-log';

const { log, logTexts } = schema;

export type EntryTexts = {
  readonly row: LogRow;
  readonly names: LogNames;
  /** What people typed in it for the public, with the salted hashes, in alphabetical order. */
  readonly texts: readonly { readonly hash: string; readonly text: string }[];
};

/** An entry of the log with each piece of text that an admin can redact. Null if there is no such entry. */
export async function entryTexts(ctx: Context, seq: number): Promise<EntryTexts | null> {
  permit(ctx.actor, 'admin.read', {});
  const { reads } = ctx.db;
  const [row] = await entriesWhere(reads, eq(log.seq, seq), 1);
  if (!row) return null;
  const texts = await reads
    .select({ hash: logTexts.hash, text: logTexts.text })
    .from(logTexts)
    .where(and(eq(logTexts.seq, seq), isNotNull(logTexts.text)))
    .orderBy(asc(logTexts.text));
  return {
    row,
    names: await namesIn(ctx.db),
    texts: texts.flatMap(({ hash, text }) => (text === null ? [] : [{ hash, text }])),
  };
}

import { and, asc, eq, inArray, like, or } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { ActCause } from '@/domain/base/act-causes';
import { permit } from '@/domain/base/permissions';
import type { JsonValue } from '@/domain/log/canonical-json';
import { hashesIn } from '@/domain/log/free-text';
import type { RowChanges } from '@/domain/log/log-chain';
import type { LogEvent } from '@/domain/log/log-events';
import { RULE_TABLES, type RuleDifference, ruleDifferences, touchesRules } from '@/domain/log/rule-history';
import type { Agreement } from '@/domain/rounds/agreement';
import { opened, textsByHash } from '../log/log-entries';
import { type LogNames, namesIn } from '../log/public-log';
import { headOf, publicRound, type RoundHead } from './public-rounds';

const { log } = schema;

/** One entry of the log about the rules of a round. */
export type HistoryItem = {
  readonly seq: number;
  readonly at: Date;
  readonly entry: LogEvent;
  /** What changed, before and after. Empty for the beginning, and for an entry that only its own words describe. */
  readonly differences: readonly RuleDifference[];
  readonly reason: string | null;
  /** The common reason, if it has one. */
  readonly cause: ActCause | null;
  /** How many admins agreed. Null for entries that do not say it. */
  readonly agreed: Agreement | null;
};

export type RuleHistory = {
  readonly round: RoundHead;
  /** Newest first. The last one is the beginning: the announcement of the round. */
  readonly items: readonly HistoryItem[];
  readonly names: LogNames;
};

/** Entries of format 1 hold no rows, so their events say what they are about. */
const EVENTS_OF_FORMAT_1: readonly LogEvent['event'][] = [
  'round.created',
  'round.announced',
  'round.changed',
  'round.cancelled',
  'roster.changed',
  'deadline.moved',
];

/** The history of a round's rules, dates, settings and exceptions. Null for a round that is not public. */
export async function ruleHistory(ctx: Context, slug: string): Promise<RuleHistory | null> {
  permit(ctx.actor, 'public.read', {});
  const { reads } = ctx.db;
  const round = await publicRound(reads, ctx.now, slug);
  if (!round) return null;
  return { round: headOf(round), items: await historyItems(reads, slug), names: await namesIn(ctx.db) };
}

/** The entries about the rules of a round, newest first. `slug` is that of a public round. */
export async function historyItems(reads: Reads, slug: string): Promise<HistoryItem[]> {
  const entries = await entriesAboutRules(reads, slug);
  const differences = ruleDifferences(entries);
  const items = entries.map(({ seq, at, entry }, index): HistoryItem => {
    const said: { readonly reason?: string | null; readonly cause?: ActCause | null; readonly agreed?: Agreement } = {
      ...(entry.data as object),
    };
    const { reason = null, cause = null, agreed = null } = said;
    return { seq, at, entry, differences: differences[index] ?? [], reason, cause, agreed };
  });
  return items.toReversed();
}

/** The entries of a round that changed its rules, oldest first, with their texts. */
async function entriesAboutRules(reads: Reads, slug: string) {
  // Most entries of a round are submissions, which never change its rules. The condition only leaves them out early.
  const isLikely = or(
    and(eq(log.format, 1), inArray(log.event, [...EVENTS_OF_FORMAT_1])),
    ...RULE_TABLES.map((table) => like(log.changes, `%"${table}":{%`)),
  );
  const rows = await reads
    .select()
    .from(log)
    .where(and(eq(log.round, slug), isLikely))
    .orderBy(asc(log.seq));
  const read = rows
    .map(({ seq, at, event, format, data, changes }) => ({
      ...{ seq, at, event, format },
      data: JSON.parse(data) as JsonValue,
      changes: JSON.parse(changes ?? '{}') as RowChanges,
    }))
    .filter(({ format, changes }) => format === 1 || touchesRules(changes))
    .map((row) => ({ ...row, changes: onlyRules(row.changes) }));
  const texts = await textsByHash(
    reads,
    read.flatMap(({ data, changes }) => [...hashesIn(data), ...hashesIn(changes as JsonValue)]),
  );
  return read.map(({ seq, at, event, data, changes }) => ({
    seq,
    at,
    entry: { event, data: opened(data, texts) } as unknown as LogEvent,
    changes: opened(changes as JsonValue, texts) as unknown as RowChanges,
  }));
}

/** An announcement holds the whole round, of which the history needs only the rules. */
const onlyRules = (changes: RowChanges): RowChanges =>
  Object.fromEntries(Object.entries(changes).filter(([table]) => RULE_TABLES.some((each) => each === table)));

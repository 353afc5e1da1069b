import { and, desc, gt, lte } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { LogEvent } from '@/domain/log-events';
import { permit } from '@/domain/permissions';

const { bodies, candidates, contests, log, rounds } = schema;

export const ENTRIES_ON_A_PAGE = 50;

export type LogRow = { readonly seq: number; readonly at: Date; readonly hash: string; readonly entry: LogEvent };

export type PublicLog = {
  /** The last entry: its hash vouches for all before it. Null while the log is empty. */
  readonly head: { readonly seq: number; readonly hash: string } | null;
  readonly page: number;
  readonly pages: number;
  /** The newest first. */
  readonly entries: readonly LogRow[];
  /** What the slugs in the entries stand for. */
  readonly names: LogNames;
};

export type LogNames = {
  readonly rounds: ReadonlyMap<string, string>;
  /** By `round/contest`. */
  readonly contests: ReadonlyMap<string, string>;
  readonly bodies: ReadonlyMap<string, string>;
  readonly candidates: ReadonlyMap<string, string>;
};

/** One page of the public log, the newest entries on page 1. Null for a page that is not there. Never who acted. */
export async function publicLog(ctx: Context, page: number): Promise<PublicLog | null> {
  permit(ctx.actor, 'public.read', {});
  const { reads } = ctx.db;
  const [head] = await reads.select({ seq: log.seq, hash: log.hash }).from(log).orderBy(desc(log.seq)).limit(1);
  const pages = Math.max(1, Math.ceil((head?.seq ?? 0) / ENTRIES_ON_A_PAGE));
  if (!Number.isInteger(page) || page < 1 || page > pages) return null;
  // The chain has no gaps, so a page is a range of numbers and not a count of rows to skip.
  const last = (head?.seq ?? 0) - (page - 1) * ENTRIES_ON_A_PAGE;
  const rows = await reads
    .select({ seq: log.seq, at: log.at, hash: log.hash, event: log.event, data: log.data })
    .from(log)
    .where(and(lte(log.seq, last), gt(log.seq, last - ENTRIES_ON_A_PAGE)))
    .orderBy(desc(log.seq));
  return {
    head: head ?? null,
    page,
    pages,
    entries: rows.map(({ seq, at, hash, event, data }) => ({
      seq,
      at,
      hash,
      entry: { event, data: JSON.parse(data) } as LogEvent,
    })),
    names: await namesIn(ctx),
  };
}

async function namesIn({ db: { reads } }: Context): Promise<LogNames> {
  const roundRows = await reads.select({ id: rounds.id, slug: rounds.slug, title: rounds.title }).from(rounds);
  const slugs = new Map(roundRows.map(({ id, slug }) => [id, slug]));
  const contestRows = await reads
    .select({ roundId: contests.roundId, slug: contests.slug, title: contests.title })
    .from(contests);
  const bodyRows = await reads.select({ slug: bodies.slug, name: bodies.name }).from(bodies);
  const people = await reads.select({ slug: candidates.slug, name: candidates.name }).from(candidates);
  return {
    rounds: new Map(roundRows.map(({ slug, title }) => [slug, title])),
    contests: new Map(contestRows.map(({ roundId, slug, title }) => [`${slugs.get(roundId)}/${slug}`, title])),
    bodies: new Map(bodyRows.map(({ slug, name }) => [slug, name])),
    candidates: new Map(people.map(({ slug, name }) => [slug, name])),
  };
}

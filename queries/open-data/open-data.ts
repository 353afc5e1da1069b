import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { confirmationsEnd } from '@/domain/nominations/confirmation';
import type { AddressName, Answer, FilterName, Question } from '@/lib/open-data/question';
import type { RowOf, TableName } from '@/lib/open-data/rows';
import { publicRounds } from '../rounds/public-rounds';
import { type AnyOpenRow, type Filters, type OpenPart, partsOf } from './open-parts';

const { bodies, candidacies, candidates, contests, log, slates } = schema;

export type OpenTables = { readonly [T in TableName]: readonly RowOf<T>[] };

/** The round or contest of the rows, by slug. Null means all. */
export type Only = { readonly round: string | null; readonly contest: string | null };

/**
 * The rows of one open data table, sorted by id. Each contest is counted with `countedContest`, so that every figure is
 * the same as on the pages. Drafts are left out.
 */
export async function openTable<T extends TableName>(ctx: Context, table: T, only: Only): Promise<OpenTables[T]> {
  permit(ctx.actor, 'public.read', {});
  const filters = filtersOf(table, only);
  const all: AnyOpenRow[] = [];
  for (const part of await partsOf(ctx, table, filters)) all.push(...(await part.rows(NO_FILTERS)));
  return all as unknown as OpenTables[T];
}

const NO_FILTERS: Filters = new Map();

/** A table of bodies has no rounds, and one of rounds or declarations is not of a contest. */
function filtersOf(table: TableName, { round, contest }: Only): Filters {
  const asked: [FilterName, string | null][] = [
    ['round', round],
    ['contest', table === 'rounds' || table === 'declarations' ? null : contest],
  ];
  return new Map(asked.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])));
}

/**
 * The requested rows of a table, sorted by id, and how many rows match. Only the contests of those rows are read, and
 * the others if their number is not known yet. A page begins after an id, so that new rows do not shift the other pages.
 */
export async function openPage<T extends TableName>(
  ctx: Context,
  table: T,
  { filters, limit, after }: Question,
): Promise<Answer<RowOf<T>>> {
  permit(ctx.actor, 'public.read', {});
  const page: AnyOpenRow[] = [];
  let [total, hasMore] = [0, false];
  for (const part of await partsOf(ctx, table, filters)) {
    const count = await part.total(filters);
    total += count;
    if (count === 0 || hasMore || isBefore(part, after)) continue;
    const rows = (await part.rows(filters)).filter(({ id }) => after === null || id > after);
    const room = limit === null ? rows.length : limit - page.length;
    page.push(...rows.slice(0, room));
    hasMore = rows.length > room;
  }
  return { rows: page as unknown as RowOf<T>[], total, next: hasMore ? (page.at(-1)?.id ?? null) : null };
}

/** Whether every row of a part comes before the one after which a page begins. */
const isBefore = ({ prefix }: OpenPart, after: string | null) => after !== null && `${prefix}\uFFFF` < after;

/** Every requested row of a table after an id, in the order of the ids, some at a time, so that few are in memory. */
export async function* openRows<T extends TableName>(
  ctx: Context,
  table: T,
  { filters, after }: Pick<Question, 'filters' | 'after'>,
): AsyncGenerator<readonly RowOf<T>[]> {
  permit(ctx.actor, 'public.read', {});
  for (const part of await partsOf(ctx, table, filters)) {
    if (isBefore(part, after)) continue;
    const rows = (await part.rows(filters)).filter(({ id }) => after === null || id > after);
    if (rows.length > 0) yield rows as unknown as RowOf<T>[];
  }
}

/**
 * When the public record last changed: at its last entry, or at the last opening or deadline since then. Null if it is
 * empty.
 */
export async function lastChange(ctx: Context): Promise<Date | null> {
  permit(ctx.actor, 'public.read', {});
  const [head] = await ctx.db.reads.select({ at: log.at }).from(log).orderBy(desc(log.seq)).limit(1);
  const ofRounds = await lastInstant(ctx);
  return head && (ofRounds === null || head.at > ofRounds) ? head.at : ofRounds;
}

const instantsOf = new WeakMap<Reads, { readonly version: string; readonly last: Promise<Date | null> }>();

/** The last opening, deadline or other time of a round that has passed. It is found again if a round or time has changed. */
function lastInstant({ db, now }: Context): Promise<Date | null> {
  const version = `${db.namesVersion()} ${db.publicVersion(now).split('.')[1]}`;
  const known = instantsOf.get(db.reads);
  if (known?.version === version) return known.last;
  const last = findInstant(db.reads, now);
  instantsOf.set(db.reads, { version, last });
  last.catch(() => instantsOf.delete(db.reads));
  return last;
}

async function findInstant(reads: Reads, now: Date): Promise<Date | null> {
  const instants = (await publicRounds(reads, now)).flatMap((round) => [
    round.announcedAt,
    round.opensAt,
    round.closesAt,
    confirmationsEnd(round),
    round.declaredAt,
    round.cancelledAt,
    round.postponedAt,
  ]);
  return instants.reduce<Date | null>(
    (last, at) => (at !== null && at <= now && (last === null || at > last) ? at : last),
    null,
  );
}

/**
 * Whether a body, round, contest, candidate or slate with this slug is public, in any round. Drafts are never public.
 */
export async function isOnRecord(ctx: Context, name: AddressName, slug: string): Promise<boolean> {
  permit(ctx.actor, 'public.read', {});
  const { reads } = ctx.db;
  if (name === 'body')
    return (await reads.select({ id: bodies.id }).from(bodies).where(eq(bodies.slug, slug))).length > 0;
  const rounds = await publicRounds(reads, ctx.now);
  if (name === 'round') return rounds.some((round) => round.slug === slug);
  const inPublic = inArray(
    contests.roundId,
    rounds.map(({ id }) => id),
  );
  if (name === 'contest') {
    const found = await reads
      .select({ id: contests.id })
      .from(contests)
      .where(and(inPublic, eq(contests.slug, slug)));
    return found.length > 0;
  }
  if (name === 'slate') {
    const found = await reads
      .select({ id: slates.id })
      .from(slates)
      .innerJoin(contests, eq(contests.id, slates.contestId))
      .where(and(inPublic, eq(slates.slug, slug)));
    return found.length > 0;
  }
  const found = await reads
    .select({ id: candidacies.id })
    .from(candidacies)
    .innerJoin(contests, eq(contests.id, candidacies.contestId))
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .where(and(inPublic, eq(candidates.slug, slug)));
  return found.length > 0;
}

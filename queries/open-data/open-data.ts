import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { Database } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { BodyId } from '@/domain/base/ids';
import { permit } from '@/domain/base/permissions';
import { confirmationsEnd } from '@/domain/nominations/confirmation';
import { env } from '@/lib/env';
import type { AddressName } from '@/lib/open-data/question';
import type { RowOf, TableName } from '@/lib/open-data/rows';
import { publishedTotalsOf, resultsOf } from '../contests/claims-and-results';
import { contestsOf } from '../contests/contest-rows';
import { datedContest } from '../contests/dated-contest';
import { declarationsOf } from '../results/declaration';
import { deadlineHistory, type PublicRound, publicRounds } from '../rounds/public-rounds';
import { historyItems } from '../rounds/rule-history';
import { candidacyData } from './candidacy-data';
import { historyData } from './history-data';
import {
  bodyIdOf,
  type ContestData,
  contestData,
  declarationData,
  nominationData,
  roundData,
  type SharedFacts,
  standingData,
} from './open-data-tables';

const { bodies, candidacies, candidates, contests, log, slates, timetableEntries } = schema;

export type OpenTables = { readonly [T in TableName]: readonly RowOf<T>[] };

/** The round or contest of the rows, by slug. Null means all. */
export type Only = { readonly round: string | null; readonly contest: string | null };

/**
 * The rows of one open data table, sorted by id. Each contest is counted with `countedContest`, so that every figure is
 * the same as on the pages. Drafts are left out.
 */
export async function openTable<T extends TableName>(ctx: Context, table: T, only: Only): Promise<OpenTables[T]> {
  permit(ctx.actor, 'public.read', {});
  const rows: readonly { readonly id: string }[] = await TABLES[table](ctx, only);
  return [...rows].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)) as unknown as OpenTables[T];
}

/**
 * When the public record last changed: at its last entry, or at the last opening or deadline since then. Null if it is
 * empty.
 */
export async function lastChange(ctx: Context): Promise<Date | null> {
  permit(ctx.actor, 'public.read', {});
  const now = ctx.now;
  const [head] = await ctx.db.reads.select({ at: log.at }).from(log).orderBy(desc(log.seq)).limit(1);
  const instants = (await publicRounds(ctx.db.reads, now)).flatMap((round) => [
    round.announcedAt,
    round.opensAt,
    round.closesAt,
    confirmationsEnd(round),
    round.declaredAt,
    round.cancelledAt,
    round.postponedAt,
  ]);
  return [head?.at ?? null, ...instants].reduce<Date | null>(
    (last, at) => (at !== null && at <= now && (last === null || at > last) ? at : last),
    null,
  );
}

const TABLES: { readonly [T in TableName]: (ctx: Context, only: Only) => Promise<readonly RowOf<T>[]> } = {
  rounds: roundsTable,
  contests: (ctx, only) => perContest(ctx, only, 'contests', contestData),
  candidacies: (ctx, only) => perContest(ctx, only, 'candidacies', candidacyData),
  bodies: bodiesTable,
  nominations: (ctx, only) => perContest(ctx, only, 'nominations', nominationData),
  standings: (ctx, only) => perContest(ctx, only, 'standings', standingData),
  declarations: declarationsTable,
};

async function roundsAsked({ db: { reads }, now }: Context, only: Only): Promise<PublicRound[]> {
  const rounds = await publicRounds(reads, now);
  return rounds.filter(({ slug }) => only.round === null || slug === only.round);
}

async function sharedFacts({ db: { reads }, now }: Context): Promise<SharedFacts> {
  const rows = await reads
    .select({ id: bodies.id, set: bodies.set, kind: bodies.kind, code: bodies.code })
    .from(bodies);
  return { site: env.siteUrl(), now, bodyIds: new Map<BodyId, string>(rows.map((row) => [row.id, bodyIdOf(row)])) };
}

async function perContest<R>(
  ctx: Context,
  only: Only,
  table: TableName,
  rowsOf: (data: ContestData, shared: SharedFacts) => readonly R[],
): Promise<R[]> {
  const { reads } = ctx.db;
  const shared = await sharedFacts(ctx);
  const rounds = await roundsAsked(ctx, only);
  const slugs = new Map(rounds.map(({ id, slug }) => [id, slug]));
  const all: R[] = [];
  for (const { id, roundId, slug } of await contestsOf(reads, rounds)) {
    if (only.contest !== null && slug !== only.contest) continue;
    const round = slugs.get(roundId) ?? '';
    const rows = await kept(ctx, `${table} ${round}/${slug}`, async () => {
      const counted = await datedContest(ctx, { round, contest: slug });
      if (!counted) return [];
      const totals = await publishedTotalsOf(reads, [id]);
      return rowsOf({ ...counted, totals, results: await resultsOf(reads, [id]) }, shared);
    });
    all.push(...rows);
  }
  return all;
}

const keptRows = new WeakMap<Database, { readonly version: string; readonly rows: Map<string, Promise<unknown>> }>();

/**
 * Counts once for each public version, because clients read a long list page by page, and each page needs the same
 * contests.
 */
function kept<R>({ db, now }: Context, key: string, make: () => Promise<readonly R[]>): Promise<readonly R[]> {
  // The version is read before the rows. If the rows are newer, they are cached under the older version, which is soon
  // dropped.
  const version = db.publicVersion(now);
  let mine = keptRows.get(db);
  if (mine?.version !== version) {
    mine = { version, rows: new Map() };
    keptRows.set(db, mine);
  }
  const { rows } = mine;
  const known = rows.get(key) as Promise<readonly R[]> | undefined;
  if (known) return known;
  const made = make();
  rows.set(key, made);
  made.catch(() => rows.delete(key));
  return made;
}

async function roundsTable(ctx: Context, only: Only): Promise<RowOf<'rounds'>[]> {
  const { reads } = ctx.db;
  const rounds = await roundsAsked(ctx, only);
  const ids = rounds.map(({ id }) => id);
  const moves = await deadlineHistory(reads, ids);
  const contests = Map.groupBy(await contestsOf(reads, rounds), ({ roundId }) => roundId);
  const entries = await reads
    .select()
    .from(timetableEntries)
    .where(inArray(timetableEntries.roundId, ids))
    .orderBy(asc(timetableEntries.at), asc(timetableEntries.id));
  const shared = await sharedFacts(ctx);
  const histories = await Promise.all(rounds.map(({ slug }) => historyItems(reads, slug)));
  return rounds.flatMap((round, index) =>
    roundData(
      round,
      {
        moves: moves.get(round.id) ?? [],
        entries: entries.filter(({ roundId }) => roundId === round.id),
        history: historyData(histories[index] ?? [], round.zone),
        contests: (contests.get(round.id) ?? []).map(({ slug }) => slug),
      },
      shared,
    ),
  );
}

async function bodiesTable({ db: { reads } }: Context): Promise<RowOf<'bodies'>[]> {
  const site = env.siteUrl();
  const rows = await reads.select().from(bodies);
  const slugs = new Map(rows.map(({ id, slug }) => [id, slug]));
  return rows.map(({ set, code, slug, name, nameCy, kind, nation, region, aliases, ...more }) => ({
    id: bodyIdOf({ set, kind, code }),
    set,
    code,
    body: slug,
    name,
    nameCy,
    kind,
    nation,
    region,
    aliases,
    sizes: more.sizes ?? [],
    within: more.withinId === null ? null : (slugs.get(more.withinId) ?? null),
    startsOn: more.startsOn,
    endsOn: more.endsOn,
    page: `${site}/bodies/${slug}`,
  }));
}

async function declarationsTable(ctx: Context, only: Only): Promise<RowOf<'declarations'>[]> {
  const shared = await sharedFacts(ctx);
  const all: RowOf<'declarations'>[] = [];
  for (const round of await roundsAsked(ctx, only))
    for (const row of await declarationsOf(ctx.db.reads, round.id)) all.push(...declarationData(round, row, shared));
  return all;
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

import { asc, eq } from 'drizzle-orm';
import { schema } from '@/db/schema';
import type { BodyId } from '@/domain/base/ids';
import { env } from '@/lib/env';
import { type FilterName, fitsAll } from '@/lib/open-data/question';
import type { RowOf, TableName } from '@/lib/open-data/rows';
import { publishedTotalsOf, resultsOf } from '../contests/claims-and-results';
import { type ContestRow, contestsOf } from '../contests/contest-rows';
import { sharedCount } from '../contests/counted-contest';
import { withDates } from '../contests/dated-contest';
import { declarationsOf } from '../results/declaration';
import { deadlineHistory, type PublicRound, publicRounds } from '../rounds/public-rounds';
import { type Counting, KeptByRound } from '../rounds/round-version';
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

// A table in parts: the rows of one contest or round. Each part is read when it is needed, and kept until its round
// changes.

const { bodies, timetableEntries } = schema;

export type AnyOpenRow = { readonly id: string };
export type Filters = ReadonlyMap<FilterName, string>;

/** Some rows of a table, next to each other in the order of the ids. */
export type OpenPart = {
  /** The id of each row is this, or begins with it. */
  readonly prefix: string;
  /** The rows that fit, sorted by id, and how many they are. */
  readonly rows: (filters: Filters) => Promise<readonly AnyOpenRow[]>;
  readonly total: (filters: Filters) => Promise<number>;
};

/** The parts of a table in the order of the ids, without those that a filter by round, kind or contest leaves out. */
export async function partsOf(ctx: Counting, table: TableName, filters: Filters): Promise<OpenPart[]> {
  const parts =
    table === 'bodies' ? [bodiesPart(ctx)] : await PARTS[table](ctx, await roundsAsked(ctx, filters), filters);
  return parts.sort((a, b) => (a.prefix < b.prefix ? -1 : 1));
}

type OfRounds = Exclude<TableName, 'bodies'>;
type Parts = (ctx: Counting, rounds: readonly PublicRound[], filters: Filters) => Promise<OpenPart[]>;

const PARTS: { readonly [T in OfRounds]: Parts } = {
  rounds: async (ctx, rounds) =>
    rounds.map((round) => keptPart(ctx, round, { prefix: round.slug, key: 'rounds' }, () => roundRows(ctx, round))),
  declarations: async (ctx, rounds) =>
    rounds.map((round) =>
      keptPart(ctx, round, { prefix: `${round.slug}/`, key: 'declarations' }, () => declarationRows(ctx, round)),
    ),
  contests: perContest('contests', contestData),
  candidacies: perContest('candidacies', candidacyData),
  nominations: perContest('nominations', nominationData),
  standings: perContest('standings', standingData),
};

async function roundsAsked({ db: { reads }, now }: Counting, filters: Filters): Promise<PublicRound[]> {
  const [slug, kind] = [filters.get('round'), filters.get('roundKind') ?? filters.get('kind')];
  const rounds = await publicRounds(reads, now);
  return rounds.filter((round) => (slug ?? round.slug) === round.slug && (kind ?? round.kind) === round.kind);
}

function perContest(table: OfRounds, rowsOf: (data: ContestData, shared: SharedFacts) => readonly AnyOpenRow[]): Parts {
  return async (ctx, rounds, filters) => {
    const contest = filters.get('contest');
    const byId = new Map(rounds.map((round) => [round.id, round]));
    return (await contestsOf(ctx.db.reads, rounds)).flatMap((row) => {
      const round = byId.get(row.roundId);
      if (!round || (contest ?? row.slug) !== row.slug) return [];
      const id = `${round.slug}/${row.slug}`;
      const prefix = table === 'contests' ? id : `${id}/`;
      const read = async () => rowsOf(await dataOf(ctx, round, row), await sharedFacts(ctx));
      return keptPart(ctx, round, { prefix, key: `${table} ${row.slug}` }, read);
    });
  };
}

/** How many rows are kept: as many as four contests of full size have nominations. A client reads a long list page by page. */
const keptRows = new KeptByRound<readonly AnyOpenRow[]>({ most: 25_000, sizeOf: (rows) => rows.length });
const keptTotals = new KeptByRound<{ readonly total: number }>({ most: 20_000 });

function keptPart(
  ctx: Counting,
  round: PublicRound,
  { prefix, key }: { readonly prefix: string; readonly key: string },
  read: () => Promise<readonly AnyOpenRow[]>,
): OpenPart {
  const rows = (filters: Filters) =>
    keptRows.get(ctx, round, keyOf(key, filters), async () => chosen(await read(), filters));
  return {
    prefix,
    rows,
    total: async (filters) =>
      (await keptTotals.get(ctx, round, keyOf(key, filters), async () => ({ total: (await rows(filters)).length })))
        .total,
  };
}

const keyOf = (key: string, filters: Filters) =>
  filters.size === 0 ? key : `${key}?${new URLSearchParams([...filters].sort())}`;

const chosen = (rows: readonly AnyOpenRow[], filters: Filters): AnyOpenRow[] =>
  rows.filter((row) => fitsAll(row, filters)).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

async function sharedFacts({ db: { reads }, now }: Counting): Promise<SharedFacts> {
  const rows = await reads
    .select({ id: bodies.id, set: bodies.set, kind: bodies.kind, code: bodies.code })
    .from(bodies);
  return { site: env.siteUrl(), now, bodyIds: new Map<BodyId, string>(rows.map((row) => [row.id, bodyIdOf(row)])) };
}

async function dataOf(ctx: Counting, round: PublicRound, contest: ContestRow): Promise<ContestData> {
  const { reads } = ctx.db;
  const counted = await withDates(ctx, await sharedCount(ctx, round, contest));
  const totals = await publishedTotalsOf(reads, [contest.id]);
  return { ...counted, totals, results: await resultsOf(reads, [contest.id]) };
}

async function roundRows(ctx: Counting, round: PublicRound): Promise<RowOf<'rounds'>[]> {
  const { reads } = ctx.db;
  const entries = await reads
    .select()
    .from(timetableEntries)
    .where(eq(timetableEntries.roundId, round.id))
    .orderBy(asc(timetableEntries.at), asc(timetableEntries.id));
  const more = {
    moves: (await deadlineHistory(reads, [round.id])).get(round.id) ?? [],
    entries,
    history: historyData(await historyItems(reads, round.slug), round.zone),
    contests: (await contestsOf(reads, [round])).map(({ slug }) => slug),
  };
  return roundData(round, more, await sharedFacts(ctx));
}

async function declarationRows(ctx: Counting, round: PublicRound): Promise<RowOf<'declarations'>[]> {
  const shared = await sharedFacts(ctx);
  return (await declarationsOf(ctx.db.reads, round.id)).flatMap((row) => declarationData(round, row, shared));
}

function bodiesPart(ctx: Counting): OpenPart {
  const rows = async (filters: Filters) => chosen(await bodyRows(ctx), filters);
  return { prefix: '', rows, total: async (filters) => (await rows(filters)).length };
}

async function bodyRows({ db: { reads } }: Counting): Promise<RowOf<'bodies'>[]> {
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

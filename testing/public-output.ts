import { sql } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { READER } from '@/domain/base/permissions';
import { ROWS, type TableName } from '@/lib/open-data/rows';
import { sha256 } from '@/lib/tokens';
import { bodyBehind, bodyPage } from '@/queries/bodies/body-page';
import { bodiesByKind, bodiesByRegion } from '@/queries/bodies/find-bodies';
import { candidacyPage, mergedCandidacy } from '@/queries/candidates/candidacy';
import { contestStatements } from '@/queries/candidates/contest-statements';
import { reportEvents } from '@/queries/candidates/report-events';
import { reportsBy } from '@/queries/candidates/reports';
import { contestProgress } from '@/queries/contests/contest-progress';
import { contestStandings } from '@/queries/contests/contest-standings';
import { countedContest } from '@/queries/contests/counted-contest';
import { datedContest } from '@/queries/contests/dated-contest';
import { whomToAsk } from '@/queries/installation/settings';
import { archiveFacts, archiveOf, hasArchive } from '@/queries/log/archive';
import { archiveFiles, headSet } from '@/queries/log/archive-files';
import { signedHeads } from '@/queries/log/log-heads';
import { publicLog } from '@/queries/log/public-log';
import { receiptPage } from '@/queries/nominations/receipt';
import { bodyCalendar, roundCalendar } from '@/queries/open-data/calendars';
import { isOnRecord, lastChange, openPage, openRows, openTable } from '@/queries/open-data/open-data';
import { bodyEvents, roundEvents } from '@/queries/open-data/public-events';
import { handOverToAccept } from '@/queries/people/hand-overs';
import { bodiesToRegister, bodyToRegister, registrationToConfirm } from '@/queries/people/registrations';
import { declarationPage } from '@/queries/results/declaration';
import { contestSeats } from '@/queries/results/seats';
import { home, roundsList } from '@/queries/rounds/home';
import { roundAsFile } from '@/queries/rounds/round-file';
import { roundOverview } from '@/queries/rounds/round-overview';
import { ruleHistory } from '@/queries/rounds/rule-history';
import { search } from '@/queries/search/search';
import { slateList, slatePage } from '@/queries/slates/slate-page';

// What every public page, file, feed and calendar is made from, as somebody who has not signed in gets it.

const {
  bodies,
  candidacies,
  candidates,
  contests,
  declarations,
  handOvers,
  registrations,
  rounds,
  slates,
  submissions,
} = schema;

/** The addresses of everything in a database. */
export type Places = Awaited<ReturnType<typeof placesIn>>;

/** Finds the rounds, contests, candidacies, slates, receipts, declarations, and the bodies that sent something. */
export async function placesIn({ reads }: Context['db']) {
  const inContest = { round: rounds.slug, contest: contests.slug };
  return {
    rounds: (await reads.select({ slug: rounds.slug }).from(rounds)).map(({ slug }) => slug),
    contests: await reads.select(inContest).from(contests).innerJoin(rounds, sql`${rounds.id} = ${contests.roundId}`),
    candidacies: await reads
      .select({ ...inContest, candidate: candidates.slug })
      .from(candidacies)
      .innerJoin(candidates, sql`${candidates.id} = ${candidacies.candidateId}`)
      .innerJoin(contests, sql`${contests.id} = ${candidacies.contestId}`)
      .innerJoin(rounds, sql`${rounds.id} = ${contests.roundId}`)
      .limit(40),
    slates: await reads
      .select({ ...inContest, slate: slates.slug })
      .from(slates)
      .innerJoin(contests, sql`${contests.id} = ${slates.contestId}`)
      .innerJoin(rounds, sql`${rounds.id} = ${contests.roundId}`),
    bodies: (
      await reads
        .selectDistinct({ slug: bodies.slug })
        .from(bodies)
        .innerJoin(submissions, sql`${bodies.id} = ${submissions.bodyId}`)
        .limit(20)
    ).map(({ slug }) => slug),
    receipts: (await reads.select({ code: submissions.code }).from(submissions).limit(60)).flatMap(
      ({ code }) => code ?? [],
    ),
    declarations: await reads
      .select({ round: rounds.slug, number: declarations.number })
      .from(declarations)
      .innerJoin(rounds, sql`${rounds.id} = ${declarations.roundId}`),
  };
}

type Call = (ctx: Context, places: Places) => Promise<unknown>;
const all = <T>(from: readonly T[], ask: (one: T) => Promise<unknown>) => Promise.all(from.map(ask));

/** Every query that anyone may call, apart from those that only check the database, by its name. */
export const PUBLIC_QUERIES: Readonly<Record<string, Call>> = {
  whomToAsk: (ctx, to) => all([null, ...to.rounds], (slug) => whomToAsk(ctx, slug)),
  bodiesToRegister: (ctx) => all(['hex', 'sample', 'example.org'], (typed) => bodiesToRegister(ctx, typed)),
  bodyToRegister: (ctx, to) => all(to.bodies, (slug) => bodyToRegister(ctx, slug)),
  // Without the token of the emailed link they say nothing.
  handOverToAccept: async (ctx) =>
    all(await ctx.db.reads.select({ id: handOvers.id }).from(handOvers), ({ id }) =>
      handOverToAccept(ctx, { handOver: id, token: 'none' }),
    ),
  registrationToConfirm: async (ctx) =>
    all(await ctx.db.reads.select({ id: registrations.id }).from(registrations), ({ id }) =>
      registrationToConfirm(ctx, { registration: id, token: 'none' }),
    ),
  bodyPage: (ctx, to) => all(to.bodies, (slug) => bodyPage(ctx, slug)),
  bodyBehind: (ctx, to) => all(to.bodies, (slug) => bodyBehind(ctx, slug)),
  bodiesByKind,
  bodiesByRegion,
  search: (ctx) => all(['hex', 'sample', 'nec', 'example.org', 'secretary'], (words) => search(ctx, words)),
  candidacyPage: (ctx, to) => all(to.candidacies, (one) => candidacyPage(ctx, one)),
  mergedCandidacy: (ctx, to) => all(to.candidacies, (one) => mergedCandidacy(ctx, one)),
  contestStatements: (ctx, to) => all(to.contests, (one) => contestStatements(ctx, one)),
  reportEvents: (ctx, to) =>
    all([null, ...to.candidacies.map(({ candidate }) => candidate)], (slug) => reportEvents(ctx, slug)),
  reportsBy: (ctx, to) => all(to.candidacies, ({ candidate }) => reportsBy(ctx, candidate)),
  contestProgress: (ctx, to) => all(to.contests, (one) => contestProgress(ctx, one)),
  contestStandings: (ctx, to) => all(to.contests, (one) => contestStandings(ctx, one)),
  countedContest: (ctx, to) => all(to.contests, (one) => countedContest(ctx, one)),
  datedContest: (ctx, to) => all(to.contests, (one) => datedContest(ctx, one)),
  hasArchive: (ctx, to) => all(to.rounds, (slug) => hasArchive(ctx, slug)),
  archiveFacts: (ctx, to) =>
    all(to.rounds, async (slug) => {
      const data = await archiveFacts(ctx, slug);
      return data && archiveFiles({ ...data, log: [], verifier: '' });
    }),
  archiveOf: (ctx, to) =>
    all(to.rounds, async (slug) => {
      const data = await archiveOf(ctx, slug);
      return data && archiveFiles({ ...data, verifier: '' });
    }),
  signedHeads: async (ctx) => {
    const { heads, keys } = await signedHeads(ctx);
    return [headSet(heads), keys];
  },
  publicLog: (ctx) => all([1, 2, 'newest'] as const, (page) => publicLog(ctx, page)),
  receiptPage: (ctx, to) => all(to.receipts, (code) => receiptPage(ctx, code)),
  roundCalendar: (ctx, to) => all(to.rounds, (slug) => roundCalendar(ctx, slug)),
  bodyCalendar: (ctx, to) => all(to.bodies, (slug) => bodyCalendar(ctx, slug)),
  openTable: (ctx) =>
    all(Object.keys(ROWS) as TableName[], (table) => openTable(ctx, table, { round: null, contest: null })),
  openPage: (ctx) =>
    all(Object.keys(ROWS) as TableName[], (table) =>
      openPage(ctx, table, { filters: new Map(), limit: 7, after: null }),
    ),
  openRows: (ctx) =>
    all(Object.keys(ROWS) as TableName[], async (table) => {
      const parts: unknown[] = [];
      for await (const rows of openRows(ctx, table, { filters: new Map(), after: null })) parts.push(rows);
      return parts;
    }),
  lastChange,
  isOnRecord: (ctx, to) =>
    Promise.all([
      all(to.rounds, (slug) => isOnRecord(ctx, 'round', slug)),
      all(to.bodies, (slug) => isOnRecord(ctx, 'body', slug)),
      all(to.contests, ({ contest }) => isOnRecord(ctx, 'contest', contest)),
      all(to.candidacies, ({ candidate }) => isOnRecord(ctx, 'candidate', candidate)),
      all(to.slates, ({ slate }) => isOnRecord(ctx, 'slate', slate)),
    ]),
  roundEvents: (ctx, to) => all(to.rounds, (slug) => roundEvents(ctx, slug)),
  bodyEvents: (ctx, to) => all(to.bodies, (slug) => bodyEvents(ctx, slug)),
  declarationPage: (ctx, to) =>
    Promise.all([
      all(to.rounds, (round) => declarationPage(ctx, { round })),
      all(to.declarations, (one) => declarationPage(ctx, one)),
    ]),
  contestSeats: (ctx, to) => all(to.contests, (one) => contestSeats(ctx, { ...one, day: null })),
  home,
  roundAsFile: (ctx, to) => all(to.rounds, (slug) => roundAsFile(ctx, slug)),
  ruleHistory: (ctx, to) => all(to.rounds, (slug) => ruleHistory(ctx, slug)),
  roundOverview: (ctx, to) => all(to.rounds, (slug) => roundOverview(ctx, slug)),
  roundsList,
  slateList: (ctx, to) => all(to.contests, (one) => slateList(ctx, one)),
  slatePage: (ctx, to) => all(to.slates, (one) => slatePage(ctx, one)),
};

/** The SHA-256 of what each public query returns to a reader at `now`, by the name of the query. */
export async function publicOutput(db: Context['db'], now: Date, places: Places): Promise<ReadonlyMap<string, string>> {
  // A new object, because counts are cached by the database object.
  const ctx: Context = { db: { ...db }, actor: READER, now };
  const found = new Map<string, string>([['publicVersion', db.publicVersion(now)]]);
  for (const [name, call] of Object.entries(PUBLIC_QUERIES))
    found.set(name, sha256(JSON.stringify(await call(ctx, places), withMaps) ?? 'undefined'));
  return found;
}

const withMaps = (_key: string, value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...value] : value;

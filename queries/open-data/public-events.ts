import { and, desc, eq, inArray, like, or, type SQL } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import type { LogEvent } from '@/domain/log/log-events';
import { EVENTS_IN_A_FEED } from '@/domain/log/log-pages';
import { NAMED_BODY, type NamedBody } from '../bodies/named-body';
import { countBodies } from '../contests/contest-bodies';
import { contestsOf, rosterOf } from '../contests/contest-rows';
import { type CountedCandidacy, countedContest } from '../contests/counted-contest';
import { type LogNames, type LogRow, namesIn } from '../log/public-log';
import { headOf, publicRound, type RoundHead } from '../rounds/public-rounds';

const { bodies, log, submissions } = schema;

/** The standings of a contest, and the date since when they have been the same. */
export type StandingEvent = {
  readonly contest: { readonly slug: string; readonly title: string };
  readonly changedAt: Date;
  readonly candidacies: readonly Pick<CountedCandidacy, 'slug' | 'name' | 'count'>[];
  readonly notHeardFrom: number;
};

export type RoundEvents = {
  readonly round: RoundHead;
  /** Newest first. */
  readonly entries: readonly LogRow[];
  readonly standings: readonly StandingEvent[];
  readonly names: LogNames;
};

export type BodyEvents = {
  readonly body: NamedBody;
  readonly entries: readonly LogRow[];
  readonly names: LogNames;
};

/** The events that can change the count of a contest. */
const MOVES_THE_COUNT = [
  'submission.received',
  'nominations.reported',
  'candidacy.added',
  'candidacy.changed',
  'candidacies.merged',
] as const satisfies readonly LogEvent['event'][];
/** The events whose data contains only the code of a receipt. */
const OF_A_RECEIPT = [
  'submission.confirmed',
  'submission.voided',
  'submission.restored',
  'write-in.tied',
] as const satisfies readonly LogEvent['event'][];
/** The log says when a body gets an officer, but this is not news about a round. */
const OF_PEOPLE: readonly LogEvent['event'][] = ['officer.appointed', 'officers.appointed', 'office.ended'];

/** The latest events of a public round, and the standings of its contests. Null if there is no such round. */
export async function roundEvents(ctx: Context, slug: string): Promise<RoundEvents | null> {
  permit(ctx.actor, 'public.read', {});
  const { reads } = ctx.db;
  const round = await publicRound(reads, ctx.now, slug);
  if (!round) return null;
  const contests = await contestsOf(reads, [round]);
  const sent = await reads
    .select({ code: submissions.code, contestId: submissions.contestId })
    .from(submissions)
    .where(
      inArray(
        submissions.contestId,
        contests.map(({ id }) => id),
      ),
    );
  const contestOf = new Map(sent.flatMap(({ code, contestId }) => (code ? [[code, contestId] as const] : [])));
  const aboutReceipts = (await entriesWhere(ctx, inArray(log.event, [...OF_A_RECEIPT]))).filter((row) =>
    contestOf.has(receiptOf(row)),
  );
  const inRound = mentions('round', slug);
  const own = await entriesWhere(ctx, inRound, EVENTS_IN_A_FEED);
  const standings: StandingEvent[] = [];
  for (const contest of contests) {
    const counted = await countedContest(ctx, { round: slug, contest: contest.slug });
    if (!counted) continue;
    const isOwn = and(inRound, mentions('contest', contest.slug), inArray(log.event, [...MOVES_THE_COUNT]));
    const isRoster = and(inRound, inArray(log.event, ['roster.changed', 'round.changed']));
    const moves = [
      ...(await entriesWhere(ctx, isOwn, 1)),
      ...(await entriesWhere(ctx, isRoster, 1)),
      ...aboutReceipts.filter((row) => contestOf.get(receiptOf(row)) === contest.id),
    ];
    standings.push({
      contest: { slug: contest.slug, title: contest.title },
      changedAt: new Date(
        Math.max((round.announcedAt ?? round.opensAt).getTime(), ...moves.map(({ at }) => at.getTime())),
      ),
      candidacies: counted.candidacies.map(({ slug: candidate, name, count }) => ({ slug: candidate, name, count })),
      notHeardFrom: rosterOf(counted.rows).length === 0 ? 0 : countBodies(counted.statuses.values()).notHeardFrom,
    });
  }
  const entries = [...own, ...aboutReceipts].sort((a, b) => b.seq - a.seq).slice(0, EVENTS_IN_A_FEED);
  return { round: headOf(round), entries, standings, names: await namesIn(ctx) };
}

/** The latest events that involve a body. Null if there is no such body. */
export async function bodyEvents(ctx: Context, slug: string): Promise<BodyEvents | null> {
  permit(ctx.actor, 'public.read', {});
  const { reads } = ctx.db;
  const [body] = await reads.select(NAMED_BODY).from(bodies).where(eq(bodies.slug, slug)).limit(1);
  if (!body) return null;
  const sent = await reads.select({ code: submissions.code }).from(submissions).where(eq(submissions.bodyId, body.id));
  const codes = new Set(sent.map(({ code }) => code));
  const aboutReceipts = (await entriesWhere(ctx, inArray(log.event, [...OF_A_RECEIPT]))).filter((row) =>
    codes.has(receiptOf(row)),
  );
  // Each row of a list of reports begins with the body.
  const reported = and(eq(log.event, 'nominations.reported'), like(log.data, `%["${slug}",%`));
  const isOwn = or(mentions('body', slug), mentions('countsWith', slug), reported);
  const own = (await entriesWhere(ctx, isOwn, 4 * EVENTS_IN_A_FEED)).filter(
    ({ entry }) => !OF_PEOPLE.includes(entry.event),
  );
  const entries = [...own, ...aboutReceipts].sort((a, b) => b.seq - a.seq).slice(0, EVENTS_IN_A_FEED);
  return { body, entries, names: await namesIn(ctx) };
}

/**
 * Whether the event has this value in a field. The log stores canonical JSON, so the text is always written in the same
 * way.
 */
const mentions = (field: string, slug: string) => like(log.data, `%"${field}":"${slug}"%`);

async function entriesWhere({ db: { reads } }: Context, where: SQL | undefined, most = 10_000): Promise<LogRow[]> {
  const rows = await reads
    .select({ seq: log.seq, at: log.at, hash: log.hash, event: log.event, data: log.data })
    .from(log)
    .where(where)
    .orderBy(desc(log.seq))
    .limit(most);
  return rows.map(({ seq, at, hash, event, data }) => ({
    seq,
    at,
    hash,
    entry: { event, data: JSON.parse(data) } as LogEvent,
  }));
}

const receiptOf = ({ entry }: LogRow): string => ('receipt' in entry.data ? entry.data.receipt : '');

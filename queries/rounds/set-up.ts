import { asc, eq } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { ActCause } from '@/domain/base/act-causes';
import { searchBodies } from '@/domain/base/names';
import { permit } from '@/domain/base/permissions';
import { type CandidacyStatus, homeBodyAt, standingAt } from '@/domain/candidates/candidacies';
import type { RosterCount } from '@/domain/contests/threshold';
import { couldJoin, rosterDays, rosterFilter } from '@/domain/rounds/roster';
import { isPublicAt, type RoundState, refusalIfSettled, roundState } from '@/domain/rounds/rounds';
import { onMap } from '@/queries/bodies/on-map';
import { type NamedRosterBody, ROSTER_COLUMNS, withBranches } from '@/queries/bodies/roster-bodies';
import { byBodyName, type NamedBody } from '../bodies/named-body';
import { addressCounts } from '../candidates/addresses';
import type { ContestRow } from '../contests/contest-rows';
import { countedContests, rosterCounts } from '../contests/counted-contest';
import { type AdminRound, adminRound, type ContestInSetUp } from './admin-round';
import { secondAdmin } from './proposed-changes';

const { bodies, contests, rosterExceptions, rounds } = schema;

export type RoundToSetUp = {
  readonly round: typeof rounds.$inferSelect & { readonly state: RoundState };
  readonly isPublic: boolean;
  /** True once the round is declared or cancelled. Then its set-up cannot change. */
  readonly isSettled: boolean;
};

/** A round in any state with its contests in order, for admins. Null if there is no round with this slug. */
export async function roundToSetUp(
  reads: Reads,
  slug: string,
  now: Date,
): Promise<(RoundToSetUp & { readonly held: readonly ContestRow[] }) | null> {
  const [round] = await reads.select().from(rounds).where(eq(rounds.slug, slug));
  if (!round) return null;
  const held = await reads
    .select()
    .from(contests)
    .where(eq(contests.roundId, round.id))
    .orderBy(asc(contests.position), asc(contests.id));
  return {
    round: { ...round, state: roundState(round, now) },
    isPublic: isPublicAt(round, now),
    isSettled: refusalIfSettled(round, now) !== null,
    held,
  };
}

export type CandidateInSetUp = {
  readonly slug: string;
  readonly name: string;
  readonly number: number;
  readonly home: NamedBody | null;
  readonly status: CandidacyStatus;
  /** How many email addresses the candidate has. */
  readonly addresses: number;
};

export type SetUpContest = AdminRound & {
  readonly contest: ContestInSetUp;
  readonly candidates: readonly CandidateInSetUp[];
  /** How many bodies may nominate, for rules that need a share of them. */
  readonly rosterCounts: readonly RosterCount[];
  readonly secondAdmin: Awaited<ReturnType<typeof secondAdmin>>;
};

/** One contest for the admins who set it up. Null if the round has no contest with this slug. */
export async function setUpContest(
  ctx: Context,
  asked: { readonly round: string; readonly contest: string },
): Promise<SetUpContest | null> {
  permit(ctx.actor, 'admin.read', {});
  const found = await adminRound(ctx, asked.round);
  const contest = found?.contests.find(({ slug }) => slug === asked.contest);
  if (!found || !contest) return null;
  const [counted] = await countedContests(ctx.db.reads, [found.round], [contest], ctx.now);
  if (!counted) return null;
  const { rows } = counted;
  const addresses = await addressCounts(ctx.db.reads, contest.id);
  return {
    ...found,
    contest,
    secondAdmin: await secondAdmin(ctx.db.reads, found.round, ctx.now),
    rosterCounts: rosterCounts(rows),
    candidates: rows.candidacies.map(({ id, slug, name, number, homeBodyId, events }) => {
      const home = homeBodyAt(events, homeBodyId, ctx.now);
      return {
        slug,
        name,
        number,
        home: home ? (rows.bodies.get(home) ?? null) : null,
        status: standingAt(events, ctx.now).status,
        addresses: addresses.get(id) ?? 0,
      };
    }),
  };
}

export type BodyOnRoster = {
  readonly body: NamedBody;
  readonly exception: {
    /** The body with which it is counted; null if it cannot nominate. */
    readonly countsWith: NamedBody | null;
    readonly reason: string;
    readonly cause: ActCause | null;
    readonly source: string | null;
  } | null;
  /** The titles of the contests in which a body of its kind and place may nominate. */
  readonly contests: readonly string[];
};

export type SetUpRoster = AdminRound & {
  /** The exceptions of the round, sorted by name. */
  readonly apart: readonly BodyOnRoster[];
  /** The bodies whose names match the typed text, or the requested one. */
  readonly found: readonly BodyOnRoster[];
  /** The slugs of bodies that could nominate, but were added after the announcement. */
  readonly addedLate: readonly string[];
};

const MOST_FOUND = 20;

/** The roster of a round: its exceptions, and the bodies that the admin asked for by name (`typed`) or by `slug`. */
export async function setUpRoster(
  ctx: Context,
  asked: { readonly round: string; readonly typed?: string | undefined; readonly slug?: string | undefined },
): Promise<SetUpRoster | null> {
  permit(ctx.actor, 'admin.read', {});
  const found = await adminRound(ctx, asked.round);
  if (!found) return null;
  const { reads } = ctx.db;
  const all = await withBranches(
    reads,
    await reads
      .select({ ...ROSTER_COLUMNS, aliases: bodies.aliases })
      .from(bodies)
      .where(onMap(found.round)),
  );
  const byId = new Map(all.map(({ aliases, ...body }) => [body.id, body as NamedRosterBody]));
  const exceptions = await reads.select().from(rosterExceptions).where(eq(rosterExceptions.roundId, found.round.id));
  const onRoster = (body: NamedRosterBody): BodyOnRoster => {
    const exception = exceptions.find(({ bodyId }) => bodyId === body.id);
    return {
      body,
      exception: exception
        ? {
            countsWith: exception.countsWithId ? (byId.get(exception.countsWithId) ?? null) : null,
            reason: exception.reason,
            cause: exception.cause,
            source: exception.source,
          }
        : null,
      contests: found.contests.filter((contest) => rosterFilter(contest, found.round)(body)).map(({ title }) => title),
    };
  };
  const apart = exceptions.flatMap(({ bodyId }) => byId.get(bodyId) ?? []).sort(byBodyName);
  const hits = asked.typed ? searchBodies(all, asked.typed, MOST_FOUND) : all.filter(({ slug }) => slug === asked.slug);
  const days = rosterDays(found.round);
  const late = all.filter(
    (body) =>
      !exceptions.some(({ bodyId }) => bodyId === body.id) &&
      found.contests.some((contest) => couldJoin(contest, body, days)),
  );
  return {
    ...found,
    apart: apart.map(onRoster),
    found: hits.flatMap(({ id }) => byId.get(id) ?? []).map(onRoster),
    addedLate: late.map(({ slug }) => slug).sort(),
  };
}

import { eq, inArray } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { BodyId } from '@/domain/base/ids';
import { permit } from '@/domain/base/permissions';
import { isOnMap } from '@/domain/bodies/boundary-sets';
import type { BodyStatus } from '@/domain/nominations/body-status';
import { countedContest } from '../contests/counted-contest';
import { type OutsideContest, outsideContests } from '../rounds/outside-contests';
import { actsOf, type BodyPast } from './body-acts';
import { type BodyInRound, bodyHistory } from './body-history';
import { mapInUse } from './find-bodies';
import type { NamedBody } from './named-body';
import {
  BODY_ON_MAP,
  type BodyOnMap,
  type BoundaryKin,
  boundaryKin,
  type LinkedBody,
  linkedBodies,
  type Neighbourhood,
  neighbourhood,
} from './neighbours';
import { slugBehind } from './old-names';

const { bodies } = schema;

/** A body of the other map that shares part of the area, with its nominations in the rounds on that map. */
export type OtherMapBody = {
  readonly body: BodyOnMap;
  /** The share of the older body's population that lives in the area of both, from 0 to 1. */
  readonly share: number;
  readonly rounds: readonly BodyInRound[];
};

/** A body of another set that is recorded as an older or newer part of its area, with its nominations. */
export type LinkedArea = LinkedBody & { readonly rounds: readonly BodyInRound[] };

export type BodyPage = {
  readonly body: BodyOnMap;
  /** Whether its officers can register, because the current rounds use its map. */
  readonly takesOfficers: boolean;
  /**
   * Its current rounds, then past rounds, latest first. Rounds on the other map are included if the body is the same
   * there, as in Scotland, Northern Ireland and International.
   */
  readonly rounds: readonly BodyInRound[];
  /**
   * The bodies of the other map that share part of its area, largest share first. Empty if the body is the same on both
   * maps.
   */
  readonly otherMap: readonly OtherMapBody[];
  /** The contests of current rounds in which it may nominate nowhere, and why. */
  readonly outside: readonly OutsideContest[];
  /** The acts of its history, the latest first. */
  readonly past: readonly BodyPast[];
  /** The bodies that became part of it, and those of which it was a part, with their nominations. */
  readonly line: readonly {
    readonly past: BodyPast;
    readonly body: NamedBody;
    readonly rounds: readonly BodyInRound[];
  }[];
  /** The bodies of further sets that are recorded as its predecessors and successors. */
  readonly linked: readonly LinkedArea[];
  /** The bodies that border on it. During a round, each has its status in the round's first contest. */
  readonly near: (Neighbourhood & { readonly statuses: ReadonlyMap<BodyId, BodyStatus> | null }) | null;
};

/**
 * One body's nominations in this round and earlier ones, with those of the bodies on the other map that share its area.
 * Null if there is no such body.
 */
export async function bodyPage(ctx: Context, slug: string): Promise<BodyPage | null> {
  permit(ctx.actor, 'public.read', {});
  const { reads } = ctx.db;
  const [body] = await reads.select(BODY_ON_MAP).from(bodies).where(eq(bodies.slug, slug)).limit(1);
  if (!body) return null;
  const past = await actsOf(reads, body.id);
  const line = await lineOf(reads, past, body.id);
  const lineBodies = await reads
    .select(BODY_ON_MAP)
    .from(bodies)
    .where(
      inArray(
        bodies.id,
        line.map((each) => each.body.id),
      ),
    );
  // The area of a merged body is that of its originals, so what is known about their older bodies is true of it too.
  const wholes = lineBodies.filter(({ id }) => line.some((each) => each.past.kind === 'merged' && each.body.id === id));
  const kin = await kinOf(reads, [body, ...wholes]);
  const linked = await linkedTo(reads, [body, ...wholes]);
  const same = kin.filter(({ share }) => share === null).map((each) => each.body);
  const olderStill = await sameSeats(reads, linked);
  const all = [body, ...lineBodies, ...kin.map((each) => each.body), ...linked.map((each) => each.body), ...olderStill];
  const history = await bodyHistory(reads, [...new Map(all.map((each) => [each.id, each])).values()], ctx.now);
  const roundsOf = ({ id }: BodyOnMap) => history.get(id) ?? [];
  const own = roundsOf(body);
  const near = await neighbourhood(reads, body);
  return {
    body,
    takesOfficers: body.endsOn === null && isOnMap(await mapInUse(reads, ctx.now), body),
    outside: await outsideContests(reads, [body], ctx.now),
    past,
    line: line.map((each) => ({ ...each, rounds: history.get(each.body.id) ?? [] })),
    rounds: byTime([...own, ...same.flatMap(roundsOf)], body),
    otherMap: kin.flatMap(({ body: other, share }) =>
      share === null ? [] : { body: other, share, rounds: roundsOf(other) },
    ),
    linked: linked.map((each) => ({
      ...each,
      rounds: [each.body, ...olderStill.filter(({ code }) => code === each.body.code)].flatMap(roundsOf),
    })),
    near: near && {
      ...near,
      statuses: await statusesIn(
        ctx,
        own.find(({ isCurrent }) => isCurrent),
      ),
    },
  };
}

/** The ancestors of a body, and theirs: a merged body may have been merged again. */
async function lineOf(reads: Reads, past: readonly BodyPast[], id: BodyId) {
  const line = ancestorsIn(past, id);
  for (const { body } of line) {
    const above = ancestorsIn(await actsOf(reads, body.id), body.id);
    line.push(...above.filter((one) => one.body.id !== id && !line.some((known) => known.body.id === one.body.id)));
  }
  return line;
}

/** The bodies of the other map that share part of the area of some bodies, each once with the sum of its shares. */
async function kinOf(reads: Reads, family: readonly BodyOnMap[]): Promise<BoundaryKin[]> {
  const found = new Map<BodyId, BoundaryKin>();
  for (const body of family)
    for (const kin of await boundaryKin(reads, body)) {
      const known = found.get(kin.body.id)?.share ?? 0;
      found.set(kin.body.id, kin.share === null ? kin : { ...kin, share: Math.min(1, known + kin.share) });
    }
  return [...found.values()].sort((a, b) => (b.share ?? 1) - (a.share ?? 1));
}

/** The bodies of further sets that are linked with some bodies, each once. */
async function linkedTo(reads: Reads, family: readonly BodyOnMap[]): Promise<LinkedBody[]> {
  const found = new Map<BodyId, LinkedBody>();
  for (const body of family)
    for (const linked of await linkedBodies(reads, body)) {
      const known = found.get(linked.body.id);
      const isOnlyOne = known === undefined || known.percent === null || linked.percent === null;
      const percent = isOnlyOne ? linked.percent : Math.min(100, known.percent + linked.percent);
      found.set(linked.body.id, { ...linked, percent: known ? percent : linked.percent });
    }
  return [...found.values()];
}

/** The bodies that a merger put into this one, and the body whose split made it. What was undone does not count. */
const ancestorsIn = (past: readonly BodyPast[], id: BodyId) =>
  past.flatMap((act) => {
    if (act.undoneAt) return [];
    if (act.kind === 'merged' && act.body.id === id) return act.others.map((body) => ({ past: act, body }));
    return act.kind === 'split' && act.body.id !== id ? [{ past: act, body: act.body }] : [];
  });

/** The page of the body to which another address leads: that of a name which an admin gave it. Null if it leads nowhere. */
export async function bodyBehind(ctx: Context, otherSlug: string): Promise<BodyPage | null> {
  permit(ctx.actor, 'public.read', {});
  const slug = await slugBehind(ctx.db.reads, otherSlug);
  return slug === null ? null : bodyPage(ctx, slug);
}

/** The bodies of the other first set that are the same as a linked body, such as a Scottish CLP before 2024. */
async function sameSeats(reads: Reads, linked: readonly LinkedBody[]): Promise<BodyOnMap[]> {
  const kin: BodyOnMap[] = [];
  for (const { body } of linked)
    for (const { body: other, share } of await boundaryKin(reads, body)) if (share === null) kin.push(other);
  return kin;
}

/** The body's own current rounds come first. */
function byTime(rounds: readonly BodyInRound[], { id }: BodyOnMap): BodyInRound[] {
  const isNow = (each: BodyInRound) => each.isCurrent && each.as.id === id;
  const sorted = rounds.toSorted((a, b) => b.round.closesAt.getTime() - a.round.closesAt.getTime());
  return [...sorted.filter(isNow), ...sorted.filter((each) => !isNow(each))];
}

/** The status of every body in the contest that the page shows on its map. */
async function statusesIn(ctx: Context, current: BodyInRound | undefined) {
  const [first] = current?.contests ?? [];
  if (!current || !first) return null;
  const counted = await countedContest(ctx, { round: current.round.slug, contest: first.contest.slug });
  return counted?.statuses ?? null;
}

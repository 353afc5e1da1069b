import { and, eq, inArray, isNotNull, or } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { prepared, valueNamed } from '@/db/prepared';
import { schema } from '@/db/schema';
import type { BodyId } from '@/domain/base/ids';
import { BRANCH_KINDS } from '@/domain/bodies/bodies';
import type { BodyMap, BodySet } from '@/domain/bodies/boundary-sets';
import type { Placed } from '@/domain/bodies/hex-layout';
import type { RosterBody } from '@/domain/rounds/roster';
import { pick } from '@/lib/objects';
import { byBodyName, NAMED_BODY, type NamedBody } from './named-body';
import { onMap } from './on-map';

const { bodies, rosterAdditions } = schema;

/** The columns of a body that decide whether it is on a roster, apart from its branches, its names and its cell. */
export const ROSTER_COLUMNS = { ...NAMED_BODY, ...pick(bodies, 'sizes', 'startsOn', 'endsOn', 'hex') };

/** A body with its names and everything that decides whether it is on a roster. */
export type NamedRosterBody = NamedBody & RosterBody & { readonly hex?: Placed['hex'] };

type OnRoster = Required<Pick<RosterBody, 'branches' | 'addedAt' | 'endedAt' | 'addedTo'>>;

const branchesOf = prepared((connection) =>
  connection
    .select(pick(bodies, 'withinId', 'kind', 'startsOn', 'endsOn'))
    .from(bodies)
    .where(inArray(bodies.kind, [...BRANCH_KINDS])),
);
const changedBodies = prepared((connection) =>
  connection
    .select(pick(bodies, 'id', 'addedAt', 'endedAt'))
    .from(bodies)
    .where(or(isNotNull(bodies.addedAt), isNotNull(bodies.endedAt))),
);

const branchesWithin = prepared((connection) =>
  connection
    .select(pick(bodies, 'withinId', 'kind', 'startsOn', 'endsOn'))
    .from(bodies)
    .where(and(eq(bodies.withinId, valueNamed('withinId')), inArray(bodies.kind, [...BRANCH_KINDS]))),
);

/** One whole row of a body with its branches. It reads only what belongs to this body, because a send waits for it. */
export async function withOwnBranches<B extends typeof bodies.$inferSelect>(reads: Reads, body: B) {
  const { addedAt, endedAt } = body;
  const additions =
    addedAt === null && endedAt === null
      ? []
      : await reads
          .select(pick(rosterAdditions, 'roundId'))
          .from(rosterAdditions)
          .where(eq(rosterAdditions.bodyId, body.id));
  const addedTo = additions.map(({ roundId }) => roundId);
  const branches = branchFacts(await branchesWithin(reads, { withinId: body.id }));
  return { ...body, addedTo, branches };
}

type Branch = Pick<typeof bodies.$inferSelect, 'kind' | 'startsOn' | 'endsOn'>;

const branchFacts = (found: readonly Branch[]) =>
  found.flatMap(({ kind, startsOn, endsOn }) => {
    const branch = BRANCH_KINDS.find((each) => each === kind);
    return branch ? [{ kind: branch, startsOn, endsOn }] : [];
  });

/**
 * The bodies of `rows`, each with its branches of the kinds that rules ask about, and with when it was added and ended.
 */
export async function withBranches<B extends { readonly id: BodyId }>(
  reads: Reads,
  rows: readonly B[],
): Promise<(B & OnRoster)[]> {
  const dated = await datedBodies(reads);
  const found = await branchesOf(reads, {});
  const byBody = Map.groupBy(found, ({ withinId }) => withinId);
  return rows.map((body) => ({
    ...body,
    ...(dated.get(body.id) ?? UNDATED),
    branches: branchFacts(byBody.get(body.id) ?? []),
  }));
}

type Dated = Omit<OnRoster, 'branches'>;
const UNDATED: Dated = { addedAt: null, endedAt: null, addedTo: [] };

/** When bodies were added and ended, and the rounds on whose rosters an act put them. Most bodies have neither. */
async function datedBodies(reads: Reads): Promise<Map<BodyId, Dated>> {
  const rows = await changedBodies(reads, {});
  if (rows.length === 0) return new Map();
  const additions = await reads.select(pick(rosterAdditions, 'bodyId', 'roundId')).from(rosterAdditions);
  const byBody = Map.groupBy(additions, ({ bodyId }) => bodyId);
  return new Map(
    rows.map(({ id, ...dates }) => [id, { ...dates, addedTo: (byBody.get(id) ?? []).map(({ roundId }) => roundId) }]),
  );
}

/** Every body of one set by id, sorted by English name. */
export async function bodiesOfSet(reads: Reads, set: BodySet): Promise<Map<BodyId, NamedBody>> {
  const rows: NamedBody[] = await reads.select(NAMED_BODY).from(bodies).where(eq(bodies.set, set));
  return new Map(rows.sort(byBodyName).map((body) => [body.id, body]));
}

/** Every body of a round's map, and those that are on no map, by id, sorted by English name. */
export async function bodiesOfMap(reads: Reads, map: BodyMap): Promise<Map<BodyId, NamedRosterBody>> {
  const rows = await withBranches(reads, await reads.select(ROSTER_COLUMNS).from(bodies).where(onMap(map)));
  return new Map(rows.sort(byBodyName).map((body) => [body.id, body]));
}

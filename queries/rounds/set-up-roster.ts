import { eq } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { searchBodies } from '@/domain/base/names';
import { permit } from '@/domain/base/permissions';
import { mayNominateIn } from '@/domain/rounds/roster';
import { byBodyName, NAMED_BODY, type NamedBody } from '../bodies/named-body';
import { type AdminRound, adminRound } from './admin-round';

const { bodies, rosterExceptions } = schema;

export type BodyOnRoster = {
  readonly body: NamedBody;
  readonly exception: {
    /** The body that it counts once with; null if it cannot nominate. */
    readonly countsWith: NamedBody | null;
    readonly reason: string;
    readonly source: string | null;
  } | null;
  /** Titles of the contests that its kind and place let it nominate in. */
  readonly contests: readonly string[];
};

export type SetUpRoster = AdminRound & {
  /** The exceptions of the round, by name. */
  readonly apart: readonly BodyOnRoster[];
  /** Those whose names fit what was typed; the one that was asked for by address. */
  readonly found: readonly BodyOnRoster[];
};

const MOST_FOUND = 20;

/** The roster of a round: its exceptions, and the bodies asked for by name (`typed`) or address (`slug`). */
export async function setUpRoster(
  ctx: Context,
  asked: { readonly round: string; readonly typed?: string | undefined; readonly slug?: string | undefined },
): Promise<SetUpRoster | null> {
  permit(ctx.actor, 'admin.read', {});
  const found = await adminRound(ctx, asked.round);
  if (!found) return null;
  const { reads } = ctx.db;
  const all = await reads
    .select({ ...NAMED_BODY, aliases: bodies.aliases })
    .from(bodies)
    .where(eq(bodies.set, found.round.bodySet));
  const byId = new Map(all.map(({ aliases, ...body }) => [body.id, body as NamedBody]));
  const exceptions = await reads.select().from(rosterExceptions).where(eq(rosterExceptions.roundId, found.round.id));
  const onRoster = (body: NamedBody): BodyOnRoster => {
    const exception = exceptions.find(({ bodyId }) => bodyId === body.id);
    return {
      body,
      exception: exception
        ? {
            countsWith: exception.countsWithId ? (byId.get(exception.countsWithId) ?? null) : null,
            reason: exception.reason,
            source: exception.source,
          }
        : null,
      contests: found.contests.filter((contest) => mayNominateIn(contest, body)).map(({ title }) => title),
    };
  };
  const apart = exceptions.flatMap(({ bodyId }) => byId.get(bodyId) ?? []).sort(byBodyName);
  const hits = asked.typed ? searchBodies(all, asked.typed, MOST_FOUND) : all.filter(({ slug }) => slug === asked.slug);
  return { ...found, apart: apart.map(onRoster), found: hits.flatMap(({ id }) => byId.get(id) ?? []).map(onRoster) };
}

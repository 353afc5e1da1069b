import { lte } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { BODY_KINDS, type BodyKind, REGIONS, type Region } from '@/domain/bodies/bodies';
import { hasEnded } from '@/domain/bodies/body-changes';
import { type BodyMap, isWholeCountry, NEWEST_SET } from '@/domain/bodies/boundary-sets';
import { KINDS } from '@/domain/bodies/kinds';
import { dayOf } from '@/messages/format';
import { onMap } from '@/queries/bodies/on-map';
import { isCurrent, publicRounds } from '../rounds/public-rounds';
import { byBodyName, NAMED_BODY, type NamedBody } from './named-body';

const { bodies, boundarySets } = schema;

export type RegionOfBodies = { readonly region: Region; readonly bodies: readonly NamedBody[] };

export type BodiesOfKind = { readonly kind: BodyKind; readonly bodies: readonly NamedBody[] };

/** Every body of the current map that belongs to a set of boundaries, by nation and region, sorted by English name. */
export async function bodiesByRegion(ctx: Context): Promise<RegionOfBodies[]> {
  permit(ctx.actor, 'public.read', {});
  const all = (await openBodies(ctx)).filter(({ kind }) => KINDS[kind].hasBoundaries);
  const byRegion = Map.groupBy(all.sort(byBodyName), ({ region }) => region);
  return REGIONS.flatMap((region) => {
    const here = byRegion.get(region);
    return here ? { region, bodies: here } : [];
  });
}

/** Every open body of the other kinds, by kind. Young members have numbers and no names, so they are left out. */
export async function bodiesByKind(ctx: Context): Promise<BodiesOfKind[]> {
  permit(ctx.actor, 'public.read', {});
  const byKind = Map.groupBy(await openBodies(ctx), ({ kind }) => kind);
  return BODY_KINDS.flatMap((kind) => {
    const here = byKind.get(kind);
    const isListed = here && !KINDS[kind].hasBoundaries && KINDS[kind].foundBy !== 'number';
    return isListed ? { kind, bodies: here.sort(byBodyName) } : [];
  });
}

/** The bodies of the current map, and those that are on none, without those that have closed. */
async function openBodies({ db: { reads }, now }: Context): Promise<NamedBody[]> {
  const today = dayOf(now, 'Europe/London');
  const rows = await reads
    .select({ ...NAMED_BODY, endsOn: bodies.endsOn })
    .from(bodies)
    .where(onMap(await mapInUse(reads, now)));
  return rows.flatMap(({ endsOn, ...body }) => (hasEnded({ endsOn }, today) ? [] : body));
}

/** The map of the current rounds. If there are none, the newest set of boundaries that has every nation. */
export async function mapInUse(reads: Reads, now: Date): Promise<BodyMap> {
  const rounds = await publicRounds(reads, now);
  const current = rounds.find(isCurrent);
  if (current) return { bodySet: current.bodySet, nationSets: current.nationSets };
  const today = dayOf(now, 'Europe/London');
  const sets = await reads.select().from(boundarySets).where(lte(boundarySets.validFrom, today));
  const [newest] = sets
    .filter(({ nations }) => isWholeCountry(nations))
    .sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
  return { bodySet: newest?.id ?? NEWEST_SET, nationSets: null };
}

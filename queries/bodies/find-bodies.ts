import { lte } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { REGIONS, type Region } from '@/domain/bodies/bodies';
import { type BodyMap, isWholeCountry, NEWEST_SET } from '@/domain/bodies/boundary-sets';
import { dayOf } from '@/messages/format';
import { onMap } from '@/queries/bodies/on-map';
import { isCurrent, publicRounds } from '../rounds/public-rounds';
import { byBodyName, NAMED_BODY, type NamedBody } from './named-body';

const { bodies, boundarySets } = schema;

export type RegionOfBodies = { readonly region: Region; readonly bodies: readonly NamedBody[] };

/** Every body of the current map by nation and region, sorted by English name. */
export async function bodiesByRegion(ctx: Context): Promise<RegionOfBodies[]> {
  permit(ctx.actor, 'public.read', {});
  const { reads } = ctx.db;
  const all: NamedBody[] = await reads
    .select(NAMED_BODY)
    .from(bodies)
    .where(onMap(await mapInUse(reads, ctx.now)));
  const byRegion = Map.groupBy(all.sort(byBodyName), ({ region }) => region);
  return REGIONS.flatMap((region) => {
    const here = byRegion.get(region);
    return here ? { region, bodies: here } : [];
  });
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

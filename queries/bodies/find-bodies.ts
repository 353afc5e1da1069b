import { eq } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { type BodySet, REGIONS, type Region } from '@/domain/bodies/bodies';
import { isCurrent, publicRounds } from '../rounds/public-rounds';
import { byBodyName, NAMED_BODY, type NamedBody } from './named-body';

const { bodies } = schema;

export type RegionOfBodies = { readonly region: Region; readonly bodies: readonly NamedBody[] };

/** Every body of the current map by nation and region, sorted by English name. */
export async function bodiesByRegion(ctx: Context): Promise<RegionOfBodies[]> {
  permit(ctx.actor, 'public.read', {});
  const { reads } = ctx.db;
  const all: NamedBody[] = await reads
    .select(NAMED_BODY)
    .from(bodies)
    .where(eq(bodies.set, await setInUse(reads, ctx.now)));
  const byRegion = Map.groupBy(all.sort(byBodyName), ({ region }) => region);
  return REGIONS.flatMap((region) => {
    const here = byRegion.get(region);
    return here ? { region, bodies: here } : [];
  });
}

/** The map of the current rounds. If there are none, the newest map. */
export async function setInUse(reads: Reads, now: Date): Promise<BodySet> {
  const rounds = await publicRounds(reads, now);
  return rounds.find(isCurrent)?.bodySet ?? '2024';
}

import { eq } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { type BodySet, REGIONS, type Region } from '@/domain/bodies';
import { searchBodies } from '@/domain/names';
import { permit } from '@/domain/permissions';
import { byBodyName, NAMED_BODY, type NamedBody } from './named-body';
import { isCurrent, publicRounds } from './public-rounds';

const { bodies } = schema;

export type FoundBodies =
  | { readonly kind: 'found'; readonly bodies: readonly NamedBody[]; readonly isCut: boolean }
  | { readonly kind: 'none' }
  | {
      readonly kind: 'list';
      readonly regions: readonly { readonly region: Region; readonly bodies: readonly NamedBody[] }[];
    };

/** More than this helps nobody to find theirs. */
const MOST_FOUND = 30;

/**
 * The bodies whose names fit what was typed, best first; every body by region when nothing was typed. Only those of the
 * map in use: that of the rounds under way, else the newest.
 */
export async function findBodies(ctx: Context, typed: string): Promise<FoundBodies> {
  permit(ctx.actor, 'public.read', {});
  const { reads } = ctx.db;
  const all = await reads
    .select({ ...NAMED_BODY, aliases: bodies.aliases })
    .from(bodies)
    .where(eq(bodies.set, await setInUse(reads, ctx.now)));
  if (typed.trim() === '') {
    const byRegion = Map.groupBy(all.map(withoutAliases).sort(byBodyName), ({ region }) => region);
    const regions = REGIONS.flatMap((region) => {
      const here = byRegion.get(region);
      return here ? { region, bodies: here } : [];
    });
    return { kind: 'list', regions };
  }
  const hits = searchBodies(all, typed, MOST_FOUND + 1).map(withoutAliases);
  if (hits.length === 0) return { kind: 'none' };
  return { kind: 'found', bodies: hits.slice(0, MOST_FOUND), isCut: hits.length > MOST_FOUND };
}

/** The map of the rounds under way, else the newest. */
export async function setInUse(reads: Reads, now: Date): Promise<BodySet> {
  const rounds = await publicRounds(reads, now);
  return rounds.find(isCurrent)?.bodySet ?? '2024';
}

const withoutAliases = ({ aliases, ...body }: NamedBody & { aliases: string[] }): NamedBody => body;

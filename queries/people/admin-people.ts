import { eq } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { BodyId } from '@/domain/base/ids';
import { searchBodies } from '@/domain/base/names';
import { permit } from '@/domain/base/permissions';
import { REGIONS, type Region } from '@/domain/bodies/bodies';
import { setInUse } from '../bodies/find-bodies';
import { byBodyName, NAMED_BODY, type NamedBody } from '../bodies/named-body';
import { type OfficerRow, officerRows, officeTime } from './officer-rows';

const { bodies } = schema;

/** More than this helps nobody to find theirs. */
const MOST_FOUND = 30;

export type PeopleCount = {
  readonly bodies: number;
  readonly withTwo: number;
  readonly withOne: number;
  readonly withNone: number;
};

export type PeopleAsked = {
  /** A CLP's name, or part of it. Comes before the region. */
  readonly typed: string;
  readonly region: string;
  /** Only bodies without an officer. */
  readonly isNoneOnly: boolean;
};

export type BodyWithOfficers = { readonly body: NamedBody; readonly officers: readonly OfficerRow[] };

export type AdminPeople = {
  readonly total: PeopleCount;
  readonly byRegion: readonly (PeopleCount & { readonly region: Region })[];
  /** What was asked for: bodies with the officers whom they have now or will have; null where nothing was. */
  readonly shown:
    | {
        readonly by: 'name';
        readonly typed: string;
        readonly bodies: readonly BodyWithOfficers[];
        readonly isCut: boolean;
      }
    | {
        readonly by: 'region';
        readonly region: Region;
        readonly isNoneOnly: boolean;
        readonly bodies: readonly BodyWithOfficers[];
      }
    | null;
};

/** Which bodies have officers on record, and the officers of those asked for: a region at most, never all of them. */
export async function adminPeople(ctx: Context, asked: PeopleAsked): Promise<AdminPeople> {
  permit(ctx.actor, 'admin.read', {});
  const { reads } = ctx.db;
  const all = await reads
    .select({ ...NAMED_BODY, aliases: bodies.aliases })
    .from(bodies)
    .where(eq(bodies.set, await setInUse(reads, ctx.now)));
  const rows = (await officerRows(reads)).filter((row) => officeTime(row, ctx.now) !== 'over');
  const byBody = Map.groupBy(rows, ({ bodyId }) => bodyId);
  const officersOf = (id: BodyId) => byBody.get(id) ?? [];
  const people = (id: BodyId) =>
    new Set(officersOf(id).flatMap((row) => (officeTime(row, ctx.now) === 'now' ? [row.userId] : []))).size;
  const count = (some: readonly NamedBody[]): PeopleCount => ({
    bodies: some.length,
    withTwo: some.filter(({ id }) => people(id) > 1).length,
    withOne: some.filter(({ id }) => people(id) === 1).length,
    withNone: some.filter(({ id }) => people(id) === 0).length,
  });
  const byRegion = Map.groupBy(all, ({ region }) => region);
  const withOfficers = (some: readonly (NamedBody & { aliases: string[] })[]) =>
    some.map(({ aliases, ...body }): BodyWithOfficers => ({ body, officers: officersOf(body.id) }));
  const region = REGIONS.find((one) => one === asked.region);
  const shown = (): AdminPeople['shown'] => {
    if (asked.typed.trim() !== '') {
      const hits = searchBodies(all, asked.typed, MOST_FOUND + 1);
      const found = withOfficers(hits.slice(0, MOST_FOUND));
      return { by: 'name', typed: asked.typed, bodies: found, isCut: hits.length > MOST_FOUND };
    }
    if (!region) return null;
    const here = (byRegion.get(region) ?? []).toSorted(byBodyName);
    const some = asked.isNoneOnly ? here.filter(({ id }) => people(id) === 0) : here;
    return { by: 'region', region, isNoneOnly: asked.isNoneOnly, bodies: withOfficers(some) };
  };
  return {
    total: count(all),
    byRegion: REGIONS.flatMap((one) => {
      const here = byRegion.get(one);
      return here ? [{ region: one, ...count(here) }] : [];
    }),
    shown: shown(),
  };
}

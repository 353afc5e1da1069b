import { and, eq, isNull, notInArray, or, type SQL } from 'drizzle-orm';
import { schema } from '@/db/schema';
import type { BodyMap } from '@/domain/bodies/boundary-sets';

const { bodies } = schema;

/** The condition for the bodies of a map and for those that are on none, such as unions, on a select from bodies. */
export function onMap({ bodySet, nationSets }: BodyMap): SQL | undefined {
  const ownNations = (nationSets ?? []).map(({ nation }) => nation);
  const main = and(eq(bodies.set, bodySet), notInArray(bodies.nation, ownNations));
  return or(
    main,
    isNull(bodies.set),
    ...(nationSets ?? []).map(({ nation, set }) => and(eq(bodies.set, set), eq(bodies.nation, nation))),
  );
}

import { desc, eq } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';

const { bodies, bodyChanges } = schema;

/** The slug of the body to which another address leads: that of a name which an admin gave it. Null if there is none. */
export async function slugBehind(reads: Reads, otherSlug: string): Promise<string | null> {
  const [found] = await reads
    .select({ slug: bodies.slug })
    .from(bodyChanges)
    .innerJoin(bodies, eq(bodies.id, bodyChanges.bodyId))
    .where(eq(bodyChanges.otherSlug, otherSlug))
    .orderBy(desc(bodyChanges.changedAt))
    .limit(1);
  return found?.slug ?? null;
}

/** A name that a body had until an instant. */
export type FormerName = { readonly until: Date; readonly name: string };

/** The former names of bodies by slug, the earliest first. */
export async function formerNames(reads: Reads): Promise<ReadonlyMap<string, readonly FormerName[]>> {
  const rows = await reads
    .select({ until: bodyChanges.changedAt, before: bodyChanges.before })
    .from(bodyChanges)
    .where(eq(bodyChanges.kind, 'renamed'))
    .orderBy(bodyChanges.changedAt);
  const names = rows.flatMap(({ until, before }) => (before ? [{ until, name: before.name, slug: before.slug }] : []));
  return Map.groupBy(names, ({ slug }) => slug);
}

import type { Context } from '@/db/context';
import { referenceBodies } from '@/db/reference/bodies';
import { schema } from '@/db/schema';
import type { BodyId } from '@/domain/base/ids';
import { permit } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';

const { bodies } = schema;

/** How many rows one insert may have: SQLite accepts at most 32,766 values in a statement, PostgreSQL 65,535. */
const BATCH = 200;

/**
 * Adds the CLPs of the reference files to the database, if they are missing, and returns how many it added. Existing
 * CLPs are not changed, because an admin may have corrected them.
 */
export async function prepareInstallation({ db, actor }: Context): Promise<number> {
  permit(actor, 'installation.prepare', {});
  const known = new Set((await db.reads.select({ id: bodies.id }).from(bodies)).map((body) => body.id));
  const missing = referenceBodies()
    .map((body) => ({ ...body, id: `${body.set}-${body.code}` as BodyId, aliases: [...body.aliases] }))
    .filter((body) => !known.has(body.id));
  if (missing.length === 0) return 0;
  await db.transact(async (tx) => {
    for (let from = 0; from < missing.length; from += BATCH) {
      // Another process may add the same CLPs at the same time.
      await tx
        .insert(bodies)
        .values(missing.slice(from, from + BATCH))
        .onConflictDoNothing();
    }
    return ok(null);
  });
  return missing.length;
}

import { asc, eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { referenceBodies } from '@/db/reference/bodies';
import { referencePredecessors, referenceSets } from '@/db/reference/boundary-sets';
import { type Changed, rowsOfTable, rowsToCarryOver } from '@/db/row-changes';
import { schema } from '@/db/schema';
import type { BodyId } from '@/domain/base/ids';
import { permit } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import type { BodySet } from '@/domain/bodies/boundary-sets';
import type { LogEvent } from '@/domain/log/log-events';
import { isPublicAt } from '@/domain/rounds/rounds';

const { bodies, boundarySets, log, predecessors, rounds } = schema;

/** How many rows one insert may have: SQLite accepts at most 32,766 values in a statement, PostgreSQL 65,535. */
const BATCH = 200;

/**
 * Adds the sets of boundaries and the CLPs of the reference files to the database, if they are missing, and returns how many it added. Existing
 * CLPs are not changed, because an admin may have corrected them. The first time, every CLP and every public round is
 * logged as it is, because from then on the log has each change of them.
 */
export async function prepareInstallation({ db, actor, now }: Context): Promise<number> {
  permit(actor, 'installation.prepare', {});
  const known = new Set((await db.reads.select({ id: bodies.id }).from(bodies)).map((body) => body.id));
  const missing = referenceBodies()
    .map((body) => ({ ...body, id: `${body.set}-${body.code}` as BodyId, aliases: [...body.aliases] }))
    .filter((body) => !known.has(body.id));
  const [first] = await db.reads.select({ seq: log.seq }).from(log).where(eq(log.format, 2)).limit(1);
  const present = new Set((await db.reads.select({ id: boundarySets.id }).from(boundarySets)).map(({ id }) => id));
  const sets = referenceSets()
    .map((set, position) => ({ ...set, position }))
    .filter(({ id }) => !present.has(id));
  if (missing.length === 0 && sets.length === 0 && first) return 0;
  await db.transact(async (tx) => {
    if (sets.length > 0) await tx.insert(boundarySets).values(sets).onConflictDoNothing();
    for (let from = 0; from < missing.length; from += BATCH) {
      // Another process may add the same CLPs at the same time.
      await tx
        .insert(bodies)
        .values(missing.slice(from, from + BATCH))
        .onConflictDoNothing();
    }
    for (const { id } of sets) await addPredecessors(tx, id);
    const [begun] = await tx.select({ seq: log.seq }).from(log).where(eq(log.format, 2)).limit(1);
    const added: LogEvent = {
      event: 'bodies.added',
      data: { bodies: missing.length, ...(sets.length > 0 ? { sets: sets.map(({ id }) => id) } : {}) },
    };
    await record(tx, now, null, added, begun ? [] : await allRows(tx));
    if (!begun) await carryOver(tx, now);
    return ok(null);
  });
  return missing.length;
}

/** The sets, the bodies and their predecessors, as new rows. */
async function allRows(tx: Tx): Promise<Changed[]> {
  const rows: Changed[] = [];
  for (const table of ['boundarySets', 'bodies', 'predecessors'] as const) rows.push(...(await rowsOfTable(tx, table)));
  return rows;
}

/** The bodies of a further set came from the bodies of the newest set of all nations that is older. */
async function addPredecessors(tx: Tx, set: BodySet) {
  const rows = referencePredecessors(set).map(({ code, predecessor }) => {
    const [bodyId, predecessorId] = [`${set}-${code}` as BodyId, `2024-${predecessor}` as BodyId];
    return { id: `${bodyId}<${predecessorId}`, bodyId, predecessorId, percent: null };
  });
  if (rows.length > 0) await tx.insert(predecessors).values(rows).onConflictDoNothing();
}

/** Logs every public round as it is now, in a database whose log had format 1. */
async function carryOver(tx: Tx, now: Date) {
  for (const round of await tx.select().from(rounds).orderBy(asc(rounds.opensAt), asc(rounds.id)))
    if (isPublicAt(round, now)) {
      const event: LogEvent = { event: 'round.carried-over', data: { round: round.slug } };
      await record(tx, now, null, event, await rowsToCarryOver(tx, round.id));
    }
}

import { asc, eq } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import { compact, listOrNone } from '@/lib/objects';
import type { RoundFile } from '@/lib/round-file';
import type { PublicRound } from './public-rounds';

const { bodies, rosterAdditions, rosterExceptions, timetableEntries } = schema;

type ActsInFile = Pick<
  RoundFile,
  'exceptions' | 'additions' | 'timetable' | 'cancelled' | 'postponed' | 'contactName' | 'contactEmail'
>;

/** The exceptions and additions of a round's roster, its other dates, whether it was stopped, and whom to ask. */
export async function actsInFile(
  reads: Reads,
  round: PublicRound,
  slugOf: (id: string | null) => string | undefined,
): Promise<ActsInFile> {
  const exceptions = await reads
    .select()
    .from(rosterExceptions)
    .innerJoin(bodies, eq(bodies.id, rosterExceptions.bodyId))
    .where(eq(rosterExceptions.roundId, round.id))
    .orderBy(asc(bodies.slug));
  const additions = await reads
    .select({ body: bodies.slug, reason: rosterAdditions.reason })
    .from(rosterAdditions)
    .innerJoin(bodies, eq(bodies.id, rosterAdditions.bodyId))
    .where(eq(rosterAdditions.roundId, round.id))
    .orderBy(asc(bodies.slug));
  const dates = await reads
    .select()
    .from(timetableEntries)
    .where(eq(timetableEntries.roundId, round.id))
    .orderBy(asc(timetableEntries.at), asc(timetableEntries.kind), asc(timetableEntries.label));
  const stopped = (at: Date | null, reason: string | null, cause: string | null) =>
    at ? compact({ at: at.toISOString(), reason: reason || undefined, cause }) : undefined;
  return compact({
    exceptions: listOrNone(
      exceptions.map(({ bodies: body, roster_exceptions: { countsWithId, reason, cause, source } }) =>
        compact({ body: body.slug, countsWith: slugOf(countsWithId), reason: reason || undefined, cause, source }),
      ),
    ),
    additions: listOrNone(additions),
    timetable: listOrNone(dates.map(({ kind, label, at }) => compact({ kind, label, at: at.toISOString() }))),
    cancelled: stopped(round.cancelledAt, round.cancelReason, round.cancelCause),
    postponed: stopped(round.postponedAt, round.postponeReason, round.postponeCause),
    contactName: round.contactName,
    contactEmail: round.contactEmail,
  }) as ActsInFile;
}

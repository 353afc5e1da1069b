import { and, eq, gt, inArray, isNull, lte, or } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import type { RoundId } from '@/domain/base/ids';
import { RUNS_ROUNDS } from '@/domain/base/permissions';

const { admins, roundRoles } = schema;

/** The ids of the people who run a round now: every admin who runs rounds, and the returning officers of this one. */
export async function whoRunRounds(reads: Reads, now: Date, round: RoundId | null) {
  const rows = await reads
    .select({ userId: admins.userId })
    .from(admins)
    .where(and(inArray(admins.role, [...RUNS_ROUNDS]), or(isNull(admins.revokedAt), gt(admins.revokedAt, now))))
    .orderBy(admins.userId);
  if (round === null) return rows.map(({ userId }) => userId);
  const here = await reads
    .select({ userId: roundRoles.userId })
    .from(roundRoles)
    .where(
      and(
        eq(roundRoles.roundId, round),
        eq(roundRoles.role, 'returning_officer'),
        lte(roundRoles.startsAt, now),
        gt(roundRoles.endsAt, now),
      ),
    )
    .orderBy(roundRoles.userId);
  return [...new Set([...rows, ...here].map(({ userId }) => userId))];
}

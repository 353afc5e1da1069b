import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { schema } from '@/db/schema';
import type { LogEvent } from '@/domain/log-events';
import type { ContestRow, RoundRow } from './round-in-set-up';

const { candidacies, candidates, hustings, slateClaims, slates } = schema;

/** What a draft has of slates, claims that hold and hustings that are not off, as the log tells it once it is announced. */
export async function draftOfGuide(tx: Tx, round: RoundRow, all: readonly ContestRow[]): Promise<LogEvent[]> {
  return [...(await slatesOf(tx, round, all)), ...(await hustingsOf(tx, round))];
}

async function slatesOf(tx: Tx, round: RoundRow, all: readonly ContestRow[]): Promise<LogEvent[]> {
  const ids = all.map(({ id }) => id);
  const held = await tx
    .select()
    .from(slates)
    .where(inArray(slates.contestId, ids))
    .orderBy(asc(slates.slug), asc(slates.id));
  const claims = await tx
    .select({ slateId: slateClaims.slateId, claimedOn: slateClaims.claimedOn, candidate: candidates.slug })
    .from(slateClaims)
    .innerJoin(candidacies, eq(candidacies.id, slateClaims.candidacyId))
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .where(and(inArray(candidacies.contestId, ids), isNull(slateClaims.withdrawnOn)))
    .orderBy(asc(candidates.slug));
  return all.flatMap((contest) =>
    held
      .filter(({ contestId }) => contestId === contest.id)
      .flatMap(({ id, slug, name, claimedOn }): LogEvent[] => {
        const at = { round: round.slug, contest: contest.slug, slate: slug };
        return [
          { event: 'slate.added', data: { ...at, name, claimedOn } },
          ...claims
            .filter(({ slateId }) => slateId === id)
            .map(
              (claim): LogEvent => ({
                event: 'claim.added',
                data: { ...at, candidate: claim.candidate, claimedOn: claim.claimedOn ?? claimedOn },
              }),
            ),
        ];
      }),
  );
}

async function hustingsOf(tx: Tx, round: RoundRow): Promise<LogEvent[]> {
  const listed = await tx
    .select()
    .from(hustings)
    .where(and(eq(hustings.roundId, round.id), isNull(hustings.cancelledAt)))
    .orderBy(asc(hustings.startsAt), asc(hustings.id));
  return listed.map(({ title, startsAt }) => ({
    event: 'husting.listed',
    data: { round: round.slug, title, startsAt: startsAt.toISOString() },
  }));
}

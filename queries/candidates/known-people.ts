import { desc, eq } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import type { ContestId } from '@/domain/base/ids';
import type { KnownPerson } from '@/domain/candidates/namesakes';

const { bodies, candidacies, candidates, contests, rounds } = schema;

/** Everybody who has been a candidate in any round, with each candidacy, latest round first. For admins. */
export async function knownPeople(reads: Reads, contestId: ContestId | null): Promise<KnownPerson[]> {
  const rows = await reads
    .select({
      slug: candidates.slug,
      name: candidates.name,
      home: bodies.slug,
      homeName: bodies.name,
      round: rounds.title,
      contestId: candidacies.contestId,
    })
    .from(candidacies)
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .innerJoin(contests, eq(contests.id, candidacies.contestId))
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .leftJoin(bodies, eq(bodies.id, candidacies.homeBodyId))
    .orderBy(desc(rounds.opensAt), candidates.slug);
  return rows.map(({ contestId: id, ...person }) => ({ ...person, isHere: id === contestId }));
}

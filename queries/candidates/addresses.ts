import { asc, eq, inArray } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { CandidacyId, ContestId } from '@/domain/base/ids';
import { permit } from '@/domain/base/permissions';
import type { AddressOwner } from '@/domain/candidates/candidate-rows';

const { candidacies, candidateAddresses, candidates, users } = schema;

export type CandidateAddress = {
  readonly id: string;
  readonly email: string;
  readonly addedAt: Date;
  /** When somebody last signed in with it; null if nobody has. */
  readonly lastSignIn: Date | null;
};

/** The email addresses of the candidate with this slug, in the order in which they were added. For admins only. */
export async function addressesOfCandidate(ctx: Context, slug: string): Promise<readonly CandidateAddress[]> {
  permit(ctx.actor, 'admin.read', {});
  return ctx.db.reads
    .select({
      id: candidateAddresses.id,
      email: users.email,
      addedAt: candidateAddresses.addedAt,
      lastSignIn: users.emailVerifiedAt,
    })
    .from(candidateAddresses)
    .innerJoin(users, eq(users.id, candidateAddresses.userId))
    .innerJoin(candidates, eq(candidates.id, candidateAddresses.candidateId))
    .where(eq(candidates.slug, slug))
    .orderBy(asc(candidateAddresses.addedAt), asc(users.email));
}

/** How many addresses the candidate of each candidacy of these contests has. Candidacies without any are left out. */
export async function addressCounts(
  reads: Reads,
  ...contests: readonly ContestId[]
): Promise<ReadonlyMap<CandidacyId, number>> {
  const rows = await reads
    .select({ id: candidacies.id })
    .from(candidacies)
    .innerJoin(candidateAddresses, eq(candidateAddresses.candidateId, candidacies.candidateId))
    .where(inArray(candidacies.contestId, [...contests]));
  return new Map([...Map.groupBy(rows, ({ id }) => id)].map(([id, all]) => [id, all.length]));
}

/** Who has which address, among all candidates. For admins only. */
export async function ownersOfAddresses(reads: Reads): Promise<ReadonlyMap<string, AddressOwner>> {
  const rows = await reads
    .select({ email: users.email, slug: candidates.slug, name: candidates.name })
    .from(candidateAddresses)
    .innerJoin(users, eq(users.id, candidateAddresses.userId))
    .innerJoin(candidates, eq(candidates.id, candidateAddresses.candidateId));
  return new Map(rows.map(({ email, slug, name }) => [email, { slug, name }]));
}

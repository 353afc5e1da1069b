import { asc, eq } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';

const { candidateAddresses, candidates, users } = schema;

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

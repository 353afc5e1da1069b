import { eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { schema } from '@/db/schema';
import type { UserId } from '@/domain/base/ids';
import { newId } from '@/lib/tokens';
import { MIDWAY } from './small-world';

const { candidateAddresses, candidates } = schema;

/** Lets an account act for the candidate with this slug: it is one of the candidate's addresses. */
export async function actFor(tx: Tx, userId: UserId, slug: string): Promise<void> {
  const [candidate] = await tx.select({ id: candidates.id }).from(candidates).where(eq(candidates.slug, slug));
  if (!candidate) throw new Error(`There is no candidate ${slug}.`);
  await tx.insert(candidateAddresses).values({ id: newId(), candidateId: candidate.id, userId, addedAt: MIDWAY });
}

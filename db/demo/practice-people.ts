import { eq } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { schema } from '@/db/schema';
import type { UserId } from '@/domain/base/ids';
import { ok } from '@/domain/base/result';
import { newId } from '@/lib/tokens';

const { bodies, candidateAddresses, candidates, memberships, users } = schema;

/**
 * The person who sends the practice nominations of CLPs without a demo person. Nobody can sign in with this address.
 */
const SENDER = { id: 'practice-sender' as UserId, email: 'sender@practice.invalid' };

/** The id of that person, who is added if missing. */
export async function practiceSender(db: Database, now: Date): Promise<UserId> {
  await db.seed(async (tx) => {
    await tx
      .insert(users)
      .values({ ...SENDER, emailVerifiedAt: null, createdAt: now })
      .onConflictDoNothing();
    return ok(null);
  });
  return SENDER.id;
}

/** Makes a person a member of the body with this slug. */
export async function joinBody(db: Database, userId: UserId, slug: string, now: Date): Promise<void> {
  const [body] = await db.reads.select({ id: bodies.id }).from(bodies).where(eq(bodies.slug, slug)).limit(1);
  if (!body) throw new Error(`There is no body ${slug}.`);
  await db.seed(async (tx) => {
    await tx
      .insert(memberships)
      .values({ id: newId(), userId, bodyId: body.id, registeredAt: now })
      .onConflictDoNothing();
    return ok(null);
  });
}

/** Lets a person act for the candidate with this slug. */
export async function standAs(db: Database, userId: UserId, slug: string, now: Date): Promise<void> {
  await db.seed(async (tx) => {
    const [candidate] = await tx.select({ id: candidates.id }).from(candidates).where(eq(candidates.slug, slug));
    if (!candidate) throw new Error(`There is no candidate ${slug}.`);
    const address = { id: newId(), candidateId: candidate.id, userId, addedAt: now };
    await tx.insert(candidateAddresses).values(address).onConflictDoNothing();
    return ok(null);
  });
}

import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { isOfOtherRounds } from '@/db/scope';
import type { CandidateId } from '@/domain/base/ids';
import { type Permitted, permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { MOST_ADDRESSES } from '@/domain/candidates/addresses';
import { newId } from '@/lib/tokens';
import { mailAddressChange } from '@/mail/templates/candidate-address';
import { emailInput, findOrAddUser } from '../people/users';

const { candidateAddresses, candidates, users } = schema;

/** Two candidates never share an address, because a person who signs in acts for one candidate. */
export type AddressTaken = { readonly code: 'address-taken'; readonly email: string; readonly by: string };
/** The person is also a candidate in another round, and this admin runs one round only. */
export type OfOtherRound = { readonly code: 'candidate-elsewhere' };
export type AddressRefused = AddressTaken | OfOtherRound;

export const addCandidateAddressInput = z.object({ candidate: z.string().trim().max(200), email: emailInput });
export type AddCandidateAddressInput = z.infer<typeof addCandidateAddressInput>;
export type AddCandidateAddressRefusal =
  | AddressRefused
  | { readonly code: 'no-such-candidate' | 'address-there-already' | 'too-many-addresses' };

/**
 * Adds an email address to the candidate with this slug. A person who signs in with it gets the candidate's pages, from
 * their next request on. The candidate's other addresses are told. Nothing of it is public. Refuses an address of
 * another candidate, an address that the candidate has already, more than MOST_ADDRESSES, and for an admin of one round a
 * candidate who is in another round too.
 */
export function addCandidateAddress(
  ctx: Context,
  { candidate: slug, email }: AddCandidateAddressInput,
): Promise<Result<null, AddCandidateAddressRefusal>> {
  return ctx.db.transact<null, AddCandidateAddressRefusal>(async (tx) => {
    const allowed = permit(ctx.actor, 'candidate.address', {});
    const candidate = await candidateOf(tx, slug);
    if (!candidate) return refuse({ code: 'no-such-candidate' });
    const held = await tx.$count(candidateAddresses, eq(candidateAddresses.candidateId, candidate.id));
    const owner = await ownerOf(tx, email);
    if (owner?.id === candidate.id) return refuse({ code: 'address-there-already' });
    if (held >= MOST_ADDRESSES) return refuse({ code: 'too-many-addresses' });
    await mailAddressChange(tx, ctx.now, candidate, { id: newId(), what: 'added' });
    return giveAddresses(tx, ctx.now, allowed, candidate.id, [email]);
  });
}

export const removeCandidateAddressInput = z.object({
  candidate: z.string().trim().max(200),
  address: z.string().min(1).max(64),
});
export type RemoveCandidateAddressInput = z.infer<typeof removeCandidateAddressInput>;
export type RemoveCandidateAddressRefusal = OfOtherRound | { readonly code: 'no-such-candidate' | 'no-such-address' };

/**
 * Removes an address of a candidate. From the next request on, a person who signed in with it has no access to the
 * candidate's pages. What they published stays. The remaining addresses and the removed one are told.
 */
export function removeCandidateAddress(
  ctx: Context,
  input: RemoveCandidateAddressInput,
): Promise<Result<null, RemoveCandidateAddressRefusal>> {
  return ctx.db.transact<null, RemoveCandidateAddressRefusal>(async (tx) => {
    permit(ctx.actor, 'candidate.address', {});
    const candidate = await candidateOf(tx, input.candidate);
    if (!candidate) return refuse({ code: 'no-such-candidate' });
    const own = and(eq(candidateAddresses.id, input.address), eq(candidateAddresses.candidateId, candidate.id));
    const [there] = await tx.select({ id: candidateAddresses.id }).from(candidateAddresses).where(own);
    if (!there) return refuse({ code: 'no-such-address' });
    if (await isOfOtherRounds(tx, candidate.id)) return refuse({ code: 'candidate-elsewhere' });
    await mailAddressChange(tx, ctx.now, candidate, { id: newId(), what: 'removed' });
    await tx.delete(candidateAddresses).where(own);
    return ok(null);
  });
}

async function candidateOf(tx: Tx, slug: string) {
  const [candidate] = await tx
    .select({ id: candidates.id, name: candidates.name })
    .from(candidates)
    .where(eq(candidates.slug, slug));
  return candidate;
}

/** The candidate who has this address, or nothing. */
async function ownerOf(tx: Tx, email: string) {
  const [owner] = await tx
    .select({ id: candidates.id, name: candidates.name })
    .from(candidateAddresses)
    .innerJoin(users, eq(users.id, candidateAddresses.userId))
    .innerJoin(candidates, eq(candidates.id, candidateAddresses.candidateId))
    .where(eq(users.email, email));
  return owner;
}

/**
 * Gives a candidate these addresses (in the form of readEmailAddress), in the caller's transaction. Addresses that the
 * candidate has already are left as they are. Refuses an address of another candidate, and for an admin of one round a
 * candidate who is in another round too.
 */
export async function giveAddresses(
  tx: Tx,
  now: Date,
  _allowed: Permitted<'candidate.address' | 'round.import' | 'round.set-up' | 'application.decide', object>,
  candidateId: CandidateId,
  emails: readonly string[],
): Promise<Result<null, AddressRefused>> {
  for (const email of emails) {
    const owner = await ownerOf(tx, email);
    if (owner?.id === candidateId) continue;
    if (owner) return refuse({ code: 'address-taken', email, by: owner.name });
    if (await isOfOtherRounds(tx, candidateId)) return refuse({ code: 'candidate-elsewhere' });
    const userId = await findOrAddUser(tx, now, email);
    await tx.insert(candidateAddresses).values({ id: newId(), candidateId, userId, addedAt: now });
  }
  return ok(null);
}

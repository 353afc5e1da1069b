import type { UserId } from '../base/ids';
import { type AdminRole, leavesNoOwner } from '../base/permissions';
import { ok, type Result, refuse } from '../base/result';

export type ErasureRefusal =
  /** The address that the person typed to confirm the erasure is not `email`, the address of the account. */
  | { readonly code: 'address-differs'; readonly email: string }
  /** The person is the only owner, and nobody could appoint another. */
  | { readonly code: 'last-owner' }
  /** Only an owner may erase another admin, because the erasure removes the role. */
  | { readonly code: 'owner-only' };

export type ErasureFacts = {
  readonly userId: UserId;
  readonly email: string;
  readonly role: AdminRole | null;
  /** All current owners. */
  readonly owners: readonly UserId[];
};

export type ErasureAsked = {
  /** The address that was typed to confirm, in the form of readEmailAddress. */
  readonly typed: string;
  /** Whether people ask for themselves, or an admin who may grant roles asks for them. */
  readonly mayRemoveRole: boolean;
};

/** Judges whether the data of a person may be erased. */
export function judgeErasure(
  person: ErasureFacts,
  { typed, mayRemoveRole }: ErasureAsked,
): Result<null, ErasureRefusal> {
  if (typed !== person.email) return refuse({ code: 'address-differs', email: person.email });
  if (person.role !== null && !mayRemoveRole) return refuse({ code: 'owner-only' });
  if (leavesNoOwner(person.owners, person.userId, null)) return refuse({ code: 'last-owner' });
  return ok(null);
}

import type { UserId } from '../base/ids';
import { type AdminRole, leavesNoOwner } from '../base/permissions';
import { ok, type Result, refuse } from '../base/result';

export type ErasureRefusal =
  /** The address that was typed to confirm is not the person's. */
  | { readonly code: 'address-differs' }
  /** Nobody could replace the only owner. */
  | { readonly code: 'last-owner' }
  /** Only an owner may erase another admin, since it removes the role. */
  | { readonly code: 'owner-only' };

export type ErasureFacts = {
  readonly userId: UserId;
  readonly email: string;
  readonly role: AdminRole | null;
  /** Everyone who is an owner now. */
  readonly owners: readonly UserId[];
};

export type ErasureAsked = {
  /** The address as typed to confirm, in the spelling of readEmailAddress. */
  readonly typed: string;
  /** Whether the person asks for themselves, or somebody who may grant roles does. */
  readonly mayRemoveRole: boolean;
};

/** Whether a person's data may be erased. */
export function judgeErasure(
  person: ErasureFacts,
  { typed, mayRemoveRole }: ErasureAsked,
): Result<null, ErasureRefusal> {
  if (typed !== person.email) return refuse({ code: 'address-differs' });
  if (person.role !== null && !mayRemoveRole) return refuse({ code: 'owner-only' });
  if (leavesNoOwner(person.owners, person.userId, null)) return refuse({ code: 'last-owner' });
  return ok(null);
}

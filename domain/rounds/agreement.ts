import type { UserId } from '../base/ids';
import { ok, type Result, refuse } from '../base/result';

/** What one admin has proposed, by the fingerprint of its facts. */
export type Proposal = { readonly fingerprint: string; readonly proposedBy: UserId };

export type AgreeRefusal =
  | { readonly code: 'nothing-proposed' }
  /** The facts have changed since they were proposed, or since the admin read the page. */
  | { readonly code: 'facts-changed' }
  | { readonly code: 'own-proposal' };

/**
 * Judges a second admin's agreement to a proposal. Somebody else must have made the proposal, it must be open, and its
 * facts must be those that the admin read and still be valid.
 */
export function judgeAgreement<P extends Proposal>(
  proposal: P | null,
  { seen, current, by }: { readonly seen: string; readonly current: string; readonly by: UserId },
): Result<P, AgreeRefusal> {
  if (proposal === null) return refuse({ code: 'nothing-proposed' });
  if (proposal.fingerprint !== current || seen !== current) return refuse({ code: 'facts-changed' });
  if (proposal.proposedBy === by) return refuse({ code: 'own-proposal' });
  return ok(proposal);
}

/** Whether a second admin must agree. This is so if two or more admins run rounds. */
export const needsSecond = (adminsWhoRunRounds: number): boolean => adminsWhoRunRounds >= 2;

/**
 * How many admins agreed to a change, as the log says it. `one`: the change needs no second admin. `only`: it needs a
 * second one, but only one admin runs rounds. `two`: a second admin agreed.
 */
export const AGREEMENTS = ['one', 'only', 'two'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

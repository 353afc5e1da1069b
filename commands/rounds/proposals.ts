import { and, eq, isNull, type SQL } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import type { RoundRow } from '@/db/rows';
import { schema } from '@/db/schema';
import type { ActCause } from '@/domain/base/act-causes';
import type { RoundId, UserId } from '@/domain/base/ids';
import type { Actor } from '@/domain/base/permissions';
import { canonicalJson } from '@/domain/log/canonical-json';
import { type Agreement, needsSecond } from '@/domain/rounds/agreement';
import { type RuleChange, subjectOf } from '@/domain/rounds/rule-changes';
import { newId } from '@/lib/tokens';
import { mailProposal } from '@/mail/templates/proposal';
import { whoRunRounds } from '@/queries/people/who-run-rounds';
import { fingerprintOf } from '@/queries/rounds/proposed-changes';

const { proposals } = schema;

/** The proposer has no account if the proposal came from the command line. Then any admin may agree to it. */
const THE_OPERATOR = 'operator' as UserId;

export const proposerOf = (actor: Actor): UserId => (actor.kind === 'person' ? actor.userId : THE_OPERATOR);

type NewProposal = {
  readonly round: Pick<RoundRow, 'id' | 'slug' | 'title'>;
  readonly subject: string;
  readonly fingerprint: string;
  readonly contents: string | null;
  readonly reason: string | null;
  readonly cause?: ActCause | null;
  readonly by: UserId;
  readonly now: Date;
};

const whatOf = ({ subject, contents }: NewProposal) =>
  subject.startsWith('late:') ? 'late' : contents === null ? 'declaration' : 'change';

/** Saves a proposal in place of an open one about the same subject, and emails the other admins who run rounds. */
export async function saveProposal(tx: Tx, proposal: NewProposal): Promise<string> {
  const { round, subject, fingerprint, contents, reason, cause = null, by, now } = proposal;
  await close(tx, now, and(eq(proposals.roundId, round.id), eq(proposals.subject, subject)));
  const id = newId();
  await tx
    .insert(proposals)
    .values({ id, roundId: round.id, subject, fingerprint, contents, reason, cause, proposedBy: by, proposedAt: now });
  const others = (await whoRunRounds(tx, now, round.id)).filter((userId) => userId !== by);
  await mailProposal(tx, now, { id, round, subject, what: whatOf(proposal) }, others);
  return id;
}

/** Closes the open proposals of a round, because they are no longer valid. */
export const closeProposals = (tx: Tx, roundId: RoundId, now: Date) => close(tx, now, eq(proposals.roundId, roundId));

/** Closes one proposal, because it was agreed to or will not be made. */
export const closeProposal = (tx: Tx, { id }: { readonly id: string }, now: Date) =>
  close(tx, now, eq(proposals.id, id));

/** A closed proposal keeps no text, so that nothing that is redacted later is kept here. */
const close = (tx: Tx, now: Date, which: SQL | undefined) =>
  tx
    .update(proposals)
    .set({ closedAt: now, contents: null, reason: null, cause: null })
    .where(and(which, isNull(proposals.closedAt)));

/** The proposal that waits for a second admin; null if the change was made. */
export type Proposed = { readonly proposal: string | null };

/** How a change can be made now: with whose agreement, or the proposal that waits for a second admin. */
export type Asked =
  | { readonly agreed: Agreement; readonly proposal: null }
  | { readonly agreed: null; readonly proposal: string };

/**
 * Finds out whether a change can be made now. If it needs a second admin and there is one, it is saved as a proposal
 * instead, and the other admins are emailed.
 */
export async function askAgreement(
  tx: Tx,
  about: { readonly round: RoundRow; readonly now: Date; readonly actor: Actor },
  { change, isNeeded }: { readonly change: RuleChange; readonly isNeeded: boolean },
): Promise<Asked> {
  const { round, now, actor } = about;
  if (!isNeeded) return { agreed: 'one', proposal: null };
  if (!needsSecond((await whoRunRounds(tx, now, round.id)).length)) return { agreed: 'only', proposal: null };
  const proposal = await saveProposal(tx, {
    round,
    subject: subjectOf(change),
    fingerprint: await fingerprintOf(tx, round, change, now),
    contents: canonicalJson(change),
    reason: null,
    by: proposerOf(actor),
    now,
  });
  return { agreed: null, proposal };
}

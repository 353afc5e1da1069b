import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { prepared, valueNamed } from '@/db/prepared';
import { schema } from '@/db/schema';
import type { BodyId, RoundId, UserId } from '@/domain/base/ids';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { newSince } from '@/domain/people/new-officers';
import { mailNewOfficer } from '@/mail/templates/new-officer';
import type { SavedVersion } from '@/mail/templates/receipt';
import { delegatesNow } from '@/queries/people/delegates';
import { findSubmission } from './find-submission';

const { delegates, officers, submissionChecks, submissions } = schema;

/**
 * If a new officer sent this version, puts it before the returning officer, and emails them and the body's other
 * officers at once. It counts in the meantime. Nothing of it is public.
 */
export async function checkNewOfficer(tx: Tx, now: Date, saved: SavedVersion, sentBy: UserId): Promise<void> {
  const { round, body, code } = saved;
  const own = await termsOf(tx, sentBy, body.id);
  // A delegate is as new as the officer who named them.
  const isDelegate = own.every(({ endsAt }) => endsAt !== null && endsAt <= now);
  const [delegate] =
    isDelegate && round.allowsDelegates ? await delegatesNow(tx, now, ofRound(sentBy, body.id, round.id)) : [];
  const served = delegate ? await termsOf(tx, delegate.namedBy, body.id) : own;
  const officerSince = newSince(served, round.closesAt, now);
  if (officerSince === null) return;
  const [sent] = await tx.select({ id: submissions.id }).from(submissions).where(eq(submissions.code, code));
  if (!sent) throw new Error('The submission was not saved.');
  await tx.insert(submissionChecks).values({ submissionId: sent.id, officerSince });
  await mailNewOfficer(tx, now, saved, { sentBy, officerSince });
}

const terms = prepared((connection) =>
  connection
    .select({ startsAt: officers.startsAt, endsAt: officers.endsAt, origin: officers.origin })
    .from(officers)
    .where(and(eq(officers.userId, valueNamed('userId')), eq(officers.bodyId, valueNamed('bodyId')))),
);
const termsOf = (tx: Tx, userId: UserId, bodyId: BodyId) => terms(tx, { userId, bodyId });

const ofRound = (userId: UserId, bodyId: BodyId, roundId: RoundId) =>
  and(eq(delegates.userId, userId), eq(delegates.bodyId, bodyId), eq(delegates.roundId, roundId));

export const markCheckedInput = z.object({ code: z.string().trim() });
export type MarkCheckedInput = z.infer<typeof markCheckedInput>;
export type MarkCheckedRefusal = { readonly code: 'no-such-submission' };

/**
 * Marks what a new officer sent as looked at, so that it is no longer a task. It counts as before. Refuses a submission
 * that does not exist; marking twice changes nothing.
 */
export function markChecked(ctx: Context, { code }: MarkCheckedInput): Promise<Result<null, MarkCheckedRefusal>> {
  return ctx.db.transact<null, MarkCheckedRefusal>(async (tx) => {
    permit(ctx.actor, 'submission.void', {});
    const found = await findSubmission(tx, code);
    if (!found) return refuse({ code: 'no-such-submission' });
    await tx
      .update(submissionChecks)
      .set({ lookedAt: ctx.now })
      .where(and(eq(submissionChecks.submissionId, found.submission.id), isNull(submissionChecks.lookedAt)));
    return ok(null);
  });
}

import { and, eq, gt, inArray, isNotNull, isNull, lte, ne, notInArray, or, sql } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { keptSince, membershipsBefore, type RetentionDays } from '@/domain/people/retention';
import { type MailFile, removeMailFiles } from '@/mail/mail-files';

const { admins, contests, delegates, drafts, handOvers, log, meetings, memberships, officers, outbox, proposals } =
  schema;
const { registrations, rounds, sessions, submissionActs, submissions, uploads, users } = schema;
const { sentToParty, candidacies, candidateAddresses, lateForms, letters, writingDrafts, roundRoles } = schema;
const { applications, selfDescriptions, sentStatements } = schema;

/**
 * Deletes personal data that has been kept for as long as domain/people/retention.ts says. None of it is public, so
 * nothing is logged. `forgetExpired` deletes the data that expires within hours.
 */
export async function deleteOldData({ db, actor, now }: Context, days: RetentionDays): Promise<void> {
  permit(actor, 'retention.run', {});
  const before = (kind: keyof RetentionDays) => keptSince(days[kind], now);
  const files: MailFile[] = [];
  await db.transact(async (tx) => {
    await afterRounds(tx, days, now);
    await tx.delete(officers).where(lte(officers.endsAt, before('endedRoles')));
    await tx.delete(admins).where(lte(admins.revokedAt, before('endedRoles')));
    await tx.delete(roundRoles).where(lte(roundRoles.endsAt, before('endedRoles')));
    await tx
      .delete(handOvers)
      .where(or(lte(handOvers.acceptedAt, before('endedRoles')), lte(handOvers.withdrawnAt, before('endedRoles'))));
    const overBefore = tx
      .select({ id: rounds.id })
      .from(rounds)
      .where(lte(rounds.closesAt, before('endedRoles')));
    await tx
      .delete(delegates)
      .where(or(lte(delegates.endsAt, before('endedRoles')), inArray(delegates.roundId, overBefore)));
    await tx.delete(registrations).where(lte(registrations.decidedAt, before('registrations')));
    await oldAddresses(tx, before('candidateAddresses'));
    await forgetActors(tx, before('actors'));
    files.push(...(await oldMail(tx, before('emailTexts'), before('emails'))));
    await unusedAccounts(tx, before('accounts'));
    return ok(null);
  });
  await removeMailFiles(files);
  await db.settle();
}

/** Deletes data that was kept for a round: drafts, letters, late forms, attendance and registrations of members. */
async function afterRounds(tx: Tx, days: RetentionDays, now: Date): Promise<void> {
  const closedBefore = (instant: Date) =>
    tx
      .select({ id: contests.id })
      .from(contests)
      .innerJoin(rounds, eq(rounds.id, contests.roundId))
      .where(lte(rounds.closesAt, instant));
  const candidaciesClosedBefore = (kept: number) =>
    tx
      .select({ id: candidacies.id })
      .from(candidacies)
      .where(inArray(candidacies.contestId, closedBefore(keptSince(kept, now))));
  const unpublished = closedBefore(keptSince(days.applications, now));
  await tx.delete(applications).where(inArray(applications.contestId, unpublished));
  await tx
    .delete(sentStatements)
    .where(inArray(sentStatements.candidacyId, candidaciesClosedBefore(days.applications)));
  await tx
    .delete(selfDescriptions)
    .where(inArray(selfDescriptions.candidacyId, candidaciesClosedBefore(days.selfDescriptions)));
  await tx.delete(drafts).where(inArray(drafts.contestId, closedBefore(keptSince(days.drafts, now))));
  await tx.delete(writingDrafts).where(inArray(writingDrafts.candidacyId, candidaciesClosedBefore(days.drafts)));
  await tx.delete(lateForms).where(inArray(lateForms.contestId, closedBefore(keptSince(days.lateForms, now))));
  await tx.delete(letters).where(inArray(letters.candidacyId, candidaciesClosedBefore(days.letters)));
  await tx
    .update(meetings)
    .set({ numberPresent: null })
    .where(
      and(
        isNotNull(meetings.numberPresent),
        inArray(meetings.contestId, closedBefore(keptSince(days.attendance, now))),
      ),
    );
  await tx
    .update(sentToParty)
    .set({ reference: null })
    .where(
      and(
        isNotNull(sentToParty.reference),
        inArray(sentToParty.contestId, closedBefore(keptSince(days.attendance, now))),
      ),
    );
  const deadlines = await tx.select({ at: rounds.closesAt }).from(rounds).where(isNull(rounds.cancelledAt));
  const before = membershipsBefore(
    deadlines.map(({ at }) => at),
    days.memberships,
    now,
  );
  if (before)
    await tx.delete(memberships).where(or(isNull(memberships.registeredAt), lte(memberships.registeredAt, before)));
}

/** Deletes the addresses of candidates whose last round closed before the instant, and which were added before it. */
async function oldAddresses(tx: Tx, before: Date): Promise<void> {
  const inLaterRounds = tx
    .select({ id: candidacies.candidateId })
    .from(candidacies)
    .innerJoin(contests, eq(contests.id, candidacies.contestId))
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .where(gt(rounds.closesAt, before));
  await tx
    .delete(candidateAddresses)
    .where(and(lte(candidateAddresses.addedAt, before), notInArray(candidateAddresses.candidateId, inLaterRounds)));
}

async function forgetActors(tx: Tx, before: Date): Promise<void> {
  await tx
    .update(submissions)
    .set({ sentBy: null })
    .where(and(isNotNull(submissions.sentBy), lte(submissions.receivedAt, before)));
  await tx
    .update(submissionActs)
    .set({ userId: null })
    .where(and(isNotNull(submissionActs.userId), lte(submissionActs.at, before)));
  await tx
    .update(log)
    .set({ actorId: null })
    .where(and(isNotNull(log.actorId), lte(log.at, before)));
  await tx.delete(proposals).where(lte(proposals.closedAt, before));
}

/** Deletes the text of old emails, and later the emails. An email that has not been sent by then is deleted too. */
async function oldMail(tx: Tx, textBefore: Date, before: Date): Promise<readonly MailFile[]> {
  const file = { id: outbox.id, createdAt: outbox.createdAt };
  const unsent = and(isNull(outbox.sentAt), lte(outbox.createdAt, textBefore));
  const gone = await tx
    .delete(outbox)
    .where(or(unsent, lte(outbox.createdAt, before)))
    .returning(file);
  const emptied = await tx
    .update(outbox)
    .set({ subject: '', text: '' })
    .where(and(ne(outbox.text, ''), lte(outbox.createdAt, textBefore)))
    .returning(file);
  return [...gone, ...emptied];
}

/** Deletes accounts that nobody has used since `before`, if they have no role and no act of theirs is kept. */
async function unusedAccounts(tx: Tx, before: Date): Promise<void> {
  const held = [
    [officers, officers.userId],
    [admins, admins.userId],
    [roundRoles, roundRoles.userId],
    [memberships, memberships.userId],
    [candidateAddresses, candidateAddresses.userId],
    [applications, applications.userId],
    [drafts, drafts.userId],
    [lateForms, lateForms.userId],
    [sessions, sessions.userId],
    [uploads, uploads.userId],
    [registrations, registrations.objectedBy],
    [handOvers, handOvers.fromUserId],
    [delegates, delegates.userId],
    [delegates, delegates.namedBy],
    [submissions, submissions.sentBy],
    [submissionActs, submissionActs.userId],
    [log, log.actorId],
    [proposals, proposals.proposedBy],
  ] as const;
  await tx
    .delete(users)
    .where(
      and(
        lte(sql`coalesce(${users.emailVerifiedAt}, ${users.createdAt})`, before.getTime()),
        ...held.map(([table, column]) =>
          notInArray(users.id, tx.select({ id: column }).from(table).where(isNotNull(column))),
        ),
      ),
    );
}

import { and, eq, gt, inArray, isNull, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { NotFound } from '@/domain/base/errors';
import type { UserId } from '@/domain/base/ids';
import { actorIdOf, may, permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { type ErasureFacts, type ErasureRefusal, judgeErasure } from '@/domain/people/erasure';
import { isPublicAt } from '@/domain/rounds/rounds';
import { type MailFile, removeMailFiles } from '@/mail/mail-files';
import { erasureFacts } from '@/queries/people/erasure';
import { emailInput } from './users';

const { admins, bodies, delegates, drafts, handOvers, lateForms, log, memberships, officers, outbox, proposals } =
  schema;
const { registrations, sessions, signInTokens, submissionActs, submissions, uploads, users } = schema;
const { candidacies, candidateAddresses, letters, writingDrafts, roundRoles, rounds } = schema;
const { applications, selfDescriptions, sentStatements } = schema;

export const eraseSelfInput = z.object({ email: emailInput });
export type EraseSelfInput = z.infer<typeof eraseSelfInput>;

/**
 * Erases the data of the person who asks, who typed their own address to confirm it. Refuses another address, and the
 * only owner. docs/decisions/026-peoples-data.md says what is erased and what is kept.
 */
export async function eraseSelf(ctx: Context, { email }: EraseSelfInput): Promise<Result<null, ErasureRefusal>> {
  permit(ctx.actor, 'own.erase', {});
  const userId = actorIdOf(ctx.actor);
  return erase(ctx, async (tx) => {
    const person = userId && (await erasureFacts(tx, userId));
    if (!person) throw new NotFound('person');
    const judged = judgeErasure(person, { typed: email, mayRemoveRole: true });
    return judged.ok ? ok(person) : judged;
  });
}

/** The address of a person who asks for a copy of their data or for its erasure. */
export const findPersonInput = z.object({ email: emailInput });

export const erasePersonInput = z.object({ user: z.string().min(1).max(64), email: emailInput });
export type ErasePersonInput = z.infer<typeof erasePersonInput>;
export type ErasePersonRefusal = ErasureRefusal | { readonly code: 'no-such-person' };

/**
 * Erases the data of a person who asked an admin to do it. The admin types the person's address to confirm it. Refuses
 * another address and the only owner. Refuses to erase an admin unless an owner does it.
 */
export async function erasePerson(
  ctx: Context,
  { user, email }: ErasePersonInput,
): Promise<Result<null, ErasePersonRefusal>> {
  permit(ctx.actor, 'person.erase', {});
  return erase<ErasePersonRefusal>(ctx, async (tx) => {
    const person = await erasureFacts(tx, user as UserId);
    if (!person) return refuse({ code: 'no-such-person' });
    const judged = judgeErasure(person, { typed: email, mayRemoveRole: may(ctx.actor, 'admin.grant', {}) });
    return judged.ok ? ok(person) : judged;
  });
}

/** Erases the person whom `judge` returns, and then removes every trace of them from the files next to the database. */
async function erase<E>(ctx: Context, judge: (tx: Tx) => Promise<Result<ErasureFacts, E>>): Promise<Result<null, E>> {
  const done = await ctx.db.transact<readonly MailFile[], E>(async (tx) => {
    const judged = await judge(tx);
    return judged.ok ? ok(await eraseUser(tx, ctx, judged.value)) : judged;
  });
  if (!done.ok) return done;
  await removeMailFiles(done.value);
  await ctx.db.settle();
  return ok(null);
}

/**
 * Erases one person. Offices and roles that end are logged, without a name as always. Returns the ids of the emails
 * that were deleted.
 */
async function eraseUser(tx: Tx, ctx: Context, { userId, email }: ErasureFacts): Promise<readonly MailFile[]> {
  const by = actorIdOf(ctx.actor) === userId ? null : actorIdOf(ctx.actor);
  await endRoles(tx, { userId, by, now: ctx.now });
  await forgetActor(tx, userId);
  await tx.delete(applications).where(eq(applications.userId, userId));
  await tx.delete(sentStatements).where(inArray(sentStatements.candidacyId, candidaciesOf(tx, userId)));
  await tx.delete(selfDescriptions).where(inArray(selfDescriptions.candidacyId, candidaciesOf(tx, userId)));
  await tx.delete(letters).where(inArray(letters.candidacyId, candidaciesOf(tx, userId)));
  await tx.delete(candidateAddresses).where(eq(candidateAddresses.userId, userId));
  await tx.delete(writingDrafts).where(eq(writingDrafts.userId, userId));
  await tx.delete(drafts).where(eq(drafts.userId, userId));
  await tx.update(lateForms).set({ userId: null }).where(eq(lateForms.userId, userId));
  await tx.delete(memberships).where(eq(memberships.userId, userId));
  await tx.delete(delegates).where(or(eq(delegates.userId, userId), eq(delegates.namedBy, userId)));
  await tx.delete(handOvers).where(or(eq(handOvers.fromUserId, userId), eq(handOvers.email, email)));
  await tx.delete(registrations).where(eq(registrations.email, email));
  await tx.update(registrations).set({ objectedBy: null }).where(eq(registrations.objectedBy, userId));
  await tx.delete(sessions).where(eq(sessions.userId, userId));
  await tx.delete(signInTokens).where(eq(signInTokens.identifier, email));
  // Deletes lists that contain the person too, even if somebody else uploaded them. They must then be uploaded again.
  await tx.delete(uploads).where(or(eq(uploads.userId, userId), sql`instr(lower(${uploads.text}), ${email}) > 0`));
  const emails = await tx
    .delete(outbox)
    .where(eq(outbox.toAddress, email))
    .returning({ id: outbox.id, createdAt: outbox.createdAt });
  await tx.delete(users).where(eq(users.id, userId));
  return emails;
}

const candidaciesOf = (tx: Tx, userId: UserId) =>
  tx
    .select({ id: candidacies.id })
    .from(candidacies)
    .innerJoin(candidateAddresses, eq(candidateAddresses.candidateId, candidacies.candidateId))
    .where(eq(candidateAddresses.userId, userId));

type Ended = { readonly userId: UserId; readonly by: UserId | null; readonly now: Date };

/**
 * Ends and deletes every office and admin role of a person. The log says of those that were still valid that they
 * ended.
 */
async function endRoles(tx: Tx, { userId, by, now }: Ended): Promise<void> {
  const held = await tx
    .select({ office: officers.office, body: bodies.slug })
    .from(officers)
    .innerJoin(bodies, eq(bodies.id, officers.bodyId))
    .where(and(eq(officers.userId, userId), or(isNull(officers.endsAt), gt(officers.endsAt, now))))
    .orderBy(bodies.slug, officers.office);
  for (const { office, body } of held)
    await record(tx, now, by, { event: 'office.ended', data: { body, office, endsAt: now.toISOString() } });
  await tx.delete(officers).where(eq(officers.userId, userId));
  const roles = await tx.delete(admins).where(eq(admins.userId, userId)).returning();
  for (const { role, revokedAt } of roles)
    if (revokedAt === null) await record(tx, now, by, { event: 'admin.revoked', data: { role } });
  await endRoundRoles(tx, { userId, by, now });
}

/** Ends and deletes the roles of a person in single rounds. */
async function endRoundRoles(tx: Tx, { userId, by, now }: Ended): Promise<void> {
  const held = await tx
    .select({ role: roundRoles.role, round: rounds })
    .from(roundRoles)
    .innerJoin(rounds, eq(rounds.id, roundRoles.roundId))
    .where(and(eq(roundRoles.userId, userId), gt(roundRoles.endsAt, now)))
    .orderBy(rounds.slug, roundRoles.startsAt);
  for (const { role, round } of held)
    if (isPublicAt(round, now))
      await record(tx, now, by, { event: 'round-role.ended', data: { round: round.slug, role } });
  await tx.delete(roundRoles).where(eq(roundRoles.userId, userId));
}

/** Removes the person's id from everything that they did. If they proposed a declaration, it must be proposed again. */
async function forgetActor(tx: Tx, userId: UserId): Promise<void> {
  await tx.update(submissions).set({ sentBy: null }).where(eq(submissions.sentBy, userId));
  await tx.update(submissionActs).set({ userId: null }).where(eq(submissionActs.userId, userId));
  await tx.update(log).set({ actorId: null }).where(eq(log.actorId, userId));
  await tx.delete(proposals).where(eq(proposals.proposedBy, userId));
}

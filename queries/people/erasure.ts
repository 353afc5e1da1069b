import { and, eq, gt, inArray, isNull, or } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { NotFound } from '@/domain/base/errors';
import type { UserId } from '@/domain/base/ids';
import { actorIdOf, may, type Office, permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { type ErasureFacts, type ErasureRefusal, judgeErasure } from '@/domain/people/erasure';
import { NAMED_BODY, type NamedBody } from '../bodies/named-body';
import { ownersNow } from './owners';

const { admins, bodies, candidacies, candidateAddresses, candidates, drafts, memberships, officers } = schema;
const { applications, letters, selfDescriptions, sentStatements, statements, submissions, users, writingDrafts } =
  schema;

/** The facts that decide whether a person may be erased. Null if there is no such person. */
export async function erasureFacts(reads: Reads, userId: UserId): Promise<ErasureFacts | null> {
  const [user] = await reads.select({ email: users.email }).from(users).where(eq(users.id, userId));
  if (!user) return null;
  const [admin] = await reads
    .select({ role: admins.role })
    .from(admins)
    .where(and(eq(admins.userId, userId), isNull(admins.revokedAt)));
  return { userId, email: user.email, role: admin?.role ?? null, owners: await ownersNow(reads) };
}

/** What an erasure would do. The page that asks for confirmation shows it. */
export type ErasurePlan = ErasureFacts & {
  /** The offices that would end. The log will say so. */
  readonly offices: readonly { readonly office: Office; readonly body: NamedBody }[];
  readonly memberships: readonly NamedBody[];
  readonly drafts: number;
  /** How many sets of nominations the person sent. They are kept, without the person. */
  readonly sent: number;
  /** The candidate whom the person acts for. The name and the statements are kept. */
  readonly candidate: {
    readonly name: string;
    readonly statements: number;
    /** How many letters for the agenda packs would be deleted, in each language and contest. */
    readonly letters: number;
    /** How much of what the candidate said about themselves for reserved seats and quotas would be deleted. */
    readonly selfDescriptions: number;
    /** How many statements sent for approval would be deleted; the published ones are kept. */
    readonly sent: number;
  } | null;
  /** How many drafts of statements and letters, and applications to stand, would be deleted. */
  readonly writingDrafts: number;
  readonly applications: number;
  /** Why the person cannot be erased; null if they can. */
  readonly refusal: Exclude<ErasureRefusal['code'], 'address-differs'> | null;
};

/** What would happen if the person who asks erased their own data. */
export async function ownErasure(ctx: Context): Promise<ErasurePlan> {
  permit(ctx.actor, 'own.erase', {});
  return planOf(ctx, actorIdOf(ctx.actor) ?? ('' as UserId), true);
}

/** What would happen if an admin erased this person's data. Throws NotFound. */
export async function personErasure(ctx: Context, user: string): Promise<ErasurePlan> {
  permit(ctx.actor, 'person.erase', {});
  return planOf(ctx, user as UserId, may(ctx.actor, 'admin.grant', {}));
}

/** The person with this address (in the form of readEmailAddress). Refuses an address that no user has. */
export async function findPerson(
  ctx: Context,
  { email }: { readonly email: string },
): Promise<Result<{ readonly userId: UserId }, { readonly code: 'no-such-person' }>> {
  permit(ctx.actor, 'person.erase', {});
  const [user] = await ctx.db.reads.select({ userId: users.id }).from(users).where(eq(users.email, email));
  return user ? ok(user) : refuse({ code: 'no-such-person' });
}

async function planOf({ db, now }: Context, userId: UserId, mayRemoveRole: boolean): Promise<ErasurePlan> {
  const { reads } = db;
  const facts = await erasureFacts(reads, userId);
  if (!facts) throw new NotFound('person');
  const offices = await reads
    .select({ office: officers.office, body: NAMED_BODY })
    .from(officers)
    .innerJoin(bodies, eq(bodies.id, officers.bodyId))
    .where(and(eq(officers.userId, userId), or(isNull(officers.endsAt), gt(officers.endsAt, now))))
    .orderBy(bodies.slug, officers.office);
  const memberOf = await reads
    .select(NAMED_BODY)
    .from(memberships)
    .innerJoin(bodies, eq(bodies.id, memberships.bodyId))
    .where(eq(memberships.userId, userId))
    .orderBy(bodies.slug);
  const judged = judgeErasure(facts, { typed: facts.email, mayRemoveRole });
  return {
    ...facts,
    offices,
    memberships: memberOf,
    drafts: await reads.$count(drafts, eq(drafts.userId, userId)),
    sent: await reads.$count(submissions, eq(submissions.sentBy, userId)),
    candidate: await candidateOf(reads, userId),
    writingDrafts: await reads.$count(writingDrafts, eq(writingDrafts.userId, userId)),
    applications: await reads.$count(applications, eq(applications.userId, userId)),
    refusal: judged.ok || judged.error.code === 'address-differs' ? null : judged.error.code,
  };
}

async function candidateOf(reads: Reads, userId: UserId): Promise<ErasurePlan['candidate']> {
  const [candidate] = await reads
    .select({ id: candidates.id, name: candidates.name })
    .from(candidates)
    .innerJoin(candidateAddresses, eq(candidateAddresses.candidateId, candidates.id))
    .where(eq(candidateAddresses.userId, userId));
  if (!candidate) return null;
  const written = await reads
    .select({ id: statements.id })
    .from(statements)
    .innerJoin(candidacies, eq(candidacies.id, statements.candidacyId))
    .where(eq(candidacies.candidateId, candidate.id));
  const own = reads.select({ id: candidacies.id }).from(candidacies).where(eq(candidacies.candidateId, candidate.id));
  const inEach = await reads
    .selectDistinct({ candidacyId: letters.candidacyId, language: letters.language })
    .from(letters)
    .where(inArray(letters.candidacyId, own));
  const sent = await reads.$count(sentStatements, inArray(sentStatements.candidacyId, own));
  const described = await reads.$count(selfDescriptions, inArray(selfDescriptions.candidacyId, own));
  const counts = { letters: inEach.length, selfDescriptions: described, sent };
  return { name: candidate.name, statements: written.length, ...counts };
}

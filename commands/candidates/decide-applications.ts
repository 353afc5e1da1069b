import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { ApplicationId } from '@/domain/base/ids';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { REFUSAL_CAUSES } from '@/domain/candidates/applications';
import { CAN_BE_ON_BALLOT, IS_OUT, standingAt } from '@/domain/candidates/candidacies';
import type { DecisionRefusal } from '@/domain/candidates/sent-statements';
import { refusalOfTime, type WritingTimeRefusal } from '@/domain/candidates/statements';
import { newId } from '@/lib/tokens';
import { mailApplication } from '@/mail/templates/application';
import { mailAddressChange } from '@/mail/templates/candidate-address';
import { placeCandidacy, slugOf } from '../rounds/import-candidacy';
import { recordOfRound } from '../rounds/set-up';
import { type AddressRefused, giveAddresses } from './addresses';
import { decisionInput, judgeRefusing, publishApproved } from './decisions';
import { findCandidacy } from './find-candidacy';
import { nextPublished } from './statements';

const { applications, bodies, candidacyEvents, candidates, contests, rounds, users } = schema;

const application = z.string().min(1).max(64).pipe(z.custom<ApplicationId>());

export const approveApplicationInput = z.object({
  application,
  /** Who the person is: 'new', or the slug of a candidate who is listed already. */
  person: z.string().max(200).catch(''),
});
export type ApproveApplicationInput = z.infer<typeof approveApplicationInput>;
export type ApproveApplicationRefusal =
  | DecisionRefusal
  | WritingTimeRefusal
  | AddressRefused
  | { readonly code: 'no-such-application' | 'no-such-candidate' | 'who-missing' | 'has-left' };

/**
 * Approves an application: the person becomes a candidate who has accepted, with the statement that they sent, and signs
 * in with the address of their account. The log has what it has when an admin adds a candidate. If they are a candidate
 * who is listed already, the address and the acceptance are added to that one. They are emailed. Refuses an application
 * that was decided, a round in which nothing can be added, and an address that another candidate has.
 */
export function approveApplication(
  ctx: Context,
  input: ApproveApplicationInput,
): Promise<Result<null, ApproveApplicationRefusal>> {
  return ctx.db.transact<null, ApproveApplicationRefusal>(async (tx) => {
    permit(ctx.actor, 'application.decide', {});
    const { now } = ctx;
    const found = await applicationOf(tx, input.application);
    if (!found) return refuse({ code: 'no-such-application' });
    const { row, round, contest, email, home } = found;
    if (row.state !== 'waiting') return refuse({ code: 'decided-already' });
    const late = refusalOfTime(round, 'admin', now);
    if (late) return refuse(late);
    if (input.person === '') return refuse({ code: 'who-missing' });
    const slug = input.person === 'new' ? await freeSlug(tx, row.name) : input.person;
    const address = { round: round.slug, contest: contest.slug, candidate: slug };
    const [listed] = await tx.select().from(candidates).where(eq(candidates.slug, slug));
    if (input.person !== 'new' && !listed) return refuse({ code: 'no-such-candidate' });
    const allowed = permit(ctx.actor, 'application.decide', { slug: round.slug });
    const there = await findCandidacy(tx, address);
    const accepted = { at: now.toISOString(), kind: 'accepted' as const };
    if (there === null) {
      await placeCandidacy<never>(tx, allowed, {
        contestId: contest.id,
        candidate: {
          name: listed?.name ?? row.name,
          slug,
          ...(home ? { homeBody: home.slug } : {}),
          timeline: [accepted],
        },
        file: { opensAt: round.opensAt.toISOString() },
        find: () => ok(row.homeBodyId ?? ('' as never)),
        slateIds: new Map(),
        now,
      });
      await recordOfRound(
        tx,
        { round, now, actor: ctx.actor },
        {
          event: 'candidacy.added',
          data: { round: round.slug, contest: contest.slug, candidate: slug, home: home?.slug ?? null },
        },
      );
    } else {
      const { status } = standingAt(there.events, now);
      if (IS_OUT.includes(status)) return refuse({ code: 'has-left' });
      if (!CAN_BE_ON_BALLOT.includes(status)) {
        await tx
          .insert(candidacyEvents)
          .values({ id: newId(), candidacyId: there.candidacy.id, at: now, kind: 'accepted' });
        await recordOfRound(
          tx,
          { round, now, actor: ctx.actor },
          {
            event: 'candidacy.changed',
            data: { ...address, kind: 'accepted', at: accepted.at, home: null, reason: null },
          },
        );
      }
    }
    const placed = await findCandidacy(tx, address);
    if (!placed) return refuse({ code: 'no-such-candidate' });
    await mailAddressChange(tx, now, placed.candidate, { id: row.id, what: 'added' });
    const given = await giveAddresses(tx, now, allowed, placed.candidate.id, [email]);
    if (!given.ok) return given;
    if (row.statement !== '') await publishStatement(tx, ctx, placed, row);
    await tx.update(applications).set({ state: 'approved', decidedAt: now }).where(eq(applications.id, row.id));
    await mailApplication(tx, now, { id: row.id, userId: row.userId, round, contest }, { what: 'approved' });
    return ok(null);
  });
}

/** Publishes the statement of the application, unless the candidate has one in that language. */
async function publishStatement(
  tx: Tx,
  ctx: Context,
  found: NonNullable<Awaited<ReturnType<typeof findCandidacy>>>,
  { language, statement }: { readonly language: 'en' | 'cy'; readonly statement: string },
): Promise<void> {
  const { version, hasWords } = await nextPublished(tx, found, { language });
  if (hasWords) return;
  await publishApproved(tx, ctx, found, { language, version, text: statement, answers: [], links: [] });
}

export const refuseApplicationInput = z.object({
  application,
  ...decisionInput,
});
export type RefuseApplicationInput = z.infer<typeof refuseApplicationInput>;
export type RefuseApplicationRefusal = DecisionRefusal | { readonly code: 'no-such-application' };

/**
 * Refuses an application with a common reason, and words that only the person reads. Nothing of it becomes public. They
 * are emailed. Refuses one that was decided or withdrawn.
 */
export function refuseApplication(
  ctx: Context,
  input: RefuseApplicationInput,
): Promise<Result<null, RefuseApplicationRefusal>> {
  return ctx.db.transact<null, RefuseApplicationRefusal>(async (tx) => {
    permit(ctx.actor, 'application.decide', {});
    const { now } = ctx;
    const found = await applicationOf(tx, input.application);
    if (!found) return refuse({ code: 'no-such-application' });
    const { row, round, contest } = found;
    const read = judgeRefusing(row.state, REFUSAL_CAUSES, input);
    if (!read.ok) return read;
    await tx
      .update(applications)
      .set({ state: 'refused', decidedAt: now, ...read.value })
      .where(eq(applications.id, row.id));
    const about = { id: row.id, userId: row.userId, round, contest };
    await mailApplication(tx, now, about, { what: 'refused', ...read.value });
    return ok(null);
  });
}

async function applicationOf(tx: Tx, id: ApplicationId) {
  const [found] = await tx
    .select({ row: applications, round: rounds, contest: contests, email: users.email, home: bodies })
    .from(applications)
    .innerJoin(users, eq(users.id, applications.userId))
    .innerJoin(contests, eq(contests.id, applications.contestId))
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .leftJoin(bodies, and(eq(bodies.id, applications.homeBodyId)))
    .where(eq(applications.id, id));
  return found;
}

/** A slug of the name that no candidate has: the same name is not the same person. */
async function freeSlug(tx: Tx, name: string): Promise<string> {
  const taken = new Set((await tx.select({ slug: candidates.slug }).from(candidates)).map(({ slug }) => slug));
  const slug = slugOf(name);
  for (let n = 2; ; n += 1) {
    const free = n === 2 && !taken.has(slug) ? slug : `${slug}-${n}`;
    if (!taken.has(free)) return free;
  }
}

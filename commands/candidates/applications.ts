import { and, desc, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import { type Context, timesOf } from '@/db/context';
import { countUses } from '@/db/limits';
import { schema } from '@/db/schema';
import { NotFound } from '@/domain/base/errors';
import type { ApplicationId } from '@/domain/base/ids';
import { LOCALES } from '@/domain/base/languages.mjs';
import type { LimitReached } from '@/domain/base/limits';
import { permit } from '@/domain/base/permissions';
import type { NotPublic } from '@/domain/base/public-text';
import { ok, type Result, refuse } from '@/domain/base/result';
import type { BodyKind } from '@/domain/bodies/bodies';
import type { BodyMap } from '@/domain/bodies/boundary-sets';
import { matchBody } from '@/domain/bodies/match-bodies';
import { type ApplicationRefusal, type HomeProblem, judgeApplication } from '@/domain/candidates/applications';
import { homeKinds } from '@/domain/contests/home-kinds';
import { newId } from '@/lib/tokens';
import { mailApplication } from '@/mail/templates/application';
import { onMap } from '@/queries/bodies/on-map';
import { readTexts } from '../public-texts';

const { applications, bodies, candidacies, candidateAddresses, contests, rounds } = schema;

const text = z.string().max(2000).catch('');

export const applyToStandInput = z.object({
  round: text,
  contest: text,
  name: text,
  home: text,
  /** The slug of the CLP that the person picked if the typed `home` could mean several. */
  homeChosen: text,
  statement: z.string().max(400_000).catch(''),
  language: z.enum(LOCALES).catch('en'),
});
export type ApplyToStandInput = z.infer<typeof applyToStandInput>;
export type ApplyToStandRefusal = ApplicationRefusal | LimitReached;

/**
 * Puts the signed-in person forward for a contest whose round allows it. Only they and the returning officer see it;
 * nothing of it is logged. They are emailed. `network` counts for a limit. Refuses what judgeApplication refuses,
 * and too many applications.
 */
export async function applyToStand(
  ctx: Context,
  given: ApplyToStandInput,
  network: string | null,
): Promise<Result<null, ApplyToStandRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'applyToStand', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  return ctx.db.transact<null, ApplyToStandRefusal>(async (tx) => {
    permit(ctx.actor, 'application.send', {});
    const { actor } = ctx;
    const { now, receivedAt } = timesOf(ctx);
    if (actor.kind !== 'person') throw new NotFound('person');
    const { userId } = actor;
    const [at] = await tx
      .select({ round: rounds, contest: contests })
      .from(contests)
      .innerJoin(rounds, eq(rounds.id, contests.roundId))
      .where(and(eq(rounds.slug, input.round), eq(contests.slug, input.contest)));
    if (!at) throw new NotFound('contest');
    const { round, contest } = at;
    const [latest] = await tx
      .select({ state: applications.state, cause: applications.cause })
      .from(applications)
      .where(and(eq(applications.userId, userId), eq(applications.contestId, contest.id)))
      .orderBy(desc(applications.sentAt))
      .limit(1);
    const [own] = await tx
      .select({ id: candidacies.id })
      .from(candidacies)
      .innerJoin(candidateAddresses, eq(candidateAddresses.candidateId, candidacies.candidateId))
      .where(and(eq(candidateAddresses.userId, userId), eq(candidacies.contestId, contest.id)));
    const facts = { round, mostWords: contest.statementWords, isCandidate: own !== undefined, latest: latest ?? null };
    const home = await homeOf(tx, round, homeKinds(contest.threshold), input);
    const typed = { name: input.name, home: home.ok ? null : home.error, statement: input.statement };
    const judged = judgeApplication(facts, typed, now, receivedAt);
    if (!judged.ok) return judged;
    if (!home.ok) return refuse({ code: 'application-wrong', problems: [home.error] });
    const allowed = await countUses(tx, now, [
      { limit: 'apply-account', of: userId },
      { limit: 'apply-network', of: network },
    ]);
    if (!allowed.ok) return allowed;
    const id = newId<ApplicationId>();
    const row = { id, userId, contestId: contest.id, homeBodyId: home.value.id, language: input.language };
    await tx.insert(applications).values({ ...row, ...judged.value, sentAt: now, state: 'waiting' });
    await mailApplication(tx, now, { id, userId, round, contest }, { what: 'received' });
    return ok(null);
  });
}

/** The CLP that was typed or picked. */
async function homeOf(
  tx: Tx,
  map: BodyMap,
  kinds: readonly BodyKind[],
  { home, homeChosen }: ApplyToStandInput,
): Promise<Result<typeof bodies.$inferSelect, HomeProblem>> {
  if (home.trim() === '' && homeChosen === '') return refuse({ code: 'home-missing' });
  const all = await tx
    .select()
    .from(bodies)
    .where(and(onMap(map), inArray(bodies.kind, [...kinds])));
  const chosen = all.find(({ slug }) => slug === homeChosen);
  if (chosen) return ok(chosen);
  const match = matchBody(home, all);
  const ids: readonly string[] = match.kind === 'matched' ? [match.bodyId] : match.choices;
  const found = all.filter(({ id }) => ids.includes(id));
  const [first] = found;
  if (match.kind === 'matched' && first) return ok(first);
  return refuse({ code: 'which-home', choices: found.map(({ slug, name }) => ({ slug, name })) });
}

export const withdrawApplicationInput = z.object({
  application: z.string().min(1).max(64).pipe(z.custom<ApplicationId>()),
});
export type WithdrawApplicationInput = z.infer<typeof withdrawApplicationInput>;
export type WithdrawApplicationRefusal = {
  readonly code: 'no-such-application' | 'decided-already' | 'already-withdrawn';
};

/** Withdraws the person's own application before it is decided. They may apply again. Refuses one that was decided. */
export function withdrawApplication(
  ctx: Context,
  input: WithdrawApplicationInput,
): Promise<Result<null, WithdrawApplicationRefusal>> {
  return ctx.db.transact<null, WithdrawApplicationRefusal>(async (tx) => {
    permit(ctx.actor, 'application.send', {});
    const [row] = await tx.select().from(applications).where(eq(applications.id, input.application));
    if (!row || ctx.actor.kind !== 'person' || row.userId !== ctx.actor.userId)
      return refuse({ code: 'no-such-application' });
    if (row.state === 'withdrawn') return refuse({ code: 'already-withdrawn' });
    if (row.state !== 'waiting') return refuse({ code: 'decided-already' });
    await tx.update(applications).set({ state: 'withdrawn', decidedAt: ctx.now }).where(eq(applications.id, row.id));
    return ok(null);
  });
}

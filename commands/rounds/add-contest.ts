import { desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { THRESHOLD_PRESETS } from '@/domain/contests/threshold-presets';
import { presetOf } from '@/domain/rounds/contest-presets';
import { problemOfSlug, type SetUpRefusal, wrong } from '@/domain/rounds/round-set-up';
import { contestInput, readContest } from './contest-input';
import { contestFromPreset, insertContest } from './contest-row';
import { slugOf } from './place-candidacy';
import { contestOfRound, type RoundRow, recordOfRound, roundInSetUp } from './round-in-set-up';

const { contests } = schema;

/** With `preset`, the key of a real contest, all else comes from it. Without, `rule` says how the ballot is reached. */
export const addContestInput = contestInput.extend({
  preset: z.string().max(80).catch(''),
  rule: z.string().max(80).catch(''),
});
export type AddContestInput = z.infer<typeof addContestInput>;

type NewContest = Omit<Parameters<typeof insertContest>[1], 'roundId' | 'position'>;

/** Adds a contest to a round, last in the order. Refuses a name whose address another contest of the round has. */
export function addContest(
  ctx: Context,
  input: AddContestInput,
): Promise<Result<{ readonly slug: string }, SetUpRefusal>> {
  return ctx.db.transact(async (tx): Promise<Result<{ readonly slug: string }, SetUpRefusal>> => {
    permit(ctx.actor, 'round.set-up', {});
    const now = ctx.now;
    const found = await roundInSetUp(tx, input, now);
    if (!found.ok) return found;
    const { round, reason } = found.value;
    const contest = contestOf(input);
    if (!contest.ok) return contest;
    const { slug } = contest.value;
    const field = input.preset === '' ? 'title' : 'preset';
    if (problemOfSlug(slug)) return refuse(wrong(field, 'slug-reserved'));
    if (await contestOfRound(tx, round, slug)) return refuse(wrong(field, 'slug-taken'));
    await insertContest(tx, { ...contest.value, roundId: round.id, position: await nextPosition(tx, round) });
    await recordOfRound(
      tx,
      { round, now, actor: ctx.actor },
      {
        event: 'round.changed',
        data: { round: round.slug, changed: [`contest:${slug}`], reason },
      },
    );
    return ok({ slug });
  });
}

function contestOf(input: AddContestInput): Result<NewContest, SetUpRefusal> {
  if (input.preset !== '') {
    const preset = presetOf(input.preset);
    return preset ? ok(contestFromPreset(preset)) : refuse(wrong('preset', 'start-unknown'));
  }
  const facts = readContest(input);
  const rule = THRESHOLD_PRESETS.find(({ key }) => key === input.rule);
  const isRuleSaid = rule !== undefined || input.rule === 'none';
  if (!facts.ok) {
    const { error } = facts;
    const missing = { field: 'rule', code: 'rule-missing' } as const;
    return isRuleSaid || error.code !== 'wrong'
      ? facts
      : refuse({ code: 'wrong', problems: [...error.problems, missing] });
  }
  if (!isRuleSaid) return refuse(wrong('rule', 'rule-missing'));
  return ok({ ...facts.value, slug: slugOf(facts.value.title), threshold: rule?.threshold ?? null, quotas: [] });
}

async function nextPosition(tx: Tx, round: RoundRow): Promise<number> {
  const [last] = await tx
    .select({ position: contests.position })
    .from(contests)
    .where(eq(contests.roundId, round.id))
    .orderBy(desc(contests.position))
    .limit(1);
  return (last?.position ?? -1) + 1;
}

import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { NotPublic } from '@/domain/base/public-text';
import { ok, type Result, refuse } from '@/domain/base/result';
import { readThresholdFields } from '@/domain/contests/threshold-form';
import { canonicalJson } from '@/domain/log/canonical-json';
import { type SetUpRefusal, wrong } from '@/domain/rounds/round-set-up';
import { readTexts } from '../public-texts';
import { contestOfRound, inSetUp } from '../rounds/set-up';

const { contests } = schema;

/** The form with the rule, as sent. readThresholdFields describes its fields. */
export const changeRuleInput = z
  .object({
    round: z.string().max(80).catch(''),
    contest: z.string().max(80).catch(''),
    reason: z.string().max(2000).catch(''),
  })
  .catchall(z.union([z.string().max(2000), z.array(z.string().max(80)).max(40)]).catch(''));
export type ChangeRuleInput = z.infer<typeof changeRuleInput>;

/** Changes the rule for the ballot. From now on all submissions are counted with the new rule. */
export async function changeRule(
  ctx: Context,
  given: ChangeRuleInput,
): Promise<Result<null, SetUpRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'changeRule', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  return inSetUp<null, SetUpRefusal>('round.set-up', ctx, input, async ({ tx, round, logChange }) => {
    const contest = await contestOfRound(tx, round, input.contest);
    if (!contest) return refuse(wrong('1-how', 'gone'));
    const rule = readThresholdFields(input);
    if (!rule.ok) return refuse({ code: 'wrong', problems: rule.error });
    if (canonicalJson(rule.value) === canonicalJson(contest.threshold)) return ok(null);
    await tx.update(contests).set({ threshold: rule.value }).where(eq(contests.id, contest.id));
    await logChange(`rule:${contest.slug}`);
    return ok(null);
  });
}

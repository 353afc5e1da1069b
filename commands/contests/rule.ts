import { z } from 'zod';
import type { Context } from '@/db/context';
import type { NotPublic } from '@/domain/base/public-text';
import { ok, type Result, refuse } from '@/domain/base/result';
import { readRuleFields } from '@/domain/contests/rule-form';
import { canonicalJson } from '@/domain/log/canonical-json';
import { type SetUpRefusal, wrong } from '@/domain/rounds/round-set-up';
import { rulesNeedSecond } from '@/domain/rounds/rule-changes';
import { pick } from '@/lib/objects';
import { readTexts } from '../public-texts';
import { askAgreement, type Proposed } from '../rounds/proposals';
import { contestOfRound, inSetUp } from '../rounds/set-up';
import { saveContest } from './save-contest';

/** The form with the rule, as sent. readRuleFields describes its fields. */
export const changeRuleInput = z
  .object({
    round: z.string().max(80).catch(''),
    contest: z.string().max(80).catch(''),
    reason: z.string().max(2000).catch(''),
  })
  .catchall(z.union([z.string().max(2000), z.array(z.string().max(80)).max(40)]).catch(''));
export type ChangeRuleInput = z.infer<typeof changeRuleInput>;

/**
 * Changes the rule for the ballot, the reserved seats and the quotas. From now on all submissions are counted with the new rule. From the opening on, the
 * change is only proposed, and a second admin must agree, if there is one.
 */
export async function changeRule(
  ctx: Context,
  given: ChangeRuleInput,
): Promise<Result<Proposed, SetUpRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'changeRule', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  return inSetUp<Proposed, SetUpRefusal>('round.set-up', ctx, input, async (setUp) => {
    const { tx, now, round, reason } = setUp;
    const contest = await contestOfRound(tx, round, input.contest);
    if (!contest) return refuse(wrong('1-how', 'gone'));
    const rule = readRuleFields(input, contest);
    if (!rule.ok) return refuse({ code: 'wrong', problems: rule.error });
    const facts = rule.value;
    const held = pick(contest, 'threshold', 'reservedSeats', 'quotas');
    if (canonicalJson(facts) === canonicalJson(held)) return ok({ proposal: null });
    const change = { kind: 'rule', contest: contest.slug, ...facts, reason: reason ?? '' } as const;
    const isNeeded = rulesNeedSecond(round, contest, { ...contest, ...facts }, now);
    const asked = await askAgreement(tx, { round, now, actor: ctx.actor }, { change, isNeeded });
    if (asked.agreed !== null) await saveContest(setUp, contest, facts, asked.agreed);
    return ok({ proposal: asked.proposal });
  });
}

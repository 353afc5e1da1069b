import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { type SetUpRefusal, wrong } from '@/domain/rounds/round-set-up';
import { contestInput, readContest } from './contest-input';
import { contestOfRound, recordOfRound, roundInSetUp } from './round-in-set-up';

const { contests } = schema;

export const changeContestInput = contestInput.extend({ contest: z.string().max(80).catch('') });
export type ChangeContestInput = z.infer<typeof changeContestInput>;

/**
 * Changes what a contest is: its name, seats, who may nominate and how many each. What was sent already stays as it was
 * and is counted by the roster as it is now. The address stays: it stands in receipts.
 */
export function changeContest(ctx: Context, input: ChangeContestInput): Promise<Result<null, SetUpRefusal>> {
  return ctx.db.transact(async (tx): Promise<Result<null, SetUpRefusal>> => {
    permit(ctx.actor, 'round.set-up', {});
    const now = ctx.now;
    const found = await roundInSetUp(tx, input, now);
    if (!found.ok) return found;
    const { round, reason } = found.value;
    const contest = await contestOfRound(tx, round, input.contest);
    if (!contest) return refuse(wrong('title', 'gone'));
    const facts = readContest(input);
    if (!facts.ok) return facts;
    await tx.update(contests).set(facts.value).where(eq(contests.id, contest.id));
    await recordOfRound(
      tx,
      { round, now, actor: ctx.actor },
      {
        event: 'round.changed',
        data: { round: round.slug, changed: [`contest:${contest.slug}`], reason },
      },
    );
    return ok(null);
  });
}

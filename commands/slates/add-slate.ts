import type { z } from 'zod';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { SlateId } from '@/domain/base/ids';
import { dayIn } from '@/domain/base/instants';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { type GuideRefusal, wrongGuide } from '@/domain/rounds/guide-set-up';
import { judgeSlate } from '@/domain/slates/judge-slates';
import { newId } from '@/lib/tokens';
import { slugOf } from '../rounds/place-candidacy';
import { contestOfRound, recordOfRound, unsettledRound } from '../rounds/round-in-set-up';
import { slateInput, slatesIn, typedSlate } from './slate-on-record';

export const addSlateInput = slateInput;
export type AddSlateInput = z.infer<typeof addSlateInput>;

/**
 * Puts a slate on the record of a contest, without candidates yet. Gives its address. Refuses what judgeSlate refuses.
 * What it needs to be believed is its source, so no reason is asked.
 */
export function addSlate(ctx: Context, input: AddSlateInput): Promise<Result<{ readonly slug: string }, GuideRefusal>> {
  return ctx.db.transact(async (tx): Promise<Result<{ readonly slug: string }, GuideRefusal>> => {
    permit(ctx.actor, 'slate.change', {});
    const now = ctx.now;
    const found = await unsettledRound(tx, input.round, now);
    if (!found.ok) return found;
    const round = found.value;
    const contest = await contestOfRound(tx, round, input.contest);
    if (!contest) return refuse(wrongGuide('name', 'gone'));
    const others = await slatesIn(tx, contest.id);
    const today = dayIn(round.zone, now);
    const names = others.map(({ name }) => name);
    const judged = judgeSlate(typedSlate(input), names, today);
    if (!judged.ok) return judged;
    const { name, claimedOn } = judged.value;
    const slug = freeSlug(
      slugOf(name),
      others.map((other) => other.slug),
    );
    await tx.insert(schema.slates).values({ id: newId<SlateId>(), contestId: contest.id, slug, ...judged.value });
    await recordOfRound(
      tx,
      { round, now, actor: ctx.actor },
      { event: 'slate.added', data: { round: round.slug, contest: contest.slug, slate: slug, name, claimedOn } },
    );
    return ok({ slug });
  });
}

/** A slate keeps its address when it is renamed, so that a new one of its old name needs another. */
function freeSlug(wanted: string, taken: readonly string[]): string {
  let slug = wanted;
  for (let n = 2; taken.includes(slug); n += 1) slug = `${wanted}-${n}`;
  return slug;
}

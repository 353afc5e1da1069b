import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { HustingId } from '@/domain/base/ids';
import { permit } from '@/domain/base/permissions';
import { ok, type Result } from '@/domain/base/result';
import type { GuideRefusal } from '@/domain/rounds/guide-set-up';
import { newId } from '@/lib/tokens';
import { recordOfRound } from '../rounds/round-in-set-up';
import { type HustingInput, readHusting, roundWithHustings } from './husting-input';

/** Lists a meeting where candidates of a round speak. Refuses what judgeHusting refuses, and a cancelled round. */
export function listHusting(ctx: Context, input: HustingInput): Promise<Result<null, GuideRefusal>> {
  return ctx.db.transact(async (tx): Promise<Result<null, GuideRefusal>> => {
    permit(ctx.actor, 'hustings.change', {});
    const now = ctx.now;
    const found = await roundWithHustings(tx, input.round, now);
    if (!found.ok) return found;
    const round = found.value;
    const read = await readHusting(tx, round, input);
    if (!read.ok) return read;
    const { title, startsAt } = read.value;
    await tx
      .insert(schema.hustings)
      .values({ id: newId<HustingId>(), roundId: round.id, ...read.value, changedAt: now });
    await recordOfRound(
      tx,
      { round, now, actor: ctx.actor },
      { event: 'husting.listed', data: { round: round.slug, title, startsAt: startsAt.toISOString() } },
    );
    return ok(null);
  });
}

import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { GuideRefusal } from '@/domain/guide-set-up';
import type { HustingId } from '@/domain/ids';
import { permit } from '@/domain/permissions';
import { ok, type Result } from '@/domain/result';
import { newId } from '@/lib/tokens';
import { type HustingInput, readHusting, roundWithHustings } from './husting-input';
import { recordOfRound } from './round-in-set-up';

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

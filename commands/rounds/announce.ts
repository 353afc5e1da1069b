import { and, asc, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { rowsOfRound } from '@/db/row-changes';
import { schema } from '@/db/schema';
import { actorIdOf, permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { type AnnounceRefusal, judgeAnnouncement } from '@/domain/rounds/round-set-up';
import { settingsOf } from '@/queries/installation/settings';

const { contests, rounds } = schema;

/** The round's slug. */
export const announceRoundInput = z.object({ round: z.string().max(80).catch('') });
export type AnnounceRoundInput = z.infer<typeof announceRoundInput>;
export type AnnounceRoundRefusal = AnnounceRefusal | { readonly code: 'no-such-round' };

/**
 * Makes a draft public now. The round opens automatically at its opening time. The log entry contains the whole draft.
 * Refuses what judgeAnnouncement refuses.
 */
export function announceRound(ctx: Context, input: AnnounceRoundInput): Promise<Result<null, AnnounceRoundRefusal>> {
  return ctx.db.transact<null, AnnounceRoundRefusal>(async (tx) => {
    permit(ctx.actor, 'round.announce', {});
    const now = ctx.now;
    const [round] = await tx.select().from(rounds).where(eq(rounds.slug, input.round));
    if (!round) return refuse({ code: 'no-such-round' });
    const all = await tx
      .select()
      .from(contests)
      .where(eq(contests.roundId, round.id))
      .orderBy(asc(contests.position), asc(contests.id));
    const judged = judgeAnnouncement(round, all.length, await settingsOf(tx), now);
    if (!judged.ok) return judged;
    const isFirst = round.announcedAt === null ? isNull(rounds.announcedAt) : eq(rounds.announcedAt, round.announcedAt);
    const [announced] = await tx
      .update(rounds)
      .set(judged.value)
      .where(and(eq(rounds.id, round.id), isFirst))
      .returning({ id: rounds.id });
    if (!announced) return refuse({ code: 'announced-already' });
    const actorId = actorIdOf(ctx.actor);
    const { slug, opensAt, closesAt } = round;
    const data = { round: slug, opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() };
    await record(tx, now, actorId, { event: 'round.announced', data }, await rowsOfRound(tx, round.id));
    return ok(null);
  });
}

import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { actorIdOf, permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { type CancelRefusal, judgeCancel } from '@/domain/nominations/acts';
import { isPublicAt } from '@/domain/rounds/rounds';
import { env } from '@/lib/env';
import { queueMail } from '@/mail/queue';
import { roundEmail } from '@/mail/templates/round-email';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { officersOfRound } from '@/queries/people/officers';
import type { RoundRow } from '@/queries/rounds/public-rounds';
import { reasonInput } from './reason';

const { rounds } = schema;

/** `round` is the slug; the reason is public. */
export const cancelRoundInput = z.object({ round: z.string().trim(), reason: reasonInput });
export type CancelRoundInput = z.infer<typeof cancelRoundInput>;
export type CancelRoundRefusal = CancelRefusal | { readonly code: 'no-such-round' };

/**
 * Cancels a round permanently, with a public reason: no submission counts, all of them stay readable, and every officer
 * of the bodies that may nominate is emailed if the round was announced. Refuses what judgeCancel refuses.
 */
export async function cancelRound(ctx: Context, input: CancelRoundInput): Promise<Result<null, CancelRoundRefusal>> {
  permit(ctx.actor, 'round.cancel', {});
  return ctx.db.transact(async (tx): Promise<Result<null, CancelRoundRefusal>> => {
    const { now, actor } = ctx;
    const [round] = await tx.select().from(rounds).where(eq(rounds.slug, input.round));
    if (!round) return refuse({ code: 'no-such-round' });
    const reason = input.reason.trim();
    const decision = judgeCancel(round, { isArchive: round.kind === 'archive', reason }, now);
    if (!decision.ok) return decision;
    const { id } = permit(actor, 'round.cancel', round);
    const cancelled = await tx
      .update(rounds)
      .set({ cancelledAt: now, cancelReason: reason })
      .where(and(eq(rounds.id, id), isNull(rounds.cancelledAt), isNull(rounds.declaredAt)))
      .returning({ id: rounds.id });
    if (cancelled.length === 0) return refuse({ code: 'round-cancelled' });
    await record(tx, now, actorIdOf(actor), {
      event: 'round.cancelled',
      data: { round: round.slug, reason },
    });
    if (isPublicAt(round, now)) await tell(tx, now, round, reason);
    return ok(null);
  });
}

async function tell(tx: Tx, now: Date, round: RoundRow, reason: string) {
  const values = { round: round.title };
  for (const { email, language } of await officersOfRound(tx, round, now)) {
    const t = wordsFor(language, 'actMail');
    const link = env.siteUrl() + href(language, `/rounds/${round.slug}`);
    const paragraphs = [t('cancelled.what', values), t('reason', { reason }), t('cancelled.links', { link })];
    const mail = roundEmail(round.kind, t('cancelled.subject', values), paragraphs, language);
    await queueMail(tx, now, { occasion: `cancelled:${round.id}`, toAddress: email, ...mail });
  }
}

import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { NotFound } from '@/domain/base/errors';
import type { BodyId, ContestId } from '@/domain/base/ids';
import { dayIn } from '@/domain/base/instants';
import { actorIdOf, permit } from '@/domain/base/permissions';
import { ok, type Result } from '@/domain/base/result';
import { isSentSeparately } from '@/domain/installation/settings';
import type { LogEvent } from '@/domain/log/log-events';
import { judgeSentToParty, type SentToPartyRefusal } from '@/domain/nominations/sent-to-party';
import { isPublicAt, refusalIfSettled } from '@/domain/rounds/rounds';
import { newId } from '@/lib/tokens';
import { settingsOf } from '@/queries/installation/settings';
import { saidOf } from '@/queries/nominations/sent-to-party';
import { submissionData } from '@/queries/nominations/submission-facts';

const { sentToParty } = schema;

const typed = z.string().trim().max(400).catch('');

/** What an officer says about nominations that the body sent to the Party. `does` is `remove` to take it back. */
export const sayWhatWasSentInput = z.object({
  contestId: z.string().min(1).pipe(z.custom<ContestId>()),
  bodyId: z.string().min(1).pipe(z.custom<BodyId>()),
  'sentOn-day': typed,
  'sentOn-month': typed,
  'sentOn-year': typed,
  reference: typed,
  does: z.enum(['save', 'remove']).catch('save'),
});
export type SayWhatWasSentInput = z.infer<typeof sayWhatWasSentInput>;

/**
 * Records that a body has also sent its nominations in one contest to the Party, or that it has not after all. That it
 * did, and on which day, is public; the reference is not. Refuses it where nominations go straight to the Party.
 */
export function sayWhatWasSent(ctx: Context, input: SayWhatWasSentInput): Promise<Result<null, SentToPartyRefusal>> {
  return ctx.db.transact<null, SentToPartyRefusal>(async (tx) => {
    const { now } = ctx;
    const loaded = await submissionData(tx, input.contestId, input.bodyId, now);
    if (!loaded) throw new NotFound('contest');
    const { id: bodyId, slug } = permit(ctx.actor, 'meeting.record', { ...loaded.body, roundId: loaded.round.id });
    const { round, contest } = loaded;
    const before = await saidOf(tx, contest.id, bodyId);
    const sentOn = { day: input['sentOn-day'], month: input['sentOn-month'], year: input['sentOn-year'] };
    const judged = judgeSentToParty(input.does === 'remove' ? null : { sentOn, reference: input.reference }, {
      today: dayIn(round.zone, now),
      isSeparate: isSentSeparately(await settingsOf(tx), round),
      isOver: !isPublicAt(round, now) || refusalIfSettled(round, now) !== null,
      before,
    });
    if (!judged.ok) return judged;
    const said = judged.value;
    if (said === null)
      await tx.delete(sentToParty).where(and(eq(sentToParty.contestId, contest.id), eq(sentToParty.bodyId, bodyId)));
    else {
      // The reference is private. If only the reference changed, the log gets no entry, so the public time stays too.
      const isNews = before === null || before.sentOn !== said.sentOn;
      await tx
        .insert(sentToParty)
        .values({ id: newId(), contestId: contest.id, bodyId, ...said, recordedAt: now })
        .onConflictDoUpdate({
          target: [sentToParty.contestId, sentToParty.bodyId],
          set: isNews ? { ...said, recordedAt: now } : { reference: said.reference },
        });
      if (!isNews) return ok(null);
    }
    const data = { round: round.slug, contest: contest.slug, body: slug };
    const event: LogEvent = said
      ? { event: 'party.sent', data: { ...data, sentOn: said.sentOn } }
      : { event: 'party.not-sent', data };
    await record(tx, now, actorIdOf(ctx.actor), event);
    return ok(null);
  });
}

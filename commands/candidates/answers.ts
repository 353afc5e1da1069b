import { z } from 'zod';
import { type Context, timesOf } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { actorIdOf, permit } from '@/domain/base/permissions';
import { ok, type Result } from '@/domain/base/result';
import { ANSWERS, type AnswerRefusal, judgeAnswer } from '@/domain/candidates/answers';
import { receivedPart } from '@/domain/log/received';
import { newId } from '@/lib/tokens';
import { mailCandidate } from '@/mail/templates/candidacy';
import { type Locale, wordsFor } from '@/messages/translate';
import { candidacyInput, ownCandidacy } from './find-candidacy';

const { candidacyEvents } = schema;

export const answerNominationInput = z.object({
  candidacyId: candidacyInput,
  answer: z.enum(ANSWERS),
  /** The candidate's reason. It is published, and may be empty. */
  reason: z.string().max(20_000).default(''),
});
export type AnswerNominationInput = z.infer<typeof answerNominationInput>;

/**
 * Records a candidate's answer about their own candidacy: accept, decline or withdraw. The nominations do not change.
 * The candidate is emailed, so that they notice if somebody else has answered for them. Repeating the same answer
 * changes nothing.
 */
export function answerNomination(
  ctx: Context,
  input: AnswerNominationInput,
): Promise<Result<{ readonly isNew: boolean }, AnswerRefusal>> {
  return ctx.db.transact<{ readonly isNew: boolean }, AnswerRefusal>(async (tx) => {
    const allowed = permit(ctx.actor, 'candidacy.answer', { id: input.candidacyId });
    const { now, receivedAt } = timesOf(ctx);
    const found = await ownCandidacy(tx, allowed);
    const { candidacy, round, contest, candidate, events } = found;
    const facts = { round, events, isMerged: candidacy.mergedIntoId !== null };
    const decision = judgeAnswer(facts, input.answer, input.reason, now, receivedAt);
    if (!decision.ok) return decision;
    const event = decision.value;
    if (event === null) return ok({ isNew: false });
    const id = newId();
    await tx.insert(candidacyEvents).values({ id, candidacyId: allowed.id, ...event });
    await record(tx, now, actorIdOf(ctx.actor), {
      event: 'candidacy.changed',
      data: {
        round: round.slug,
        contest: contest.slug,
        candidate: candidate.slug,
        kind: event.kind,
        at: now.toISOString(),
        home: null,
        reason: event.reason,
        ...receivedPart(now, receivedAt),
      },
    });
    const act = (locale: Locale) => wordsFor(locale, 'actMail')(`candidacy.event.${event.kind}`);
    await mailCandidate(tx, now, found, { id, act, reason: event.reason });
    return ok({ isNew: true });
  });
}

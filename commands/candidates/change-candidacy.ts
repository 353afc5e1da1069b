import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { dayIn } from '@/domain/base/instants';
import { actorIdOf, permit } from '@/domain/base/permissions';
import type { NotPublic } from '@/domain/base/public-text';
import { ok, type Result, refuse } from '@/domain/base/result';
import { CANDIDACY_EVENT_KINDS, type CandidacyActRefusal, judgeCandidacyAct } from '@/domain/candidates/candidacies';
import { EVENT_CAUSES } from '@/domain/candidates/event-causes';
import { type EventDetailsRefusal, readEventDetails } from '@/domain/candidates/event-details';
import { isOfInvestigation } from '@/domain/candidates/investigations';
import { isPublicAt } from '@/domain/rounds/rounds';
import { newId } from '@/lib/tokens';
import { mailCandidate } from '@/mail/templates/candidacy';
import { type Locale, wordsFor } from '@/messages/translate';
import { onMap } from '@/queries/bodies/on-map';
import { readTexts } from '../public-texts';
import { reasonInput } from '../rounds/reason';
import { findCandidacy } from './find-candidacy';

const { bodies, candidacyEvents } = schema;
const text = z.string().max(2000);
const dayPart = z.string().max(10).optional();

export const changeCandidacyInput = z.object({
  round: z.string().trim(),
  contest: z.string().trim(),
  candidate: z.string().trim(),
  kind: z.enum(CANDIDACY_EVENT_KINDS),
  /** The slug of the new home body, only for `home-moved`. */
  home: z.string().trim().optional(),
  /** The day on which it happened; empty for today. */
  'on-day': dayPart,
  'on-month': dayPart,
  'on-year': dayPart,
  /** Of an investigation: where the Party announced it, and the day on which it is looked at again. */
  source: text.optional(),
  'review-day': dayPart,
  'review-month': dayPart,
  'review-year': dayPart,
  /** The common reason; empty for none. */
  cause: z.enum(['', ...EVENT_CAUSES]).optional(),
  reason: reasonInput,
});
export type ChangeCandidacyInput = z.infer<typeof changeCandidacyInput>;
export type ChangeCandidacyRefusal = CandidacyActRefusal | EventDetailsRefusal | { readonly code: 'no-such-candidacy' };

/**
 * Records a dated change of a candidacy with its public reason: a suspension, a reinstatement, a withdrawal, an
 * acceptance or a new home body. The nominations do not change, and another change can reverse this one. The candidate
 * is emailed at each of their addresses. In a draft round nothing is logged and nobody is emailed. Refuses what
 * judgeCandidacyAct and readEventDetails refuse, and a home body that is not on the round's map.
 */
export async function changeCandidacy(
  ctx: Context,
  given: ChangeCandidacyInput,
): Promise<Result<null, ChangeCandidacyRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'changeCandidacy', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  permit(ctx.actor, 'candidacy.change', {});
  return ctx.db.transact<null, ChangeCandidacyRefusal>(async (tx) => {
    const { now, actor } = ctx;
    const found = await findCandidacy(tx, input);
    if (!found) return refuse({ code: 'no-such-candidacy' });
    const { candidacy, round, contest, candidate, events } = found;
    const [home] =
      input.kind === 'home-moved' && input.home
        ? await tx
            .select({ id: bodies.id, slug: bodies.slug })
            .from(bodies)
            .where(and(eq(bodies.slug, input.home), onMap(round)))
        : [];
    const { homeBodyId, mergedIntoId } = candidacy;
    const judged = { events, homeBodyId, isMerged: mergedIntoId !== null };
    const act = { kind: input.kind, homeBodyId: home?.id ?? null };
    const decision = judgeCandidacyAct(round, judged, act, input.reason, now);
    if (!decision.ok) return decision;
    const on = { day: input['on-day'] ?? '', month: input['on-month'] ?? '', year: input['on-year'] ?? '' };
    const review = {
      day: input['review-day'] ?? '',
      month: input['review-month'] ?? '',
      year: input['review-year'] ?? '',
    };
    const typed = { on, cause: input.cause || null, review, source: input.source };
    const details = readEventDetails(input.kind, typed, dayIn(round.zone, now));
    if (!details.ok) return details;
    const event = { ...decision.value, ...details.value };
    const allowed = permit(actor, 'candidacy.change', candidacy);
    const id = newId();
    await tx.insert(candidacyEvents).values({ id, candidacyId: allowed.id, ...event });
    const reason = event.reason ?? '';
    if (isPublicAt(round, now)) {
      await record(tx, now, actorIdOf(actor), {
        event: 'candidacy.changed',
        data: {
          round: round.slug,
          contest: contest.slug,
          candidate: candidate.slug,
          kind: event.kind,
          at: now.toISOString(),
          home: home?.slug ?? null,
          on: event.happenedOn,
          cause: event.cause,
          ...(isOfInvestigation(event.kind) ? { reviewOn: event.reviewOn, source: event.source } : {}),
          reason,
        },
      });
    }
    const said = (locale: Locale) => wordsFor(locale, 'actMail')(`candidacy.event.${event.kind}`);
    await mailCandidate(tx, now, found, { id, act: said, reason });
    return ok(null);
  });
}

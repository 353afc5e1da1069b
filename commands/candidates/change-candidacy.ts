import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { CANDIDACY_EVENT_KINDS } from '@/domain/candidates/candidacies';
import { type CandidacyActRefusal, judgeCandidacyAct } from '@/domain/nominations/judge-acts';
import { isPublicAt } from '@/domain/rounds/rounds';
import { newId } from '@/lib/tokens';
import { type Locale, wordsFor } from '@/messages/translate';
import { reasonInput } from '../rounds/reason-input';
import { candidacyOnRecord, mailCandidate } from './candidacy-on-record';

const { bodies, candidacyEvents } = schema;

export const changeCandidacyInput = z.object({
  round: z.string().trim(),
  contest: z.string().trim(),
  candidate: z.string().trim(),
  kind: z.enum(CANDIDACY_EVENT_KINDS),
  /** The slug of the new home body, with `home-moved` alone. */
  home: z.string().trim().optional(),
  reason: reasonInput,
});
export type ChangeCandidacyInput = z.infer<typeof changeCandidacyInput>;
export type ChangeCandidacyRefusal = CandidacyActRefusal | { readonly code: 'no-such-candidacy' };

/**
 * Records a dated change of a candidacy with its public reason: suspended, reinstated, withdrawn, accepted, or that its
 * home body is another now. The nominations stay as they are. The candidate is told, if they have signed in. Undone by
 * another change. Of a draft nothing is logged or told. Refuses what judgeCandidacyAct refuses, and a home that is not on the round's map.
 */
export async function changeCandidacy(
  ctx: Context,
  input: ChangeCandidacyInput,
): Promise<Result<null, ChangeCandidacyRefusal>> {
  permit(ctx.actor, 'candidacy.change', {});
  return ctx.db.transact(async (tx): Promise<Result<null, ChangeCandidacyRefusal>> => {
    const { now, actor } = ctx;
    const found = await candidacyOnRecord(tx, input);
    if (!found) return refuse({ code: 'no-such-candidacy' });
    const { candidacy, round, contest, candidate, events } = found;
    const [home] =
      input.kind === 'home-moved' && input.home
        ? await tx
            .select({ id: bodies.id, slug: bodies.slug })
            .from(bodies)
            .where(and(eq(bodies.slug, input.home), eq(bodies.set, round.bodySet)))
        : [];
    const { homeBodyId, mergedIntoId } = candidacy;
    const judged = { events, homeBodyId, isMerged: mergedIntoId !== null };
    const act = { kind: input.kind, homeBodyId: home?.id ?? null };
    const decision = judgeCandidacyAct(round, judged, act, input.reason, now);
    if (!decision.ok) return decision;
    const event = decision.value;
    const allowed = permit(actor, 'candidacy.change', candidacy);
    const id = newId();
    await tx.insert(candidacyEvents).values({ id, candidacyId: allowed.id, ...event });
    const reason = event.reason ?? '';
    if (isPublicAt(round, now)) {
      await record(tx, now, actor.kind === 'person' ? actor.userId : null, {
        event: 'candidacy.changed',
        data: {
          round: round.slug,
          contest: contest.slug,
          candidate: candidate.slug,
          kind: event.kind,
          at: now.toISOString(),
          home: home?.slug ?? null,
          reason,
        },
      });
    }
    const said = (locale: Locale) => wordsFor(locale, 'actMail')(`candidacy.event.${event.kind}`);
    await mailCandidate(tx, now, found, { id, act: said, reason });
    return ok(null);
  });
}

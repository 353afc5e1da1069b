import { z } from 'zod';
import { type Context, timesOf } from '@/db/context';
import { NotFound } from '@/domain/base/errors';
import type { CandidacyId } from '@/domain/base/ids';
import { dayIn } from '@/domain/base/instants';
import { actorIdOf, permit } from '@/domain/base/permissions';
import type { NotPublic } from '@/domain/base/public-text';
import { ok, type Result, refuse } from '@/domain/base/result';
import type { BodyKind } from '@/domain/bodies/bodies';
import { KINDS } from '@/domain/bodies/kinds';
import { type JudgedMeeting, judgeMeeting, type MeetingRefusal } from '@/domain/nominations/meetings';
import { ENTERED_FROM, timesForEntering } from '@/domain/nominations/submission-acts';
import { judgeSubmission, type SubmitRefusal } from '@/domain/nominations/submissions';
import { askToConfirm } from '@/mail/templates/confirm';
import { factsOf, submissionData } from '@/queries/nominations/submission-facts';
import { readTexts } from '../public-texts';
import { choiceOf, writeInInput } from './choice-input';
import { meetingFields, saveMeeting } from './meeting';
import { type Receipt, saveVersion, sentBefore } from './submission';

/** The nominations that an admin enters for a body, with the facts of its meeting. */
export const enterSubmissionInput = z.object({
  ...meetingFields,
  choice: z.enum(['names', 'nobody']),
  names: z.array(z.string().pipe(z.custom<CandidacyId>())).max(5000),
  ...writeInInput,
  from: z.enum(ENTERED_FROM),
  basedOnVersion: z.coerce.number().int().min(0),
  attempt: z.string().min(8).max(64),
});
export type EnterSubmissionInput = z.infer<typeof enterSubmissionInput>;

type EnteredMeetingRefusal = MeetingRefusal | { readonly code: 'meeting-to-come' };
export type EnterSubmissionRefusal = SubmitRefusal | EnteredMeetingRefusal;

/**
 * Enters nominations that an admin received on paper, by phone or by email, as the body's next version. The rules for
 * officers apply, including the deadline. Nominations that arrived in time but were not entered in time need an
 * amendment. Every officer of the body is sent the receipt, which says that an admin entered it.
 */
export async function enterSubmission(
  ctx: Context,
  given: EnterSubmissionInput,
): Promise<Result<Receipt, EnterSubmissionRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'enterSubmission', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  return ctx.db.transact<Receipt, EnterSubmissionRefusal>(async (tx) => {
    const { now, receivedAt } = timesOf(ctx);
    permit(ctx.actor, 'submission.enter', {});
    const loaded = await submissionData(tx, input.contestId, input.bodyId, now);
    if (!loaded) throw new NotFound('contest');
    const body = permit(ctx.actor, 'submission.enter', loaded.body);
    const before = await sentBefore(tx, input);
    if (before) return ok(before);

    const facts = factsOf(loaded, input.basedOnVersion);
    const round = timesForEntering(loaded.round, now);
    const decision = judgeSubmission({ ...facts, round }, choiceOf(input), now, receivedAt);
    if (!decision.ok) return decision;
    const meeting = judgeEnteredMeeting(input, loaded.body.kind, loaded.round, now);
    if (!meeting.ok) return meeting;

    const actorId = actorIdOf(ctx.actor);
    if (meeting.value)
      await saveMeeting(tx, body, { loaded, meeting: meeting.value, by: 'admin', actorId, receivedAt, now });
    const saved = await saveVersion(tx, body, {
      loaded,
      version: decision.value,
      meeting: meeting.value,
      sentBy: actorId,
      attempt: input.attempt,
      enteredFrom: input.from,
      receivedAt,
      now,
    });
    if (loaded.round.confirmation === 'required') await askToConfirm(tx, now, saved, actorId);
    return ok({ code: saved.code, version: saved.version });
  });
}

type TypedMeeting = Pick<
  EnterSubmissionInput,
  'heldOn-day' | 'heldOn-month' | 'heldOn-year' | 'kind' | 'mode' | 'isQuorate'
>;

/**
 * Judges the meeting as for an officer, but refuses one in the future, because it cannot have decided anything yet. Null
 * for a kind of body that decides without a meeting, such as an MP.
 */
export function judgeEnteredMeeting(
  input: TypedMeeting,
  kind: BodyKind,
  round: { readonly zone: 'Europe/London'; readonly closesAt: Date },
  now: Date,
): Result<JudgedMeeting | null, EnteredMeetingRefusal> {
  if (!KINDS[kind].decidesInMeeting) return ok(null);
  const heldOn = { day: input['heldOn-day'], month: input['heldOn-month'], year: input['heldOn-year'] };
  const facts = {
    today: dayIn(round.zone, now),
    closesOn: dayIn(round.zone, round.closesAt),
    roundState: 'open',
  } as const;
  // The number present is never entered by an admin: only the body's own officers give it.
  const meeting = judgeMeeting({ ...input, heldOn, numberPresent: '' }, facts);
  if (meeting.ok && meeting.value.stage === 'announced') return refuse({ code: 'meeting-to-come' });
  return meeting;
}

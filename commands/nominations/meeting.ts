import { z } from 'zod';
import type { Tx } from '@/db/client';
import { type Context, timesOf } from '@/db/context';
import { record } from '@/db/record';
import type { BodyRow } from '@/db/rows';
import { schema } from '@/db/schema';
import type { SaidReason } from '@/domain/base/act-causes';
import { NotFound } from '@/domain/base/errors';
import type { BodyId, ContestId, MeetingId, UserId } from '@/domain/base/ids';
import { dayIn } from '@/domain/base/instants';
import { actorIdOf, type Permitted, permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { receivedPart } from '@/domain/log/received';
import { type JudgedMeeting, judgeMeeting, MEETING_STAGES, type MeetingRefusal } from '@/domain/nominations/meetings';
import { stateForForm } from '@/domain/rounds/in-time';
import { newId } from '@/lib/tokens';
import { type SubmissionData, submissionData } from '@/queries/nominations/submission-facts';

const typed = z.string().trim().max(40).catch('');

/** The fields of a form about a body's meeting for a contest, as typed. */
export const meetingFields = {
  contestId: z.string().min(1).pipe(z.custom<ContestId>()),
  bodyId: z.string().min(1).pipe(z.custom<BodyId>()),
  'heldOn-day': typed,
  'heldOn-month': typed,
  'heldOn-year': typed,
  kind: typed,
  mode: typed,
  isQuorate: typed,
};
export const recordMeetingInput = z.object({
  ...meetingFields,
  numberPresent: typed,
  stage: z.enum(MEETING_STAGES).optional(),
});
export type RecordMeetingInput = z.infer<typeof recordMeetingInput>;
export type RecordMeetingRefusal =
  | MeetingRefusal
  | ({ readonly code: 'body-cannot-nominate' } & SaidReason)
  | { readonly code: 'body-counted-with'; readonly countedWith: string };

/**
 * Records when and how a body decides about one contest. A future date announces the meeting; a past date says that it
 * was held. A later answer replaces an earlier one, and the log keeps both. Sending nominations copies these facts, so
 * that a receipt never changes.
 */
export function recordMeeting(
  ctx: Context,
  input: RecordMeetingInput,
): Promise<Result<JudgedMeeting, RecordMeetingRefusal>> {
  return ctx.db.transact<JudgedMeeting, RecordMeetingRefusal>(async (tx) => {
    const { now, receivedAt } = timesOf(ctx);
    const loaded = await submissionData(tx, input.contestId, input.bodyId, now);
    if (!loaded) throw new NotFound('contest');
    const body = permit(ctx.actor, 'meeting.record', { ...loaded.body, roundId: loaded.round.id });
    const { cannotNominate } = loaded;
    if (cannotNominate && 'countedWith' in cannotNominate)
      return refuse({ code: 'body-counted-with', countedWith: cannotNominate.countedWith });
    if (cannotNominate) return refuse({ code: 'body-cannot-nominate', ...cannotNominate });
    const { zone, closesAt } = loaded.round;
    const decision = judgeMeeting(
      { ...input, heldOn: { day: input['heldOn-day'], month: input['heldOn-month'], year: input['heldOn-year'] } },
      {
        today: dayIn(zone, now),
        closesOn: dayIn(zone, closesAt),
        roundState: stateForForm(loaded.round, now, receivedAt),
      },
    );
    if (!decision.ok) return decision;
    const actorId = actorIdOf(ctx.actor);
    await saveMeeting(tx, body, { loaded, meeting: decision.value, by: 'officer', actorId, receivedAt, now });
    return ok(decision.value);
  });
}

const { meetings } = schema;

type MeetingToSave = {
  readonly loaded: SubmissionData;
  readonly meeting: JudgedMeeting;
  readonly by: 'officer' | 'admin';
  readonly actorId: UserId | null;
  readonly receivedAt: Date;
  readonly now: Date;
};

/** Saves the facts of a body's meeting, which replace earlier ones. The log keeps both. */
export async function saveMeeting(
  tx: Tx,
  body: Permitted<'meeting.record' | 'submission.enter', BodyRow>,
  { loaded, meeting, by, actorId, receivedAt, now }: MeetingToSave,
): Promise<void> {
  const { round, contest } = loaded;
  const { heldOn, kind, mode, isQuorate, numberPresent } = meeting;
  const answers = { heldOn, kind, mode, isQuorate, numberPresent, recordedAt: now };
  // The number present is private. If only this number changed, the log gets no entry, so the public time stays too.
  const hasNews = isNews(loaded, meeting);
  await tx
    .insert(meetings)
    .values({ id: newId<MeetingId>(), contestId: contest.id, bodyId: body.id, ...answers })
    .onConflictDoUpdate({
      target: [meetings.contestId, meetings.bodyId],
      set: hasNews ? answers : { numberPresent },
    });
  if (!hasNews) return;
  const at = { round: round.slug, contest: contest.slug, body: body.slug };
  const data = { ...at, meeting: { heldOn, kind, mode }, by, ...receivedPart(now, receivedAt) };
  await record(tx, now, actorId, { event: 'meeting.recorded', data });
}

/** Whether a public fact changes, or an announced meeting has now been held. */
function isNews({ meeting: before, hasMet }: SubmissionData, after: JudgedMeeting): boolean {
  return (
    before === null ||
    (!hasMet && after.stage === 'held') ||
    before.heldOn !== after.heldOn ||
    before.kind !== after.kind ||
    before.mode !== after.mode ||
    before.isQuorate !== after.isQuorate
  );
}

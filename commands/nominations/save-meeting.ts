import type { Tx } from '@/db/client';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import type { MeetingId, UserId } from '@/domain/base/ids';
import type { Permitted } from '@/domain/base/permissions';
import type { JudgedMeeting } from '@/domain/nominations/judge-meeting';
import { newId } from '@/lib/tokens';
import type { BodyRow, SubmissionScene } from '@/queries/nominations/submission-facts';

const { meetings } = schema;

type MeetingToSave = {
  readonly scene: SubmissionScene;
  readonly meeting: JudgedMeeting;
  readonly by: 'officer' | 'admin';
  readonly actorId: UserId | null;
  readonly now: Date;
};

/** Saves what is known of a body's meeting, in place of what was known before; the log keeps both. */
export async function saveMeeting(
  tx: Tx,
  body: Permitted<'meeting.record' | 'submission.enter', BodyRow>,
  { scene, meeting, by, actorId, now }: MeetingToSave,
): Promise<void> {
  const { round, contest } = scene;
  const { heldOn, kind, mode, isQuorate, numberPresent } = meeting;
  const answers = { heldOn, kind, mode, isQuorate, numberPresent, recordedAt: now };
  await tx
    .insert(meetings)
    .values({ id: newId<MeetingId>(), contestId: contest.id, bodyId: body.id, ...answers })
    .onConflictDoUpdate({ target: [meetings.contestId, meetings.bodyId], set: answers });
  // The attendance alone is nobody else's business: without a public change there is no entry in the log.
  if (!isNews(scene.meeting, meeting)) return;
  const data = { round: round.slug, contest: contest.slug, body: body.slug, meeting: { heldOn, kind, mode }, by };
  await record(tx, now, actorId, { event: 'meeting.recorded', data });
}

function isNews(before: SubmissionScene['meeting'], after: JudgedMeeting): boolean {
  return (
    before === null ||
    before.heldOn !== after.heldOn ||
    before.kind !== after.kind ||
    before.mode !== after.mode ||
    before.isQuorate !== after.isQuorate
  );
}

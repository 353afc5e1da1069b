import type { Day } from '../base/days';

/** Who meets: every member, or the delegates of a general committee. */
export const MEETING_KINDS = ['all_member', 'delegate'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

export const MEETING_MODES = ['in_person', 'online', 'hybrid'] as const;
export type MeetingMode = (typeof MEETING_MODES)[number];

export type MeetingStage = 'announced' | 'held';

/** Whether a meeting on a day is still to come, seen from another day. The day itself counts as held. */
export function meetingStage(heldOn: Day, seenOn: Day): MeetingStage {
  return heldOn > seenOn ? 'announced' : 'held';
}

/** The start of the occasion of every invitation. With it, the outbox shows who was invited and when. */
export const INVITATION_OCCASION = 'invitation:';

/**
 * How long an officer is not invited again after an invitation: a day, in milliseconds. So a double click sends one
 * invitation.
 */
const RESTS = 24 * 60 * 60 * 1000;

export const INVITED_WHO = ['never-invited', 'never-signed-in'] as const;
export type InvitedWho = (typeof INVITED_WHO)[number];

type Invitable = { readonly invitedAt: Date | null; readonly hasSignedIn: boolean };

/** Whether to invite an officer. 'rests' means that they were invited within the last day. */
export function judgeInvitation(officer: Invitable, who: InvitedWho, now: Date): 'invite' | 'rests' | 'passed-over' {
  const isRecent = officer.invitedAt !== null && now.getTime() - officer.invitedAt.getTime() < RESTS;
  if (who === 'never-signed-in' && officer.hasSignedIn) return 'passed-over';
  if (isRecent) return 'rests';
  return who === 'never-invited' && officer.invitedAt !== null ? 'passed-over' : 'invite';
}

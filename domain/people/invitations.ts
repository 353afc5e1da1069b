/** What the occasion of each invitation begins with: so the outbox remembers who was invited, and when. */
export const INVITATION_OCCASION = 'invitation:';

/** How long nobody is invited again, in milliseconds: a day. Two clicks are one invitation. */
const RESTS = 24 * 60 * 60 * 1000;

export const INVITED_WHO = ['never-invited', 'never-signed-in'] as const;
export type InvitedWho = (typeof INVITED_WHO)[number];

type Invitable = { readonly invitedAt: Date | null; readonly hasSignedIn: boolean };

/** Whether an officer is among those to invite: 'rests' are those who would be, but had an invitation within a day. */
export function judgeInvitation(officer: Invitable, who: InvitedWho, now: Date): 'invite' | 'rests' | 'passed-over' {
  const isRecent = officer.invitedAt !== null && now.getTime() - officer.invitedAt.getTime() < RESTS;
  if (who === 'never-signed-in' && officer.hasSignedIn) return 'passed-over';
  if (isRecent) return 'rests';
  return who === 'never-invited' && officer.invitedAt !== null ? 'passed-over' : 'invite';
}

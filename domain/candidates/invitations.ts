/** The start of the occasion of every invitation of a candidate. With it, the outbox shows who was invited and when. */
export const CANDIDATE_INVITATION_OCCASION = 'candidate-invitation:';

/** How long a candidate is not invited again: a day, in milliseconds. So a double click sends one invitation. */
const RESTS = 24 * 60 * 60 * 1000;

export const INVITED_CANDIDATES = ['never-invited', 'not-accepted', 'no-statement'] as const;
export type CandidateInvited = (typeof INVITED_CANDIDATES)[number];

type Invitable = {
  readonly invitedAt: Date | null;
  /** Whether they have accepted in every contest, and whether they have a statement in every contest. */
  readonly hasAccepted: boolean;
  readonly hasStatement: boolean;
};

/** Whether to invite a candidate. 'rests' means that they were invited within the last day. */
export function judgeCandidateInvitation(
  { invitedAt, hasAccepted, hasStatement }: Invitable,
  who: CandidateInvited,
  now: Date,
): 'invite' | 'rests' | 'passed-over' {
  if (who === 'not-accepted' && hasAccepted) return 'passed-over';
  if (who === 'no-statement' && hasStatement) return 'passed-over';
  if (invitedAt !== null && now.getTime() - invitedAt.getTime() < RESTS) return 'rests';
  return who === 'never-invited' && invitedAt !== null ? 'passed-over' : 'invite';
}

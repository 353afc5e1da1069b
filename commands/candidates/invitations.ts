import { z } from 'zod';
import type { Context } from '@/db/context';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { CANDIDATE_INVITATION_OCCASION, INVITED_CANDIDATES } from '@/domain/candidates/invitations';
import { newId } from '@/lib/tokens';
import { queueMail } from '@/mail/queue';
import { candidateInvitation } from '@/mail/templates/candidate-invitation';
import { candidatesToInvite } from '@/queries/candidates/candidates-to-invite';
import { settingsOf } from '@/queries/installation/settings';

export const inviteCandidatesInput = z.object({
  who: z.enum(INVITED_CANDIDATES),
  /** The slug of a round, or 'all'. */
  round: z.string().trim().max(200),
});
export type InviteCandidatesInput = z.infer<typeof inviteCandidatesInput>;
export type InviteCandidatesRefusal = { readonly code: 'nobody-to-invite'; readonly rests: number };

/**
 * Emails candidates to invite them to sign in, at each of their addresses. Each address gets one email, even with
 * several candidacies. Candidates who were invited within the last day are left out, so a double click sends one
 * invitation. Refuses if nobody is left.
 */
export function inviteCandidates(
  ctx: Context,
  input: InviteCandidatesInput,
): Promise<Result<{ readonly emails: number }, InviteCandidatesRefusal>> {
  return ctx.db.transact<{ readonly emails: number }, InviteCandidatesRefusal>(async (tx) => {
    permit(ctx.actor, 'candidates.invite', {});
    const { now } = ctx;
    const { people, rests } = await candidatesToInvite(tx, now, input);
    if (people.length === 0) return refuse({ code: 'nobody-to-invite', rests });
    const occasion = `${CANDIDATE_INVITATION_OCCASION}${newId()}`;
    let emails = 0;
    const settings = await settingsOf(tx);
    for (const person of people)
      for (const { email, language } of person.addresses) {
        const mail = candidateInvitation(person, settings, language ?? 'en');
        if (await queueMail(tx, now, { occasion, toAddress: email, ...mail })) emails += 1;
      }
    return ok({ emails });
  });
}

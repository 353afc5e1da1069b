import { z } from 'zod';
import type { Context } from '@/db/context';
import { permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { INVITATION_OCCASION, INVITED_WHO } from '@/domain/people/invitations';
import { newId } from '@/lib/tokens';
import { currentRounds, mailInvitation } from '@/mail/templates/invitation';
import { officersToInvite, readInviteWhere } from '@/queries/people/officers-to-invite';

export const inviteOfficersInput = z.object({
  who: z.enum(INVITED_WHO),
  /** One of 'all', 'region:London' or 'body:hexham'. */
  where: z.string().max(200),
});
export type InviteOfficersInput = z.infer<typeof inviteOfficersInput>;
export type InviteOfficersRefusal = { readonly code: 'nobody-to-invite'; readonly rests: number };

/**
 * Emails officers to invite them to sign in. Each person gets one email, even with several offices. People who were
 * invited within the last day are left out, so a double click sends one invitation. Refuses if nobody is left.
 */
export function inviteOfficers(
  ctx: Context,
  input: InviteOfficersInput,
): Promise<Result<{ readonly emails: number }, InviteOfficersRefusal>> {
  return ctx.db.transact<{ readonly emails: number }, InviteOfficersRefusal>(async (tx) => {
    permit(ctx.actor, 'officer.appoint', {});
    const { now } = ctx;
    const { people, rests } = await officersToInvite(tx, now, { who: input.who, where: readInviteWhere(input.where) });
    if (people.length === 0) return refuse({ code: 'nobody-to-invite', rests });
    const current = await currentRounds(tx, now);
    const occasion = `${INVITATION_OCCASION}${newId()}`;
    let emails = 0;
    for (const person of people) if (await mailInvitation(tx, now, { person, occasion, current })) emails += 1;
    return ok({ emails });
  });
}

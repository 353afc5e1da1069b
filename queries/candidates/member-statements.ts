import type { Context } from '@/db/context';
import { permit } from '@/domain/base/permissions';
import { type CandidacyPage, candidacyPage } from './candidacy';
import { type ContestStatements, contestStatements } from './contest-statements';

type ContestAddress = { readonly round: string; readonly contest: string };

/** What a round keeps for members, for one who is known here: an officer, a member of a body, a candidate, an admin. */
export async function memberStatements(ctx: Context, asked: ContestAddress): Promise<ContestStatements | null> {
  permit(ctx.actor, 'members.read', {});
  return contestStatements(ctx, asked);
}

/**
 * One candidacy with its statement, for members, officers, candidates and admins. Null if there is no such public
 * candidacy.
 */
export async function memberCandidacy(
  ctx: Context,
  asked: ContestAddress & { readonly candidate: string },
): Promise<CandidacyPage | null> {
  permit(ctx.actor, 'members.read', {});
  return candidacyPage(ctx, asked);
}

import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { byLastName } from '@/domain/candidates/alphabetical-order';
import type { ContestAddress } from '../contests/counted-contest';
import { adminCandidacies } from './admin-candidacy';

const { candidacies, candidateAddresses, slateClaims, slates, users } = schema;

/** The columns of a list of candidates, which an import reads. */
export const CANDIDATE_COLUMNS = [
  'name',
  'sort name',
  'clp',
  'status',
  'slates',
  'source',
  'same as',
  'email',
] as const;

/**
 * The candidates of a contest as rows of CANDIDATE_COLUMNS, sorted by surname, without those merged into others. It has
 * their private addresses, so it is for admins only. Null if there is no such contest.
 */
export async function candidateList(
  ctx: Context,
  address: ContestAddress,
): Promise<readonly (readonly string[])[] | null> {
  permit(ctx.actor, 'people.import', {});
  const { reads } = ctx.db;
  const found = await adminCandidacies(ctx, address);
  if (!found) return null;
  const people = found.people.filter(({ mergedInto }) => mergedInto === null);
  const claims = await reads
    .select({ candidacyId: slateClaims.candidacyId, name: slates.name })
    .from(slateClaims)
    .innerJoin(slates, eq(slates.id, slateClaims.slateId))
    .where(and(eq(slates.contestId, found.contest.id), isNull(slateClaims.withdrawnOn)))
    .orderBy(asc(slates.name));
  const emails = await reads
    .select({ candidacyId: candidacies.id, email: users.email })
    .from(candidateAddresses)
    .innerJoin(candidacies, eq(candidacies.candidateId, candidateAddresses.candidateId))
    .innerJoin(users, eq(users.id, candidateAddresses.userId))
    .where(eq(candidacies.contestId, found.contest.id))
    .orderBy(asc(candidateAddresses.addedAt), asc(users.email));
  const sorted = people.toSorted((a, b) => byLastName(a.row, b.row));
  return sorted.map(({ row, standing, home }) => [
    row.name,
    row.sortName ?? '',
    home?.name ?? '',
    standing.status,
    claims.flatMap(({ candidacyId, name }) => (candidacyId === row.id ? [name] : [])).join('; '),
    row.source ?? '',
    row.slug,
    emails.flatMap(({ candidacyId, email }) => (candidacyId === row.id ? [email] : [])).join('; '),
  ]);
}

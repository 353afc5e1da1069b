import { eq, inArray } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { compareText } from '@/domain/base/names';
import { permit } from '@/domain/base/permissions';
import { candidaciesOf } from '../contests/contest-rows';
import { type RoundToSetUp, roundToSetUp } from '../rounds/set-up';

const { slateClaims, slates } = schema;

type Person = { readonly slug: string; readonly name: string; readonly number: number };

export type AdminClaim = Pick<
  typeof slateClaims.$inferSelect,
  'id' | 'claimedOn' | 'source' | 'withdrawnOn' | 'withdrawReason'
> & { readonly candidate: Person };

export type AdminSlate = Pick<typeof slates.$inferSelect, 'slug' | 'name' | 'claimedBy' | 'source' | 'claimedOn'> & {
  /** All claims of the slate, sorted by candidate in ballot paper order and then by date. */
  readonly claims: readonly AdminClaim[];
};

export type ContestWithSlates = {
  readonly slug: string;
  readonly title: string;
  /** The slates in alphabetical order. */
  readonly slates: readonly AdminSlate[];
  /** The candidates who can be on a slate, in ballot paper order. */
  readonly candidates: readonly Person[];
};

export type AdminSlates = RoundToSetUp & { readonly contests: readonly ContestWithSlates[] };

/** The slates of a round by contest, with every claim. Null if there is no such round. */
export async function adminSlates(ctx: Context, slug: string): Promise<AdminSlates | null> {
  permit(ctx.actor, 'admin.read', {});
  const { reads } = ctx.db;
  const found = await roundToSetUp(reads, slug, ctx.now);
  if (!found) return null;
  const { held, ...rest } = found;
  const ids = held.map(({ id }) => id);
  const people = await candidaciesOf(reads, ids);
  const all = await reads.select().from(slates).where(inArray(slates.contestId, ids));
  const claims = await reads
    .select({ claim: slateClaims })
    .from(slateClaims)
    .innerJoin(slates, eq(slates.id, slateClaims.slateId))
    .where(inArray(slates.contestId, ids));
  const byId = new Map(people.map((person) => [person.id, person]));
  const claimsOf = (slateId: string) =>
    claims
      .flatMap(({ claim }) => {
        const person = byId.get(claim.candidacyId);
        if (claim.slateId !== slateId || !person) return [];
        return { ...claim, candidate: { slug: person.slug, name: person.name, number: person.number } };
      })
      .sort(
        (a, b) => a.candidate.number - b.candidate.number || compareText(a.withdrawnOn ?? '~', b.withdrawnOn ?? '~'),
      );
  return {
    ...rest,
    contests: held.map((contest) => ({
      slug: contest.slug,
      title: contest.title,
      slates: all
        .filter(({ contestId }) => contestId === contest.id)
        .sort((a, b) => compareText(a.name, b.name) || compareText(a.slug, b.slug))
        .map((slate) => ({ ...slate, claims: claimsOf(slate.id) })),
      candidates: people.filter(({ contestId, mergedIntoId }) => contestId === contest.id && mergedIntoId === null),
    })),
  };
}

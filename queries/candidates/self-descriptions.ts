import { and, eq, inArray } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { CandidacyId, ContestId } from '@/domain/base/ids';
import { permit } from '@/domain/base/permissions';
import { CAN_BE_NOMINATED } from '@/domain/candidates/candidacies';
import { type DescribeRefusal, judgeDescription, type SelfDescription } from '@/domain/candidates/self-description';
import {
  type AttributeUse,
  attributesAsked,
  type GroupNeed,
  groupNeeds,
  type SelfDescribed,
  usesText,
} from '@/domain/contests/reserved-seats';
import { type RoundState, roundState } from '@/domain/rounds/rounds';
import type { ContestRow } from '../contests/contest-rows';
import { anyCountedContest, type ContestAddress, type CountedContest } from '../contests/counted-contest';
import { type OwnPlace, placesOf } from '../nominations/office-contest';
import type { PublicRound } from '../rounds/public-rounds';

const { candidacies, contests, rounds, selfDescriptions } = schema;

/** What candidates of some contests say about themselves, by candidacy. Private: see decision 043. */
export async function descriptionsOf(
  reads: Reads,
  contestIds: readonly ContestId[],
): Promise<ReadonlyMap<CandidacyId, readonly SelfDescription[]>> {
  const rows = await reads
    .select({
      candidacyId: selfDescriptions.candidacyId,
      attribute: selfDescriptions.attribute,
      isForNames: selfDescriptions.isForNames,
    })
    .from(selfDescriptions)
    .innerJoin(candidacies, eq(candidacies.id, selfDescriptions.candidacyId))
    .where(inArray(candidacies.contestId, [...contestIds]))
    .orderBy(selfDescriptions.attribute);
  return Map.groupBy(rows, ({ candidacyId }) => candidacyId);
}

export type OwnDescription = {
  readonly id: CandidacyId;
  readonly round: OwnPlace['round'] & { readonly state: RoundState };
  readonly contest: { readonly slug: string; readonly title: string };
  /** What the rules of the contest ask, and what each answer is used for. */
  readonly asked: readonly AttributeUse[];
  /** The uses as the form sends them back. */
  readonly uses: string;
  readonly said: readonly SelfDescription[];
  /** Why nothing can be said or taken back now, or null. */
  readonly refusal: DescribeRefusal | null;
};

/** What the signed-in candidate says about themselves in one contest. Null if they are not a candidate there. */
export async function ownDescription(ctx: Context, asked: ContestAddress): Promise<OwnDescription | null> {
  permit(ctx.actor, 'own.read', {});
  if (ctx.actor.kind !== 'person') return null;
  const at = and(eq(rounds.slug, asked.round), eq(contests.slug, asked.contest));
  const [place] = await placesOf(ctx.db.reads, ctx.actor.candidacies, ctx.now, at);
  if (!place) return null;
  const { candidacy, round, contest } = place;
  permit(ctx.actor, 'candidacy.own', { id: candidacy.id });
  const said = (await descriptionsOf(ctx.db.reads, [contest.id])).get(candidacy.id) ?? [];
  const facts = { round, isMerged: candidacy.mergedIntoId !== null, rules: contest, said };
  const uses = usesText(contest);
  const judged = judgeDescription(facts, { attributes: [], uses }, ctx.now);
  return {
    id: candidacy.id,
    round: { ...round, state: roundState(round, ctx.now) },
    contest,
    asked: attributesAsked(contest),
    uses,
    said: said.map(({ attribute, isForNames }) => ({ attribute, isForNames })),
    refusal: judged.ok ? null : judged.error,
  };
}

export type DescribedCandidate = {
  readonly slug: string;
  readonly name: string;
  readonly said: readonly SelfDescription[];
};

export type Descriptions = {
  readonly round: PublicRound;
  readonly contest: ContestRow;
  readonly asked: readonly AttributeUse[];
  readonly needs: readonly GroupNeed[];
  /** The candidates who could still be elected. */
  readonly people: readonly DescribedCandidate[];
};

/**
 * What the candidates of a contest say about themselves, and what its rules need, for people who run the round. Null if
 * there is no such contest.
 */
export async function contestDescriptions(ctx: Context, address: ContestAddress): Promise<Descriptions | null> {
  permit(ctx.actor, 'self-descriptions.read', {});
  const counted = await anyCountedContest(ctx.db.reads, address, ctx.now);
  if (!counted) return null;
  const { contest } = counted.rows;
  const said = await descriptionsOf(ctx.db.reads, [contest.id]);
  return {
    round: counted.round,
    contest,
    asked: attributesAsked(contest),
    needs: groupNeeds(contest, describedIn(counted, said)),
    people: standingIn(counted).map(({ id, slug, name }) => ({ slug, name, said: said.get(id) ?? [] })),
  };
}

const standingIn = ({ candidacies: all }: CountedContest) =>
  all.filter(({ standing }) => CAN_BE_NOMINATED.includes(standing.status));

const describedIn = (
  counted: CountedContest,
  said: ReadonlyMap<CandidacyId, readonly SelfDescription[]>,
): SelfDescribed[] =>
  standingIn(counted).map(({ id, home }) => ({ region: home?.region ?? null, said: said.get(id) ?? [] }));

export type ShortContest = {
  readonly slug: string;
  readonly title: string;
  /** The rules that too few candidates count for. */
  readonly needs: readonly GroupNeed[];
};

/** The contests with candidates of which too few count for a reserved seat or a quota. */
export async function shortContests(reads: Reads, counted: readonly CountedContest[]): Promise<ShortContest[]> {
  const asking = counted.filter(
    ({ rows: { contest } }) => (contest.reservedSeats ?? []).length + contest.quotas.length > 0,
  );
  if (asking.length === 0) return [];
  const said = await descriptionsOf(
    reads,
    asking.map(({ rows }) => rows.contest.id),
  );
  return asking.flatMap((each) => {
    const { slug, title } = each.rows.contest;
    const people = describedIn(each, said);
    const needs = people.length === 0 ? [] : groupNeeds(each.rows.contest, people).filter(({ isMet }) => !isMet);
    return needs.length > 0 ? [{ slug, title, needs }] : [];
  });
}

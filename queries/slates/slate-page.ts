import { and, asc, eq } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { ContestId } from '@/domain/base/ids';
import { permit } from '@/domain/base/permissions';
import { IS_OUT } from '@/domain/candidates/candidacies';
import { LOYALTIES, type Loyalty, loyaltyOf } from '@/domain/slates/slate-loyalty';
import { pick } from '@/lib/objects';
import { byBodyName, type NamedBody } from '../bodies/named-body';
import { type Coverage, coverageOf, publishedTotalsOf, resultsOf, type Slate } from '../contests/claims-and-results';
import { type BodyChoice, choicesOf } from '../contests/contest-choices';
import { type ContestHead, contestHead, type StandingRow, standingRow } from '../contests/contest-standings';
import { type DatedContest, datedContest } from '../contests/dated-contest';
import { headOf, type RoundHead } from '../rounds/public-rounds';

const { slateClaims, slates } = schema;

type ClaimRow = Pick<
  typeof slateClaims.$inferSelect,
  'candidacyId' | 'claimedOn' | 'source' | 'withdrawnOn' | 'withdrawReason'
>;

/** A candidacy on a slate. The date and source of the claim are given if they differ from the slate's own. */
export type SlatePerson = StandingRow & { readonly claim: Pick<ClaimRow, 'claimedOn' | 'source'> };

/** A withdrawn claim. It stays on the record with both dates. */
export type EndedClaim = Omit<ClaimRow, 'candidacyId'> & { readonly slug: string; readonly name: string };

export type SlateFigures = {
  readonly slate: Slate;
  readonly people: number;
  /** How many of these candidates are still in the contest, are on the ballot, and were elected. */
  readonly standing: number;
  readonly onBallot: number;
  readonly elected: number;
  /** The sum of its candidates' nominations, as counted in their standings. */
  readonly nominations: number;
};

export type ContestOfSlates = {
  readonly round: RoundHead;
  readonly contest: ContestHead;
  /** Whether the record has the result of the vote. */
  readonly hasResults: boolean;
  /** How complete the record of an archive round is; null for other rounds. */
  readonly coverage: Coverage | null;
  readonly countedAt: Date;
};

export type SlateList = ContestOfSlates & { readonly slates: readonly SlateFigures[] };

export type SlatePage = ContestOfSlates & {
  readonly figures: SlateFigures;
  /** Every slate of the contest, in alphabetical order. */
  readonly slates: readonly Slate[];
  /** The candidates on the slate, in alphabetical order. */
  readonly people: readonly SlatePerson[];
  readonly ended: readonly EndedClaim[];
  /**
   * How many of the bodies that have nominated fall into each group, if only this slate is considered. Each body is in
   * exactly one group.
   */
  readonly loyalty: Readonly<Record<Loyalty, number>>;
  /** The bodies that nominated all its candidates, in alphabetical order. */
  readonly inFull: readonly NamedBody[];
};

type Asked = { readonly round: string; readonly contest: string };

/** The slates of a contest in alphabetical order. Null for a round or contest that does not exist or is not public. */
export async function slateList(ctx: Context, asked: Asked): Promise<SlateList | null> {
  permit(ctx.actor, 'public.read', {});
  const counted = await datedContest(ctx, asked);
  if (!counted) return null;
  const { rows, contest } = await standingsOf(ctx, counted);
  return {
    ...contest,
    slates: counted.slates.all.map((slate) => figuresOf(slate, peopleOf(slate, rows))),
  };
}

/**
 * One slate: its current and former candidates, and their figures, all of which come from the standings. Null for a
 * slate, round or contest that does not exist or is not public.
 */
export async function slatePage(ctx: Context, asked: Asked & { readonly slate: string }): Promise<SlatePage | null> {
  permit(ctx.actor, 'public.read', {});
  const counted = await datedContest(ctx, asked);
  const slate = counted?.slates.all.find(({ slug }) => slug === asked.slate);
  if (!counted || !slate) return null;
  const { rows, contest } = await standingsOf(ctx, counted);
  const people = peopleOf(slate, rows);
  const claims = await claimsOf(ctx.db.reads, counted.rows.contest.id, slate.slug);
  const current = new Map(
    claims.filter(({ withdrawnOn }) => withdrawnOn === null).map((row) => [row.candidacyId, row]),
  );
  const nameOf = new Map(counted.rows.candidacies.map(({ id, slug, name }) => [id, { slug, name }]));
  const judged = choicesOf(counted, counted.dates).map((choice) => ({
    body: choice.body,
    loyalty: loyaltyTo(people, choice, counted),
  }));
  return {
    ...contest,
    figures: figuresOf(slate, people),
    slates: counted.slates.all,
    people: people.map(({ id, ...row }) => {
      const claim = current.get(id);
      return { ...row, claim: { claimedOn: claim?.claimedOn ?? null, source: claim?.source ?? null } };
    }),
    ended: claims.flatMap(({ candidacyId, ...claim }) => {
      const person = nameOf.get(candidacyId);
      return claim.withdrawnOn !== null && person ? { ...person, ...claim } : [];
    }),
    loyalty: Object.fromEntries(
      LOYALTIES.map((loyalty) => [loyalty, judged.filter((each) => each.loyalty === loyalty).length]),
    ) as Record<Loyalty, number>,
    inFull: judged
      .filter(({ loyalty }) => loyalty === 'full')
      .map(({ body }) => body)
      .sort(byBodyName),
  };
}

type Row = StandingRow & { readonly id: DatedContest['candidacies'][number]['id'] };

/** The rows of the standings, and the contest's own details for a page. */
async function standingsOf(ctx: Context, counted: DatedContest): Promise<{ rows: Row[]; contest: ContestOfSlates }> {
  const { round, candidacies, slates: known } = counted;
  const { contest } = counted.rows;
  const totals = await publishedTotalsOf(ctx.db.reads, [contest.id]);
  const results = await resultsOf(ctx.db.reads, [contest.id]);
  const rows = candidacies.map((candidacy) => ({
    id: candidacy.id,
    ...standingRow(candidacy),
    slates: known.claims.get(candidacy.id) ?? [],
    published: totals.get(candidacy.id) ?? [],
    result: results.get(candidacy.id) ?? null,
  }));
  return {
    rows,
    contest: {
      round: headOf(round),
      contest: contestHead(contest),
      hasResults: results.size > 0,
      coverage: round.kind === 'archive' ? coverageOf(candidacies, totals) : null,
      countedAt: ctx.now,
    },
  };
}

const peopleOf = ({ slug }: Slate, rows: readonly Row[]): Row[] =>
  rows.filter((row) => row.slates.some((slate) => slate.slug === slug));

const isStanding = ({ status }: Row) => !IS_OUT.includes(status);

const figuresOf = (slate: Slate, people: readonly Row[]): SlateFigures => ({
  slate,
  people: people.length,
  standing: people.filter(isStanding).length,
  onBallot: people.filter(({ ballot }) => ballot === 'on-the-ballot').length,
  elected: people.filter(({ result }) => result?.isElected).length,
  nominations: people.reduce((sum, { count }) => sum + count, 0),
});

/** For this slate only: `full` means all its candidates, `part` some and nobody else, `mixed` some and others. */
function loyaltyTo(people: readonly Row[], { names }: BodyChoice, { rows }: DatedContest): Loyalty {
  const ids = people.map(({ id }) => id);
  const standing = people.filter(isStanding).map(({ id }) => id);
  return loyaltyOf(names, [{ slug: '', people: ids, standing }], rows.contest.maxPerBody).loyalty;
}

const claimsOf = (reads: Reads, contestId: ContestId, slug: string): Promise<ClaimRow[]> =>
  reads
    .select(pick(slateClaims, 'candidacyId', 'claimedOn', 'source', 'withdrawnOn', 'withdrawReason'))
    .from(slateClaims)
    .innerJoin(slates, eq(slates.id, slateClaims.slateId))
    .where(and(eq(slates.contestId, contestId), eq(slates.slug, slug)))
    .orderBy(asc(slateClaims.withdrawnOn), asc(slateClaims.id))
    .then((rows) => rows);

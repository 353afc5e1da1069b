import type { Context } from '@/db/context';
import { permit } from '@/domain/base/permissions';
import type { CandidacyStatus } from '@/domain/candidates/candidacies';
import type { Step } from '@/domain/contests/cumulative';
import { mostTogether, nominatedTogether, type Together } from '@/domain/contests/nominated-together';
import type { NamedBody } from '../bodies/named-body';
import { headOf, type RoundHead } from '../rounds/public-rounds';
import { type SlateProgress, slateProgress } from '../slates/slate-progress';
import { type ChangeOnLast, changeOnLastRound } from './change-on-last-round';
import { type Coverage, coverageOf, publishedTotalsOf, resultsOf } from './claims-and-results';
import { type BodyCounts, countBodies, countRegions, type RegionCounts } from './contest-bodies';
import { choicesOf } from './contest-choices';
import { type ContestHead, contestHead, type StandingRow, standingRow } from './contest-standings';
import { datedContest } from './dated-contest';
import { candidacySteps, choiceSteps, heardSteps, plainNeed, type Span, spanOf } from './progress-series';

export type ProgressRow = Pick<StandingRow, 'slug' | 'name' | 'count' | 'byRegion'> & {
  readonly status: CandidacyStatus;
  readonly steps: readonly Step[];
};

export type ContestProgress = {
  readonly round: RoundHead;
  readonly contest: ContestHead;
  /** In alphabetical order. */
  readonly candidacies: readonly ProgressRow[];
  readonly bodies: BodyCounts;
  readonly regions: readonly RegionCounts[];
  /** Null in an archive round, because its reports have no dates. */
  readonly span: Span | null;
  /** How many bodies have nominated, and how many have been heard from in any way, by day. */
  readonly nominated: readonly Step[];
  readonly heard: readonly Step[];
  /** How many bodies a candidacy needs. Null if the rule is not a plain number. */
  readonly need: number | null;
  readonly slates: SlateProgress | null;
  readonly together: Together;
  /** The pairs of candidates that are nominated together most often, and by how many bodies. */
  readonly mostTogether: { readonly pairs: readonly (readonly [string, string])[]; readonly both: number };
  /** How many names the bodies sent on average; null if no body has sent names. */
  readonly namesPerBody: number | null;
  readonly nominators: readonly NamedBody[];
  readonly change: ChangeOnLast | null;
  /** How complete the record of an archive round is; null for other rounds. */
  readonly coverage: Coverage | null;
  readonly hasResults: boolean;
  readonly countedAt: Date;
};

/**
 * The progress of a contest: the nominations over time and by slate, the candidates who are nominated together, and a
 * comparison with the last round. The figures are counted from the same rows as the standings. Null for a round or
 * contest that does not exist or is not public.
 */
export async function contestProgress(
  ctx: Context,
  asked: { readonly round: string; readonly contest: string },
): Promise<ContestProgress | null> {
  permit(ctx.actor, 'public.read', {});
  const { reads } = ctx.db;
  const now = ctx.now;
  const counted = await datedContest(ctx, asked);
  if (!counted) return null;
  const { round, rows, candidacies, statuses, dates } = counted;
  const choices = choicesOf(counted, dates);
  const nominated = choiceSteps(choices);
  const heard = heardSteps(counted, choices);
  const together = nominatedTogether(
    candidacies.map(({ id }) => id),
    choices,
  );
  const most = mostTogether(together);
  const nameAt = (place: number) => candidacies[place]?.name ?? '';
  const totals = await publishedTotalsOf(reads, [rows.contest.id]);
  return {
    round: headOf(round),
    contest: contestHead(rows.contest),
    candidacies: candidacies.map((candidacy) => {
      const { slug, name, count, byRegion, status } = standingRow(candidacy);
      return {
        slug,
        name,
        count,
        byRegion,
        status,
        steps: candidacySteps(candidacy, dates.get(candidacy.id), round.zone),
      };
    }),
    bodies: countBodies(statuses.values()),
    regions: countRegions(rows, statuses),
    span: spanOf(
      round,
      [...nominated, ...heard].map(({ on }) => on),
      now,
    ),
    nominated,
    heard,
    need: plainNeed(candidacies),
    slates: slateProgress(counted, choices),
    together,
    mostTogether: {
      pairs: most.couples.map(({ left, right }) => [nameAt(left), nameAt(right)] as const),
      both: most.both,
    },
    namesPerBody:
      choices.length === 0 ? null : choices.reduce((sum, { names }) => sum + names.length, 0) / choices.length,
    nominators: choices.map(({ body }) => body),
    change: await changeOnLastRound(ctx, counted),
    coverage: round.kind === 'archive' ? coverageOf(candidacies, totals) : null,
    hasResults: (await resultsOf(reads, [rows.contest.id])).size > 0,
    countedAt: now,
  };
}

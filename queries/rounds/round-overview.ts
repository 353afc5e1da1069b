import { asc, eq } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { ActCause } from '@/domain/base/act-causes';
import type { RoundId } from '@/domain/base/ids';
import { permit } from '@/domain/base/permissions';
import { pick } from '@/lib/objects';
import { type SetsOfRound, setsOfRound } from '../bodies/boundary-sets';
import type { NamedBody } from '../bodies/named-body';
import { type Husting, hustingsOf } from '../candidates/hustings';
import { publishedTotalsOf } from '../contests/claims-and-results';
import { type ContestMap, contestMap } from '../contests/contest-map';
import { type ContestSummary, idsOf, summarise } from '../contests/contest-standings';
import { sharedRound } from '../contests/counted-contest';
import { withDates } from '../contests/dated-contest';
import { type ContestGrowth, contestGrowth } from '../contests/progress-series';
import { type DeadlineMoveRow, deadlineHistory, headOf, type RoundHead, roundToRead } from './public-rounds';
import { type RuleHistory, ruleHistory } from './rule-history';

const { timetableEntries } = schema;

export type RoundOverview = {
  readonly round: RoundHead & { readonly note: string | null; readonly source: string | null };
  /** The boundaries that the round uses. */
  readonly sets: SetsOfRound;
  /** The moves of the deadline, in order of time. */
  readonly moves: readonly DeadlineMoveRow[];
  /** The round's other dates, in order of time. */
  readonly entries: readonly DatedEntry[];
  readonly contests: readonly ContestSummary[];
  /** The growth of each contest in which somebody has nominated. Empty for an archive round. */
  readonly growth: readonly ContestGrowth[];
  /** The map of the first contest; null if no CLP may nominate in it. */
  readonly map: ContestMap | null;
  /** The hustings events, in order of time. */
  readonly hustings: readonly Husting[];
  /** The exceptions of the round's roster, sorted by name. */
  readonly exceptions: readonly RosterException[];
  /** What has changed in the rules. Null in the preview of a draft, of which the log has nothing. */
  readonly history: RuleHistory | null;
};

export type DatedEntry = Pick<typeof timetableEntries.$inferSelect, 'id' | 'kind' | 'label' | 'at'>;

export type RosterException = {
  readonly body: NamedBody;
  /** The body with which it is counted; null if it cannot nominate. */
  readonly countsWith: NamedBody | null;
  readonly reason: string;
  readonly cause: ActCause | null;
  readonly source: string | null;
};

/** A round's timetable, its contests and their rules. Null for a round that does not exist or is not public. */
export async function roundOverview(ctx: Context, slug: string): Promise<RoundOverview | null> {
  permit(ctx.actor, 'public.read', {});
  const { reads } = ctx.db;
  const now = ctx.now;
  const round = await roundToRead(ctx, slug);
  if (!round) return null;
  const moves = await deadlineHistory(reads, [round.id]);
  const counted = await sharedRound(ctx, round);
  const totals = await publishedTotalsOf(reads, idsOf(counted.map(({ rows }) => rows.contest)));
  const [first] = counted;
  const growth: ContestGrowth[] = [];
  for (const each of counted) {
    const grown = contestGrowth(await withDates(ctx, each), now);
    if (grown) growth.push(grown);
  }
  return {
    round: { ...headOf(round), note: round.note, source: round.source },
    sets: await setsOfRound(reads, round),
    moves: moves.get(round.id) ?? [],
    entries: await datesOf(ctx, round.id),
    contests: counted.map((each) => summarise(each, totals)),
    growth,
    map: first ? contestMap(first) : null,
    hustings: await hustingsOf(reads, round.id),
    exceptions: [...(first?.rows.bodies.values() ?? [])].flatMap((body) => {
      const exception = first?.rows.exceptions.get(body.id);
      if (!exception) return [];
      const countsWith = exception.countsWithId ? (first?.rows.bodies.get(exception.countsWithId) ?? null) : null;
      return { body, countsWith, ...pick(exception, 'reason', 'cause', 'source') };
    }),
    history: await ruleHistory(ctx, slug),
  };
}

/** The dates of a round other than its opening and its deadline, in order of time. */
export const datesOf = ({ db: { reads } }: Context, roundId: RoundId): Promise<DatedEntry[]> =>
  reads
    .select(pick(timetableEntries, 'id', 'kind', 'label', 'at'))
    .from(timetableEntries)
    .where(eq(timetableEntries.roundId, roundId))
    .orderBy(asc(timetableEntries.at), asc(timetableEntries.id))
    .then((rows) => rows);

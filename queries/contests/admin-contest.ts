import { and, asc, desc, eq, isNotNull, isNull, ne } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { Day } from '@/domain/base/days';
import type { CandidacyId } from '@/domain/base/ids';
import { dayIn } from '@/domain/base/instants';
import { fold } from '@/domain/base/names';
import { permit } from '@/domain/base/permissions';
import { numbered } from '@/domain/candidates/alphabetical-order';
import { type NotYet, refusalOfResult } from '@/domain/results/results';
import { relationToSeats } from '@/domain/results/vacancies';
import { type RoundState, roundState } from '@/domain/rounds/rounds';
import { candidaciesInPlace, type SeatFacts, type SeatPerson, seatFacts } from '../results/seat-facts';
import { type SeatShown, seatsShown } from '../results/seats';
import { type PublishedTotal, publishedTotalsOf, type ResultOfVote, resultsOf } from './claims-and-results';
import { countedContests } from './counted-contest';

const { candidacies, candidates, contests, rounds } = schema;

type Address = { readonly round: string; readonly contest: string };

export type AdminContest = {
  readonly round: typeof rounds.$inferSelect & { readonly state: RoundState };
  readonly contest: typeof contests.$inferSelect;
  readonly today: Day;
  /** Why the result cannot be recorded now, or null. */
  readonly notYet: NotYet | null;
  /** The candidacies in ballot paper order, without those that were merged into others. */
  readonly candidacies: readonly {
    readonly id: CandidacyId;
    readonly slug: string;
    readonly name: string;
    readonly number: number;
    readonly result: ResultOfVote | null;
    /** How many different bodies' nominations count for the candidacy. */
    readonly count: number;
    readonly published: readonly PublishedTotal[];
  }[];
  readonly result: SeatFacts['result'];
  readonly seats: readonly SeatShown[];
  readonly facts: SeatFacts;
};

/** One contest for the admins who record its result: its candidacies, result, seats and published totals. */
export async function adminContest(ctx: Context, address: Address): Promise<AdminContest | null> {
  permit(ctx.actor, 'admin.read', {});
  const { reads } = ctx.db;
  const [row] = await reads
    .select({ round: rounds, contest: contests })
    .from(contests)
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .where(and(eq(rounds.slug, address.round), eq(contests.slug, address.contest)));
  if (!row) return null;
  const { contest } = row;
  const round = {
    ...row.round,
    state: roundState(row.round, ctx.now),
    address: `/rounds/${row.round.slug}`,
  };
  const [counted] = await countedContests(reads, [round], [contest], ctx.now);
  const counts = new Map((counted?.candidacies ?? []).map(({ id, count }) => [id, count]));
  const people = await reads
    .select({ id: candidacies.id, slug: candidates.slug, name: candidates.name, sortName: candidates.sortName })
    .from(candidacies)
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .where(and(eq(candidacies.contestId, contest.id), isNull(candidacies.mergedIntoId)));
  const results = await resultsOf(reads, [contest.id]);
  const totals = await publishedTotalsOf(reads, [contest.id]);
  const facts = await seatFacts(reads, round, contest, ctx.now);
  const today = dayIn(round.zone, ctx.now);
  return {
    round,
    contest,
    today,
    notYet: refusalOfResult(round, ctx.now),
    candidacies: numbered(people).map((person) => ({
      ...person,
      result: results.get(person.id) ?? null,
      count: counts.get(person.id) ?? 0,
      published: totals.get(person.id) ?? [],
    })),
    result: facts.result,
    seats: seatsShown(facts, today),
    facts,
  };
}

const MOST_FOUND = 30;

/**
 * The candidacies of other contests that can fill a seat of this one, by name, latest round first: of the same seats
 * in a later round, or of a by-election.
 */
export async function findCandidacies(
  ctx: Context,
  {
    round,
    contest,
    typed,
  }: {
    readonly round: Pick<typeof rounds.$inferSelect, 'kind' | 'closesAt'>;
    readonly contest: typeof contests.$inferSelect;
    readonly typed: string;
  },
): Promise<SeatPerson[]> {
  permit(ctx.actor, 'admin.read', {});
  const wanted = fold(typed);
  if (wanted === '') return [];
  const rows = await candidaciesInPlace(ctx.db.reads)
    .where(and(ne(candidacies.contestId, contest.id), isNotNull(rounds.announcedAt), isNull(candidacies.mergedIntoId)))
    .orderBy(desc(rounds.closesAt), asc(candidates.name), asc(candidacies.id));
  return rows
    .filter(({ name }) => fold(name).includes(wanted))
    .filter(
      ({ seats }) =>
        relationToSeats({ ...contest, roundKind: round.kind, closesAt: round.closesAt }, seats) !== 'unrelated',
    )
    .slice(0, MOST_FOUND)
    .map(({ contestId: _contest, seats: _seats, ...person }) => ({ ...person, isOfThisContest: false }));
}

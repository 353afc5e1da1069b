import { and, asc, eq, gt, gte, inArray, isNotNull, ne } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import type { Day } from '@/domain/base/days';
import type { CandidacyId, CandidateId } from '@/domain/base/ids';
import { byLastName } from '@/domain/candidates/alphabetical-order';
import type { SeatsToJudge } from '@/domain/candidates/reports';
import { type Election, type Seat, type SeatTerm, seatsOf, type VacancyFact } from '@/domain/results/seats';
import { isPublicAt } from '@/domain/rounds/rounds';
import { pick } from '@/lib/objects';

const { candidacies, candidates, contestResults, contests, results, rounds, vacancies } = schema;

export type RoundRow = typeof rounds.$inferSelect;
export type ContestRow = typeof contests.$inferSelect;
export type VacancyRow = typeof vacancies.$inferSelect;

/** A person who held a seat, and the contest in which they were elected. After a by-election it is another contest. */
export type SeatPerson = {
  readonly id: CandidacyId;
  readonly slug: string;
  readonly name: string;
  readonly round: { readonly slug: string; readonly title: string };
  readonly contest: { readonly slug: string; readonly title: string };
  readonly isOfThisContest: boolean;
};

export type SeatFacts = {
  readonly election: Election;
  readonly seats: readonly Seat[];
  readonly vacancies: readonly VacancyFact[];
  /** Every recorded vacancy, sorted by day. Retracted ones are included. */
  readonly rows: readonly VacancyRow[];
  readonly people: ReadonlyMap<CandidacyId, SeatPerson>;
  /** The round whose result ended the term of these seats. */
  readonly next: { readonly slug: string; readonly title: string } | null;
  readonly result: typeof contestResults.$inferSelect | null;
};

/** The facts that decide who holds the seats of one contest. */
export async function seatFacts(reads: Reads, round: RoundRow, contest: ContestRow, now: Date): Promise<SeatFacts> {
  const elected = await reads
    .select({ id: candidacies.id, name: candidates.name, slug: candidates.slug, sortName: candidates.sortName })
    .from(results)
    .innerJoin(candidacies, eq(candidacies.id, results.candidacyId))
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .where(and(eq(candidacies.contestId, contest.id), eq(results.isElected, true)));
  const rows = await reads
    .select({ vacancy: vacancies })
    .from(vacancies)
    .innerJoin(candidacies, eq(candidacies.id, vacancies.candidacyId))
    .where(eq(candidacies.contestId, contest.id))
    .orderBy(asc(vacancies.leftOn), asc(vacancies.id));
  // If somebody who was elected in a by-election left again, that vacancy belongs to another contest.
  const later = await laterVacancies(
    reads,
    rows.map(({ vacancy }) => vacancy),
  );
  const all = [...rows.map(({ vacancy }) => vacancy), ...later];
  const [result] = await reads.select().from(contestResults).where(eq(contestResults.contestId, contest.id));
  const next = await nextElection(reads, round, contest, now);
  const election: Election = {
    resultOn: result?.resultOn ?? null,
    elected: elected.sort(byLastName).map(({ id }) => id),
    endsOn: earlierOf(result?.endsOn ?? null, next?.resultOn ?? null),
  };
  const facts = all.filter(({ retractedAt }) => retractedAt === null).map(asFact);
  return {
    election,
    seats: seatsOf(election, facts),
    vacancies: facts,
    rows: all,
    people: await peopleOf(reads, contest, [
      ...election.elected,
      ...all.flatMap(({ candidacyId, filledById }) => (filledById ? [candidacyId, filledById] : [candidacyId])),
    ]),
    // If the term ended earlier, the later result may be of the election after the next one.
    next: next && !(result?.endsOn && result.endsOn < next.resultOn) ? { slug: next.slug, title: next.title } : null,
    result: result ?? null,
  };
}

const earlierOf = (a: Day | null, b: Day | null): Day | null => (a === null ? b : b === null || a < b ? a : b);

export const asFact = (row: VacancyRow): VacancyFact => ({
  id: row.id,
  holder: row.candidacyId,
  leftOn: row.leftOn,
  why: row.why,
  filling:
    row.filledById && row.filledOn && row.filledHow
      ? { by: row.filledById, on: row.filledOn, how: row.filledHow }
      : null,
});

/** The vacancies of people who were elected in other contests to fill a seat, and of those who followed them. */
async function laterVacancies(reads: Reads, known: readonly VacancyRow[]): Promise<VacancyRow[]> {
  const seen = new Set(known.map(({ id }) => id));
  const found: VacancyRow[] = [];
  let from = known;
  while (from.length > 0) {
    const fillers = from.flatMap(({ filledById }) => filledById ?? []);
    const rows = await reads.select().from(vacancies).where(inArray(vacancies.candidacyId, fillers));
    from = rows.filter(({ id }) => !seen.has(id));
    for (const row of from) seen.add(row.id);
    found.push(...from);
  }
  return found;
}

/** Selects candidacies, each with its candidate, contest and round. The caller adds the conditions. */
export const candidaciesInPlace = (reads: Reads) =>
  reads
    .select({
      ...pick(candidates, 'slug', 'name'),
      ...pick(candidacies, 'id', 'contestId'),
      round: pick(rounds, 'slug', 'title'),
      contest: pick(contests, 'slug', 'title'),
      seats: {
        ...pick(contests, 'id', 'slug', 'nominators'),
        roundKind: rounds.kind,
        closesAt: rounds.closesAt,
      },
    })
    .from(candidacies)
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .innerJoin(contests, eq(contests.id, candidacies.contestId))
    .innerJoin(rounds, eq(rounds.id, contests.roundId));

async function peopleOf(
  reads: Reads,
  contest: ContestRow,
  ids: readonly CandidacyId[],
): Promise<Map<CandidacyId, SeatPerson>> {
  const rows = await candidaciesInPlace(reads).where(inArray(candidacies.id, [...ids]));
  return new Map(
    rows.map(({ contestId, seats: _seats, ...person }) => [
      person.id,
      { ...person, isOfThisContest: contestId === contest.id },
    ]),
  );
}

/**
 * The next result for the same seats. It is that of the contest with the same slug in a later round with at least as
 * many seats. So the three additional seats of 2017 do not end the term of the six. A practice round is only followed
 * by practice rounds.
 */
async function nextElection(reads: Reads, round: RoundRow, contest: ContestRow, now: Date) {
  const rows = await reads
    .select({ round: rounds, resultOn: contestResults.resultOn })
    .from(contests)
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .innerJoin(contestResults, eq(contestResults.contestId, contests.id))
    .where(
      and(
        eq(contests.slug, contest.slug),
        ne(contests.id, contest.id),
        gte(contests.seats, contest.seats),
        gt(rounds.closesAt, round.closesAt),
        round.kind === 'practice' ? eq(rounds.kind, 'practice') : ne(rounds.kind, 'practice'),
        isNotNull(contestResults.resultOn),
      ),
    )
    .orderBy(asc(contestResults.resultOn), asc(contests.id));
  const first = rows.find((row) => isPublicAt(row.round, now));
  return first?.resultOn ? { slug: first.round.slug, title: first.round.title, resultOn: first.resultOn } : null;
}

export type SeatsHeld = {
  /** All candidacies of the person. */
  readonly holders: readonly CandidacyId[];
  /** Every contest in which the person has held a seat, in the order of the rounds. */
  readonly contests: readonly (SeatsToJudge & {
    readonly round: { readonly slug: string; readonly title: string };
    readonly contest: { readonly slug: string; readonly title: string };
    readonly terms: readonly SeatTerm[];
  })[];
};

/** The seats that a person has held in every public round, by election or by filling a vacancy. */
export async function seatsHeldBy(reads: Reads, candidateId: CandidateId, now: Date): Promise<SeatsHeld> {
  const own = await reads
    .select({ id: candidacies.id })
    .from(candidacies)
    .where(eq(candidacies.candidateId, candidateId));
  const holders = own.map(({ id }) => id);
  // Reads every contest with seats, because a person elected in a by-election holds a seat of another contest.
  const elected = await reads
    .selectDistinct({ id: candidacies.contestId })
    .from(results)
    .innerJoin(candidacies, eq(candidacies.id, results.candidacyId))
    .where(eq(results.isElected, true));
  const ids = elected.map(({ id }) => id);
  const rows = await reads
    .select({ contest: contests, round: rounds })
    .from(contests)
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .where(inArray(contests.id, ids))
    .orderBy(asc(rounds.closesAt), asc(contests.position), asc(contests.id));
  const held: SeatsHeld['contests'][number][] = [];
  for (const { contest, round } of rows.filter((row) => isPublicAt(row.round, now))) {
    const { election, seats } = await seatFacts(reads, round, contest, now);
    const terms = seats.flat().filter(({ holder }) => holders.includes(holder));
    if (terms.length === 0) continue;
    held.push({
      election,
      seats,
      round: { slug: round.slug, title: round.title },
      contest: { slug: contest.slug, title: contest.title },
      terms,
    });
  }
  return { holders, contests: held };
}

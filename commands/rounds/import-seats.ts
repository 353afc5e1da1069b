import { and, eq, inArray } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { schema } from '@/db/schema';
import type { CandidacyId, ContestId } from '@/domain/base/ids';
import type { Permitted } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { matchPerson } from '@/domain/candidates/match-people';
import type { VacancyRule } from '@/domain/results/seats';
import { refusalOfFiller, relationToSeats } from '@/domain/results/vacancies';
import type { ContestInFile, VacancyInFile } from '@/lib/round-file';
import { newId } from '@/lib/tokens';
import { candidaciesInPlace } from '@/queries/results/seat-facts';

const { candidacies, candidates, contestResults, contests, rounds, vacancies } = schema;

export type SeatRefusal =
  | { readonly code: 'unknown-candidate'; readonly contest: string; readonly name: string }
  /** The person who filled a seat was a candidate of a contest that does not decide that seat. */
  | { readonly code: 'not-of-these-seats'; readonly contest: string; readonly name: string };

/**
 * Imports a contest's result and the history of its seats from a round file. Refuses a name that no candidate has,
 * and a seat that is filled by a candidate of a contest that does not decide it.
 */
export async function placeSeats(
  tx: Tx,
  _allowed: Permitted<'round.import', { slug: string }>,
  contestId: ContestId,
  contest: ContestInFile,
): Promise<Result<null, SeatRefusal>> {
  if (contest.result) {
    const { on, endsOn, turnout, note, source } = contest.result;
    const row = {
      resultOn: on ?? null,
      endsOn: endsOn ?? null,
      turnout: turnout ?? null,
      note: note ?? null,
      source: source ?? null,
    };
    await tx.insert(contestResults).values({ contestId, ...row });
  }
  for (const vacancy of contest.vacancies ?? []) {
    const left = await candidacyBy(tx, eq(candidacies.contestId, contestId), vacancy.candidate);
    if (!left) return refuse({ code: 'unknown-candidate', contest: contest.slug, name: vacancy.candidate });
    const { filledBy } = vacancy;
    const followed = filledBy === undefined ? null : await filler(tx, contestId, filledBy);
    if (filledBy !== undefined && !followed)
      return refuse({
        code: 'unknown-candidate',
        contest: typeof filledBy === 'string' ? contest.slug : filledBy.contest,
        name: typeof filledBy === 'string' ? filledBy : filledBy.candidate,
      });
    if (
      filledBy !== undefined &&
      followed &&
      vacancy.filledHow &&
      !(await canFill(tx, left, followed, vacancy.filledHow))
    )
      return refuse({
        code: 'not-of-these-seats',
        contest: contest.slug,
        name: typeof filledBy === 'string' ? filledBy : filledBy.candidate,
      });
    await tx.insert(vacancies).values({
      id: newId(),
      candidacyId: left,
      leftOn: vacancy.leftOn,
      why: vacancy.why,
      note: vacancy.note ?? null,
      source: vacancy.source ?? null,
      filledById: followed,
      filledOn: vacancy.filledOn ?? null,
      filledHow: vacancy.filledHow ?? null,
      filledSource: vacancy.filledSource ?? null,
    });
  }
  return ok(null);
}

function filler(tx: Tx, contestId: ContestId, by: NonNullable<VacancyInFile['filledBy']>): Promise<CandidacyId | null> {
  return typeof by === 'string'
    ? candidacyBy(tx, eq(candidacies.contestId, contestId), by)
    : candidacyBy(tx, and(eq(rounds.slug, by.round), eq(contests.slug, by.contest)), by.candidate);
}

/** Whether a candidacy is of a contest that decides the seat of another candidacy, by this rule. */
async function canFill(tx: Tx, holder: CandidacyId, filler: CandidacyId, how: VacancyRule): Promise<boolean> {
  const rows = await candidaciesInPlace(tx).where(inArray(candidacies.id, [holder, filler]));
  const seats = rows.find(({ id }) => id === holder)?.seats;
  const other = rows.find(({ id }) => id === filler)?.seats;
  return seats !== undefined && other !== undefined && refusalOfFiller(relationToSeats(seats, other), how) === null;
}

/** Finds a candidacy by the slug or the name of its candidate. Null if two candidates have the name. */
async function candidacyBy(tx: Tx, among: ReturnType<typeof and>, called: string): Promise<CandidacyId | null> {
  const rows = await tx
    .select({ id: candidacies.id, slug: candidates.slug, name: candidates.name })
    .from(candidacies)
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .innerJoin(contests, eq(contests.id, candidacies.contestId))
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .where(among);
  const match = matchPerson(called, rows);
  return match.kind === 'matched' ? match.person.id : null;
}

import { and, eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { schema } from '@/db/schema';
import type { CandidacyId, ContestId } from '@/domain/base/ids';
import { fold } from '@/domain/base/names';
import type { Permitted } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import type { ContestInFile, VacancyInFile } from '@/lib/round-file';
import { newId } from '@/lib/tokens';

const { candidacies, candidates, contestResults, contests, rounds, vacancies } = schema;

type UnknownCandidate = { readonly code: 'unknown-candidate'; readonly contest: string; readonly name: string };

/** Places how a contest ended and what became of its seats, as a file tells it. Refuses a name that nobody stood under. */
export async function placeSeats(
  tx: Tx,
  _allowed: Permitted<'round.import', { slug: string }>,
  contestId: ContestId,
  contest: ContestInFile,
): Promise<Result<null, UnknownCandidate>> {
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

/** Who stood under a slug or a name, among some candidacies. */
async function candidacyBy(tx: Tx, among: ReturnType<typeof and>, called: string): Promise<CandidacyId | null> {
  const rows = await tx
    .select({ id: candidacies.id, slug: candidates.slug, name: candidates.name })
    .from(candidacies)
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .innerJoin(contests, eq(contests.id, candidacies.contestId))
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .where(among);
  const found = rows.find(({ slug }) => slug === called) ?? rows.find(({ name }) => fold(name) === fold(called));
  return found?.id ?? null;
}

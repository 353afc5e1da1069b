import { asc, eq, inArray } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import type { CandidacyId, ContestId } from '@/domain/base/ids';
import { compact, pick } from '@/lib/objects';
import type { ContestInFile, VacancyInFile } from '@/lib/round-file';
import { candidaciesInPlace, type SeatPerson } from '../results/seat-facts';

const { candidacies, candidates, contestResults, vacancies } = schema;

type SeatsInFile = Pick<ContestInFile, 'result' | 'vacancies'>;

/**
 * The results of some contests and the history of their seats, in the form of a round file. Retracted vacancies are
 * left out.
 */
export async function seatsInFile(
  reads: Reads,
  contestIds: readonly ContestId[],
): Promise<Map<ContestId, SeatsInFile>> {
  const results = await reads
    .select()
    .from(contestResults)
    .where(inArray(contestResults.contestId, [...contestIds]));
  const left = await reads
    .select({ vacancy: vacancies, contestId: candidacies.contestId, slug: candidates.slug })
    .from(vacancies)
    .innerJoin(candidacies, eq(candidacies.id, vacancies.candidacyId))
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .where(inArray(candidacies.contestId, [...contestIds]))
    .orderBy(asc(vacancies.leftOn), asc(candidates.slug), asc(vacancies.id));
  const standing = left.filter(({ vacancy }) => vacancy.retractedAt === null);
  const filledBy = standing.flatMap(({ vacancy }) => vacancy.filledById ?? []);
  const fillers = await candidaciesInPlace(reads).where(inArray(candidacies.id, filledBy));
  const people = new Map(fillers.map((filler) => [filler.id, filler]));
  return new Map(
    contestIds.map((id) => {
      const result = results.find(({ contestId }) => contestId === id);
      const here = standing.filter(({ contestId }) => contestId === id);
      return [
        id,
        {
          ...(result
            ? {
                result: compact({
                  on: result.resultOn,
                  ...pick(result, 'endsOn', 'turnout', 'note', 'source'),
                }),
              }
            : {}),
          ...(here.length > 0
            ? {
                vacancies: here.map(({ vacancy, slug }) =>
                  inFile(vacancy, slug, id, people.get(vacancy.filledById ?? NOBODY)),
                ),
              }
            : {}),
        } as SeatsInFile,
      ];
    }),
  );
}

const NOBODY = '' as CandidacyId;

type Filler = { readonly contestId: ContestId; readonly slug: string } & Pick<SeatPerson, 'round' | 'contest'>;

const inFile = (row: typeof vacancies.$inferSelect, slug: string, here: ContestId, by: Filler | undefined) =>
  compact({
    candidate: slug,
    ...pick(row, 'leftOn', 'why', 'note', 'source'),
    // A candidacy of another contest is given with its round and contest.
    filledBy:
      by && (by.contestId === here ? by.slug : { round: by.round.slug, contest: by.contest.slug, candidate: by.slug }),
    filledOn: row.filledOn,
    filledHow: row.filledHow,
    filledSource: row.filledSource,
  }) as VacancyInFile;

import { eq } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';

/** A row as it was read, by column name. */
export type OwnRow = Readonly<Record<string, string | number | boolean | Date | null | object>>;

const { bodies, candidacies, candidates, contests, rounds, slates } = schema;

/** Returns a function that puts the name next to each id of a row: `bodyId` gets `body`. */
export async function namesOfIds(reads: Reads): Promise<(row: OwnRow) => OwnRow> {
  const named = new Map<string, string>();
  const add = (rows: readonly { readonly id: string; readonly name: string }[]) => {
    for (const { id, name } of rows) named.set(id, name);
  };
  add(await reads.select({ id: bodies.id, name: bodies.name }).from(bodies));
  add(await reads.select({ id: rounds.id, name: rounds.title }).from(rounds));
  add(await reads.select({ id: slates.id, name: slates.name }).from(slates));
  add(await reads.select({ id: candidates.id, name: candidates.name }).from(candidates));
  const inRounds = await reads
    .select({ id: contests.id, contest: contests.title, round: rounds.title })
    .from(contests)
    .innerJoin(rounds, eq(rounds.id, contests.roundId));
  add(inRounds.map(({ id, contest, round }) => ({ id, name: `${round}, ${contest}` })));
  const inContests = await reads
    .select({ id: candidacies.id, candidate: candidates.name, contestId: candidacies.contestId })
    .from(candidacies)
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId));
  add(inContests.map(({ id, candidate, contestId }) => ({ id, name: `${candidate}: ${named.get(contestId) ?? ''}` })));
  const nameOf = (value: unknown) => (typeof value === 'string' ? named.get(value) : undefined);
  return (row) =>
    Object.fromEntries(
      Object.entries(row).flatMap(([column, value]) => {
        const name = column.endsWith('Id') ? nameOf(value) : undefined;
        if (name !== undefined)
          return [
            [column.slice(0, -2), name],
            [column, value],
          ];
        // A draft has a list of candidates.
        if (Array.isArray(value)) return [[column, value.map((each) => nameOf(each) ?? each)]];
        return [[column, value]];
      }),
    );
}

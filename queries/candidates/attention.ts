import type { CountedContest } from '../contests/counted-contest';
import type { RoundHead } from '../rounds/public-rounds';

export type Person = { readonly name: string; readonly contest: string; readonly slug: string; readonly count: number };

/** The tasks about candidates. */
export type CandidateTask = {
  readonly code: 'not-accepted';
  readonly round: RoundHead;
  readonly people: readonly Person[];
};

/** The candidates of a round who have enough nominations and have not accepted; none if there are none. */
export function notAccepted(round: RoundHead, counted: readonly CountedContest[]): CandidateTask[] {
  const people = counted.flatMap(({ rows, candidacies }) =>
    candidacies
      .filter(({ ballot }) => ballot === 'enough-not-accepted')
      .map(({ name, slug, count }) => ({ name, slug, count, contest: rows.contest.slug })),
  );
  return people.length > 0 ? [{ code: 'not-accepted', round, people }] : [];
}

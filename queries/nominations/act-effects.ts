import type { BallotStanding } from '@/domain/candidates/candidacies';
import type { Outcome } from '@/domain/contests/threshold';
import type { NamedBody } from '../bodies/named-body';
import type { ContestRows } from '../contests/contest-rows';
import { type CountedCandidacy, countRows } from '../contests/counted-contest';

type Place = { readonly count: number; readonly ballot: BallotStanding };

/** The standing of one candidacy before and after an act. */
export type ActEffect = {
  readonly slug: string;
  readonly name: string;
  /** Null if the candidacy is not counted separately before or after the act. */
  readonly before: Place | null;
  readonly after: (Place & { readonly outcome: Outcome | null; readonly home: NamedBody | null }) | null;
};

/**
 * Counts a contest twice, and returns the candidacies whose figure or place on the ballot differs, in alphabetical
 * order.
 */
export function effectsBetween(before: ContestRows, after: ContestRows, now: Date): ActEffect[] {
  const was = new Map(countRows(before, now).candidacies.map((row) => [row.id, row]));
  const is = new Map(countRows(after, now).candidacies.map((row) => [row.id, row]));
  return before.candidacies.flatMap(({ id, slug, name }) => {
    const [old, fresh] = [was.get(id), is.get(id)];
    if (old?.count === fresh?.count && old?.ballot === fresh?.ballot) return [];
    return [
      {
        slug,
        name,
        before: old ? placeOf(old) : null,
        after: fresh ? { ...placeOf(fresh), outcome: fresh.outcome, home: fresh.home } : null,
      },
    ];
  });
}

const placeOf = ({ count, ballot }: CountedCandidacy): Place => ({ count, ballot });

import type { Context } from '@/db/context';
import type { Day } from '@/domain/base/days';
import type { CandidacyId } from '@/domain/base/ids';
import { dayIn } from '@/domain/base/instants';
import { permit } from '@/domain/base/permissions';
import { hasHeldSeat } from '@/domain/candidates/reports';
import { placesOf } from '../nominations/own-places';
import { seatsHeldBy } from '../results/seats-held';
import { type Report, reportsOf } from './reports';

/** A representative's own reports, and when they held which seat. */
export type OwnReports = {
  /** Any of their candidacies: what they post is theirs as a person. */
  readonly candidacyId: CandidacyId;
  readonly name: string;
  readonly slug: string;
  readonly seats: readonly {
    readonly contest: string;
    readonly round: string;
    readonly from: Day | null;
    /** The first day that was not theirs any more; null while they hold it. */
    readonly until: Day | null;
  }[];
  readonly reports: readonly Report[];
};

/** The reports of a signed-in person who holds or has held a seat; null for anybody else. */
export async function ownReports(ctx: Context): Promise<OwnReports | null> {
  permit(ctx.actor, 'own.read', {});
  if (ctx.actor.kind !== 'person') return null;
  const { reads } = ctx.db;
  const places = await placesOf(reads, ctx.actor.candidacies, ctx.now);
  const seen = new Set<string>();
  for (const { candidacy, candidate, round } of places) {
    if (seen.has(candidate.id)) continue;
    seen.add(candidate.id);
    const held = await seatsHeldBy(reads, candidate.id, ctx.now);
    if (!hasHeldSeat(held)) continue;
    const today = dayIn(round.zone, ctx.now);
    return {
      candidacyId: candidacy.id,
      name: candidate.name,
      slug: candidate.slug,
      seats: held.contests.flatMap(({ contest, round: of, election, terms }) =>
        terms.map(({ from, until }) => {
          const ends = until ?? election.endsOn;
          return { contest: contest.title, round: of.title, from, until: ends !== null && ends <= today ? ends : null };
        }),
      ),
      reports: (await reportsOf(reads, [candidate.id])).get(candidate.id) ?? [],
    };
  }
  return null;
}

import type { Day } from '@/domain/base/days';
import type { BodyId, CandidacyId } from '@/domain/base/ids';
import { countsSince, versionCounts } from '@/domain/nominations/confirmation';
import { countsTowardsThreshold } from '@/domain/nominations/provenance';
import { rosterFilter } from '@/domain/rounds/roster';
import { dayOf } from '@/messages/format';
import type { NamedBody } from '../bodies/named-body';
import type { CountedContest } from './counted-contest';
import type { NominationDates } from './nomination-dates';

/** The candidates that one body nominates at present. Bodies that are counted together are one. */
export type BodyChoice = {
  readonly body: NamedBody;
  /** The candidacies of the contest. Empty if the body only sent write-ins that have not been matched. */
  readonly names: readonly CandidacyId[];
  /** The date of the body's oldest current nomination. For a report it has no meaning. */
  readonly on: Day;
};

/** The choice of every body that has nominated, sorted by the body's id. */
export function choicesOf({ rows, candidacies }: CountedContest, dates: NominationDates): BodyChoice[] {
  const { round, contest, bodies, exceptions } = rows;
  const named = new Map<BodyId, { readonly id: CandidacyId; readonly at: Date }[]>();
  for (const { id, nominators } of candidacies)
    for (const { body, counts, submission } of nominators) {
      if (!counts) continue;
      const at = dates.get(id)?.get(body.id) ?? submission.receivedAt;
      named.set(body.id, [...(named.get(body.id) ?? []), { id, at }]);
    }
  const isOnRoster = rosterFilter(contest, round);
  const sent = rows.live.filter((version) => {
    const body = bodies.get(version.bodyId);
    const isValid = version.kind === 'names' && versionCounts(round, version);
    const counts = isValid && countsTowardsThreshold(version.provenance, round.kind);
    return counts && body !== undefined && isOnRoster(body);
  });
  const byUnit = Map.groupBy(sent, ({ bodyId }) => exceptions.get(bodyId)?.countsWithId ?? bodyId);
  const units = [...byUnit].sort(([a], [b]) => (a < b ? -1 : 1));
  return units.flatMap(([unit, submissions]) => {
    const body = bodies.get(unit);
    const names = submissions.flatMap(({ bodyId }) => named.get(bodyId) ?? []);
    const moments =
      names.length > 0 ? names.map(({ at }) => at) : submissions.map((version) => countsSince(round, version));
    const first = Math.min(...moments.map((at) => at.getTime()));
    if (!body) return [];
    return { body, names: [...new Set(names.map(({ id }) => id))], on: dayOf(new Date(first), round.zone) };
  });
}

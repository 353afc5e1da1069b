import type { BodyId } from '@/domain/base/ids';
import { dayIn } from '@/domain/base/instants';
import { sortedAs } from '@/domain/candidates/alphabetical-order';
import { homeBodyAt, standingAt } from '@/domain/candidates/candidacies';
import { investigationAt } from '@/domain/candidates/investigations';
import type { RowOf } from '@/lib/open-data/rows';
import type { CandidacyRow } from '../contests/contest-rows';
import { type ContestData, idOf, known, type SharedFacts } from './open-data-tables';

/** A row for every candidacy of a contest, including merged ones. */
export function candidacyData(data: ContestData, { site, now }: SharedFacts): RowOf<'candidacies'>[] {
  const { round, rows, slates, results } = data;
  const slugs = new Map(rows.candidacies.map(({ id, slug }) => [id, slug]));
  const bodyAt = (id: BodyId | null) => (id ? (rows.bodies.get(id) ?? null) : null);
  return rows.candidacies.map((candidacy: CandidacyRow) => {
    const { slug, name, sortName, number, events, mergedIntoId, source } = candidacy;
    const { status, since } = standingAt(events, now);
    const investigation = investigationAt(events, now);
    const home = bodyAt(homeBodyAt(events, candidacy.homeBodyId, now));
    const result = results.get(candidacy.id);
    const id = `${idOf(data)}/${slug}`;
    return {
      id,
      round: round.slug,
      roundKind: round.kind,
      contest: rows.contest.slug,
      candidate: slug,
      name,
      sortName: sortedAs({ name, sortName }),
      number,
      home: home?.slug ?? null,
      homeName: home?.name ?? null,
      nation: home?.nation ?? null,
      region: home?.region ?? null,
      status,
      statusSince: known(round, since),
      underInvestigation: investigation && {
        on: investigation.happenedOn ?? dayIn(round.zone, investigation.at),
        reviewOn: investigation.reviewOn ?? null,
        source: investigation.source,
      },
      slates: (slates.claims.get(candidacy.id) ?? []).map((slate) => slate.slug),
      mergedInto: mergedIntoId ? (slugs.get(mergedIntoId) ?? null) : null,
      history: events
        .filter(({ at }) => at <= now)
        .map((event) => ({
          kind: event.kind,
          at: known(round, event.at),
          on: event.happenedOn ?? null,
          cause: event.cause ?? null,
          reviewOn: event.reviewOn ?? null,
          home: bodyAt(event.homeBodyId)?.slug ?? null,
          reason: event.reason,
          source: event.source,
        })),
      result: result
        ? { isElected: result.isElected, votes: result.votes, note: result.note, source: result.source }
        : null,
      source,
      page: `${site}/rounds/${id}`,
    };
  });
}

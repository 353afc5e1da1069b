import { asc, eq } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import { countsTowardsThreshold } from '@/domain/nominations/provenance';
import type { DeclarationFacts, DeclaredBody, DeclaredCandidacy, DeclaredContest } from '@/domain/results/declaration';
import { readDeclared } from '@/messages/declared-words';
import { describeRule } from '@/messages/describe-rule';
import { wordsFor } from '@/messages/translate';
import { rosterOf } from '../contests/contest-rows';
import type { CountedCandidacy, CountedContest } from '../contests/counted-contest';
import type { PublicRound } from '../rounds/public-rounds';

const { declarations } = schema;

/** What would be declared of a round now: who is on the ballot and why, and what every body did. */
export function declarationFacts(round: PublicRound, counted: readonly CountedContest[]): DeclarationFacts {
  return {
    round: {
      round: round.slug,
      title: round.title,
      kind: round.kind,
      opensAt: round.opensAt.toISOString(),
      closesAt: round.closesAt.toISOString(),
    },
    contests: counted.map(contestFacts),
  };
}

function contestFacts({ rows, candidacies, statuses }: CountedContest): DeclaredContest {
  const { contest } = rows;
  return {
    contest: contest.slug,
    title: contest.title,
    seats: contest.seats,
    maxPerBody: contest.maxPerBody,
    threshold: contest.threshold,
    words: describeRule(contest.threshold, wordsFor('en', 'threshold')),
    candidacies: candidacies.map(candidacyFacts),
    bodies: bodyFacts(rows, statuses),
  };
}

function candidacyFacts({ slug, name, home, standing, count, ballot, outcome }: CountedCandidacy): DeclaredCandidacy {
  const { headline } = readDeclared(outcome, { home: home?.name ?? null, ballot }, 'en');
  return {
    candidacy: slug,
    name,
    home: home && { body: home.slug, name: home.name },
    status: standing.status,
    count,
    ballot,
    outcome,
    words: headline,
  };
}

function bodyFacts(rows: CountedContest['rows'], statuses: CountedContest['statuses']): DeclaredBody[] {
  const live = new Map(
    rows.live
      .filter(({ provenance }) => countsTowardsThreshold(provenance, rows.round.kind))
      .map((submission) => [submission.bodyId, submission]),
  );
  return rosterOf(rows).map(({ id, slug, name, kind, nation, region }) => {
    const countsWithId = rows.exceptions.get(id)?.countsWithId;
    return {
      body: slug,
      name,
      kind,
      nation,
      region,
      status: statuses.get(id) ?? 'not-heard-from',
      receipt: live.get(id)?.code ?? null,
      countsWith: countsWithId ? (rows.bodies.get(countsWithId)?.slug ?? null) : null,
    };
  });
}

export type DeclarationRow = typeof declarations.$inferSelect;

/** The declarations of a round, the first first. */
export const declarationsOf = (reads: Reads, roundId: PublicRound['id']): Promise<DeclarationRow[]> =>
  reads
    .select()
    .from(declarations)
    .where(eq(declarations.roundId, roundId))
    .orderBy(asc(declarations.number))
    .then((rows) => rows);

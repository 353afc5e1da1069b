import { asc, eq } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import { countsTowardsThreshold } from '@/domain/nominations/provenance';
import type { DeclarationFacts, DeclaredBody, DeclaredCandidacy, DeclaredContest } from '@/domain/results/declaration';
import { readDeclared } from '@/messages/declared-words';
import { describeRule } from '@/messages/describe-rule';
import { wordsFor } from '@/messages/translate';
import { bodyStatuses } from '../contests/contest-bodies';
import { type CountedCandidacy, countContest, rosterOf } from '../contests/contest-count';
import { type ContestRows, contestRows, contestsOf } from '../contests/contest-rows';
import type { PublicRound } from '../rounds/public-rounds';

const { declarations } = schema;

export type CountedContest = { readonly rows: ContestRows; readonly candidacies: readonly CountedCandidacy[] };

/** Every contest of a round with what counts for each candidacy. */
export async function countRound(reads: Reads, round: PublicRound, now: Date): Promise<CountedContest[]> {
  const all = await contestRows(reads, [round], await contestsOf(reads, [round]));
  return all.map((rows) => ({ rows, candidacies: countContest(rows, now) }));
}

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

function contestFacts({ rows, candidacies }: CountedContest): DeclaredContest {
  const { contest } = rows;
  return {
    contest: contest.slug,
    title: contest.title,
    seats: contest.seats,
    maxPerBody: contest.maxPerBody,
    threshold: contest.threshold,
    words: describeRule(contest.threshold, wordsFor('en', 'threshold')),
    candidacies: candidacies.map(candidacyFacts),
    bodies: bodyFacts(rows),
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

function bodyFacts(rows: ContestRows): DeclaredBody[] {
  const statuses = bodyStatuses(rows);
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

import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { schema } from '@/db/schema';
import { isTakenBack, wordsOf } from '@/domain/candidates/judge-statement';
import type { LogEvent } from '@/domain/log/log-events';
import { statementFingerprint } from '../candidates/save-statement';
import type { ContestRow, RoundRow } from './round-in-set-up';

const { candidacies, candidates, hustings, slateClaims, slates, statements } = schema;

/**
 * What a draft has of slates, claims that hold, statements that came on paper and hustings that are not off, as the log
 * tells it once it is announced.
 */
export async function draftOfGuide(tx: Tx, round: RoundRow, all: readonly ContestRow[]): Promise<LogEvent[]> {
  return [
    ...(await slatesOf(tx, round, all)),
    ...(await statementsOf(tx, round, all)),
    ...(await hustingsOf(tx, round)),
  ];
}

async function slatesOf(tx: Tx, round: RoundRow, all: readonly ContestRow[]): Promise<LogEvent[]> {
  const ids = all.map(({ id }) => id);
  const held = await tx
    .select()
    .from(slates)
    .where(inArray(slates.contestId, ids))
    .orderBy(asc(slates.slug), asc(slates.id));
  const claims = await tx
    .select({ slateId: slateClaims.slateId, claimedOn: slateClaims.claimedOn, candidate: candidates.slug })
    .from(slateClaims)
    .innerJoin(candidacies, eq(candidacies.id, slateClaims.candidacyId))
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .where(and(inArray(candidacies.contestId, ids), isNull(slateClaims.withdrawnOn)))
    .orderBy(asc(candidates.slug));
  return all.flatMap((contest) =>
    held
      .filter(({ contestId }) => contestId === contest.id)
      .flatMap(({ id, slug, name, claimedOn }): LogEvent[] => {
        const at = { round: round.slug, contest: contest.slug, slate: slug };
        return [
          { event: 'slate.added', data: { ...at, name, claimedOn } },
          ...claims
            .filter(({ slateId }) => slateId === id)
            .map(
              (claim): LogEvent => ({
                event: 'claim.added',
                data: { ...at, candidate: claim.candidate, claimedOn: claim.claimedOn ?? claimedOn },
              }),
            ),
        ];
      }),
  );
}

/** The last version in each language. Candidates write for themselves from the announcement on, so these are of admins. */
async function statementsOf(tx: Tx, round: RoundRow, all: readonly ContestRow[]): Promise<LogEvent[]> {
  const ids = all.map(({ id }) => id);
  const rows = await tx
    .select({ statement: statements, contestId: candidacies.contestId, candidate: candidates.slug })
    .from(statements)
    .innerJoin(candidacies, eq(candidacies.id, statements.candidacyId))
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .where(inArray(candidacies.contestId, ids))
    .orderBy(asc(candidates.slug), desc(statements.language), desc(statements.version));
  const isLast = (row: (typeof rows)[number]) =>
    rows.find(
      ({ statement: { candidacyId, language } }) =>
        candidacyId === row.statement.candidacyId && language === row.statement.language,
    ) === row;
  return all.flatMap((contest) =>
    rows
      .filter((row) => row.contestId === contest.id && isLast(row))
      .flatMap(({ candidate, statement: { language, version, text, answers, links } }): LogEvent[] => {
        const words = { text, answers: answers ?? [], links: links ?? [] };
        if (isTakenBack(words)) return [];
        const at = { round: round.slug, contest: contest.slug, candidate };
        const said = { words: wordsOf(words), fingerprint: statementFingerprint(words) };
        return [{ event: 'statement.published', data: { ...at, language, version, ...said, by: 'admin' } }];
      }),
  );
}

async function hustingsOf(tx: Tx, round: RoundRow): Promise<LogEvent[]> {
  const listed = await tx
    .select()
    .from(hustings)
    .where(and(eq(hustings.roundId, round.id), isNull(hustings.cancelledAt)))
    .orderBy(asc(hustings.startsAt), asc(hustings.id));
  return listed.map(({ title, startsAt }) => ({
    event: 'husting.listed',
    data: { round: round.slug, title, startsAt: startsAt.toISOString() },
  }));
}

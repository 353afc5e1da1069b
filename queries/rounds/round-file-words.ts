import { asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import type { CandidacyId, CandidateId, ContestId, RoundId } from '@/domain/base/ids';
import { compact, listOrNone, pick } from '@/lib/objects';
import type { CandidateInFile, ClaimInFile, HustingsEventInFile, StatementInFile } from '@/lib/round-file';
import { latestStatementsOf, type Statement } from '../candidates/candidacy-record';

const { candidacies, contests, hustings, questions, reports, slateClaims, slates } = schema;

type WordsInFile = Pick<CandidateInFile, 'statement' | 'statementCy' | 'reports' | 'slates'>;

/** The questions of the contests of a file, by contest and in order, with the ids to which the answers refer. */
export async function questionsInFile(reads: Reads, contestIds: readonly ContestId[]) {
  const rows = await reads
    .select()
    .from(questions)
    .where(inArray(questions.contestId, [...contestIds]))
    .orderBy(asc(questions.position), asc(questions.id));
  return Map.groupBy(rows, (row) => row.contestId);
}

/**
 * The statements and reports of the candidates of some contests, and the slates that back or backed them, by candidacy.
 */
export async function wordsInFile(
  reads: Reads,
  contestIds: readonly ContestId[],
  people: readonly { readonly id: CandidacyId; readonly candidateId: CandidateId; readonly contestId: ContestId }[],
): Promise<Map<CandidacyId, WordsInFile>> {
  const asked = await questionsInFile(reads, contestIds);
  const claims = await reads
    .select({ claim: slateClaims, name: slates.name })
    .from(slateClaims)
    .innerJoin(slates, eq(slates.id, slateClaims.slateId))
    .innerJoin(candidacies, eq(candidacies.id, slateClaims.candidacyId))
    .where(inArray(candidacies.contestId, [...contestIds]))
    .orderBy(asc(slates.name), asc(slateClaims.claimedOn), asc(slateClaims.id));
  const posted = await reads
    .select()
    .from(reports)
    .where(isNull(reports.takenBackAt))
    .orderBy(asc(reports.meetingOn), asc(reports.id));
  const latest = await latestStatementsOf(
    reads,
    people.map(({ id }) => id),
  );
  const words = new Map<CandidacyId, WordsInFile>();
  for (const { id, candidateId, contestId } of people) {
    const of = (language: Statement['language']) => {
      const statement = latest.get(id)?.find((each) => each.language === language);
      const order = (asked.get(contestId) ?? []).map((question) => question.id);
      return statement ? statementInFile(statement, order) : undefined;
    };
    const mine = posted.filter((report) => report.candidateId === candidateId);
    words.set(id, {
      slates: listOrNone(claims.filter(({ claim }) => claim.candidacyId === id).map(claimInFile)),
      statement: of('en'),
      statementCy: of('cy'),
      reports: listOrNone(mine.map(({ meetingOn, title, address }) => ({ meetingOn, title, address }))),
    });
  }
  return words;
}

function statementInFile({ text, isSummary, source, answers, links }: Statement, order: readonly string[]) {
  const given = order.map((question) => answers.find((answer) => answer.question === question)?.text ?? null);
  return compact({
    text,
    isSummary: isSummary || undefined,
    source,
    answers: given.some((answer) => answer !== null) ? given : undefined,
    links: listOrNone(links),
  }) as StatementInFile;
}

type ClaimRow = { readonly claim: typeof slateClaims.$inferSelect; readonly name: string };

/** A claim without facts of its own is written as the slate's name. */
function claimInFile({ claim, name }: ClaimRow): ClaimInFile {
  const { source, claimedOn, withdrawnOn, withdrawReason } = claim;
  const days = compact({ source, claimedOn, withdrawnOn, withdrawReason });
  return Object.keys(days).length > 0 ? ({ value: name, ...days } as ClaimInFile) : name;
}

/** The hustings events of a round, in order of time. */
export async function hustingsInFile(reads: Reads, roundId: RoundId): Promise<HustingsEventInFile[]> {
  const rows = await reads
    .select({ husting: hustings, contest: contests.slug })
    .from(hustings)
    .leftJoin(contests, eq(contests.id, hustings.contestId))
    .where(eq(hustings.roundId, roundId))
    .orderBy(asc(hustings.startsAt), asc(hustings.title), asc(hustings.id));
  return rows.map(
    ({ husting, contest }) =>
      compact({
        title: husting.title,
        contest,
        startsAt: husting.startsAt.toISOString(),
        endsAt: husting.endsAt?.toISOString(),
        ...pick(husting, 'mode', 'place', 'joinAddress', 'note'),
        cancelledAt: husting.cancelledAt?.toISOString(),
        cancelReason: husting.cancelReason,
      }) as HustingsEventInFile,
  );
}

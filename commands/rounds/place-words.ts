import { and, eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { schema } from '@/db/schema';
import type { CandidacyId, CandidateId, ContestId, QuestionId, RoundId } from '@/domain/base/ids';
import { LOCALES } from '@/domain/base/languages.mjs';
import type { Permitted } from '@/domain/base/permissions';
import type { CandidateInFile, ContestInFile, RoundFile, StatementInFile } from '@/lib/round-file';
import { newId } from '@/lib/tokens';

const { hustings, questions, reports, statements } = schema;
type Allowed = Permitted<'round.import', { slug: string }>;

/** Places what a contest asks every candidate. Returns the questions' ids in their order. */
export async function placeQuestions(
  tx: Tx,
  _allowed: Allowed,
  contestId: ContestId,
  contest: Pick<ContestInFile, 'questions'>,
): Promise<QuestionId[]> {
  const ids: QuestionId[] = [];
  for (const [position, { text, textCy = null }] of (contest.questions ?? []).entries()) {
    const id = newId<QuestionId>();
    await tx.insert(questions).values({ id, contestId, position, text, textCy });
    ids.push(id);
  }
  return ids;
}

type WordsToPlace = {
  readonly candidacyId: CandidacyId;
  readonly candidateId: CandidateId;
  readonly candidate: CandidateInFile;
  readonly questionIds: readonly QuestionId[];
  readonly publishedAt: Date;
};

/** Places a candidate's own words in either language, and the links to their reports. */
export async function placeWords(
  tx: Tx,
  _allowed: Allowed,
  { candidacyId, candidateId, candidate, questionIds, publishedAt }: WordsToPlace,
): Promise<void> {
  const inFile = { en: candidate.statement, cy: candidate.statementCy };
  for (const language of LOCALES) {
    const statement = inFile[language];
    if (!statement) continue;
    const { text, isSummary = false, source = null, links } = statement;
    await tx.insert(statements).values({
      id: newId(),
      candidacyId,
      language,
      version: 1,
      text,
      isSummary,
      source,
      answers: answersOf(statement, questionIds),
      links: links?.length ? links : null,
      publishedAt,
    });
  }
  for (const { meetingOn, title, address } of candidate.reports ?? []) {
    // The files of two rounds may both tell of a person's reports.
    const same = and(eq(reports.candidateId, candidateId), eq(reports.address, address));
    const [known] = await tx.select({ id: reports.id }).from(reports).where(same).limit(1);
    if (known) continue;
    await tx.insert(reports).values({ id: newId(), candidateId, meetingOn, title, address, postedAt: publishedAt });
  }
}

function answersOf({ answers }: StatementInFile, questionIds: readonly QuestionId[]) {
  const given = questionIds.flatMap((question, place) => {
    const text = answers?.[place];
    return text ? { question, text } : [];
  });
  return given.length > 0 ? given : null;
}

/** Places the hustings of a round. `contestIds` are by slug. */
export async function placeHustings(
  tx: Tx,
  _allowed: Allowed,
  {
    roundId,
    file,
    contestIds,
    now,
  }: { roundId: RoundId; file: RoundFile; contestIds: Map<string, ContestId>; now: Date },
): Promise<void> {
  for (const husting of file.hustings ?? [])
    await tx.insert(hustings).values({
      id: newId(),
      roundId,
      contestId: husting.contest ? (contestIds.get(husting.contest) ?? null) : null,
      title: husting.title,
      startsAt: new Date(husting.startsAt),
      endsAt: husting.endsAt ? new Date(husting.endsAt) : null,
      mode: husting.mode,
      place: husting.place ?? null,
      joinAddress: husting.joinAddress ?? null,
      note: husting.note ?? null,
      changedAt: now,
      cancelledAt: husting.cancelledAt ? new Date(husting.cancelledAt) : null,
      cancelReason: husting.cancelReason ?? null,
    });
}

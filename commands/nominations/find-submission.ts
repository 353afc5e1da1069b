import { eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { schema } from '@/db/schema';
import type { SubmissionToJudge } from '@/domain/nominations/submission-acts';

const { bodies, contests, rounds, submissions } = schema;

type Found = {
  readonly submission: { readonly code: string | null };
  readonly contest: { readonly slug: string };
  readonly round: { readonly slug: string };
  readonly body: { readonly slug: string };
};

/** The fields with which an event of the log says which submission it is about. */
export const placeOf = ({ submission, contest, round, body }: Found) => ({
  receipt: submission.code ?? '',
  round: round.slug,
  contest: contest.slug,
  body: body.slug,
});

/** The submission with a receipt code, and its body, contest and round. Null if there is none. */
export async function findSubmission(tx: Tx, code: string) {
  const [row] = await tx
    .select({ submission: submissions, contest: contests, round: rounds, body: bodies })
    .from(submissions)
    .innerJoin(contests, eq(contests.id, submissions.contestId))
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .innerJoin(bodies, eq(bodies.id, submissions.bodyId))
    .where(eq(submissions.code, code))
    .limit(1);
  if (!row) return null;
  const { kind, supersededAt, voidedAt, confirmedAt, receivedAt, sentBy } = row.submission;
  const toJudge: SubmissionToJudge = {
    kind,
    isLive: supersededAt === null,
    isVoided: voidedAt !== null,
    isConfirmed: confirmedAt !== null,
    receivedAt,
    sentBy,
  };
  return { ...row, toJudge };
}

import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import type { RoundRow } from '@/db/rows';
import { schema } from '@/db/schema';
import type { RoundId } from '@/domain/base/ids';
import { permit } from '@/domain/base/permissions';
import { type Letter, lettersOf } from './candidate-letter';
import type { StatementLanguage } from './candidate-statement';

const { candidacies, candidates, contests, letters, rounds } = schema;

/** A letter for the agenda packs that waits for the returning officer. */
export type WaitingLetter = {
  readonly id: string;
  readonly contest: { readonly slug: string; readonly title: string };
  readonly candidate: { readonly slug: string; readonly name: string };
  readonly language: StatementLanguage;
  readonly sentAt: Date;
};

/** The letters of some rounds that wait for the returning officer, oldest first, with their round. */
export const waitingLetters = (
  reads: Reads,
  ids: readonly RoundId[],
): Promise<(WaitingLetter & { readonly roundId: RoundId })[]> =>
  reads
    .select({
      id: letters.id,
      roundId: contests.roundId,
      contest: { slug: contests.slug, title: contests.title },
      candidate: { slug: candidates.slug, name: candidates.name },
      language: letters.language,
      sentAt: letters.writtenAt,
    })
    .from(letters)
    .innerJoin(candidacies, eq(candidacies.id, letters.candidacyId))
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .innerJoin(contests, eq(contests.id, candidacies.contestId))
    .where(and(inArray(contests.roundId, [...ids]), eq(letters.state, 'waiting')))
    .orderBy(asc(letters.writtenAt), asc(letters.id))
    .then((rows) => rows);

export type LetterToApprove = Omit<WaitingLetter, 'sentAt'> & {
  readonly round: RoundRow;
  readonly text: string;
  readonly writtenAt: Date;
  /** The version in the agenda packs now; null if there is none. */
  readonly inPacks: Letter | null;
  /** False once somebody has decided, or the candidate has sent another one. */
  readonly isWaiting: boolean;
};

/** One letter that a candidate sent for approval, beside the one in the agenda packs. Null if there is no such letter. */
export async function letterToApprove(ctx: Context, id: string): Promise<LetterToApprove | null> {
  permit(ctx.actor, 'admin.read', {});
  const { reads } = ctx.db;
  const [found] = await reads
    .select({ letter: letters, round: rounds, contest: contests, candidate: candidates })
    .from(letters)
    .innerJoin(candidacies, eq(candidacies.id, letters.candidacyId))
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .innerJoin(contests, eq(contests.id, candidacies.contestId))
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .where(eq(letters.id, id));
  if (!found || found.letter.state === null) return null;
  const { letter, round, contest, candidate } = found;
  const { language, text, writtenAt, state } = letter;
  const shown = (await lettersOf(reads, [letter.candidacyId])).get(letter.candidacyId) ?? [];
  return {
    id,
    round,
    contest: { slug: contest.slug, title: contest.title },
    candidate: { slug: candidate.slug, name: candidate.name },
    language,
    text,
    writtenAt,
    inPacks: shown.find((one) => one.language === language) ?? null,
    isWaiting: state === 'waiting',
  };
}

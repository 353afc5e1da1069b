import type { Tx } from '@/db/client';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import type { CandidacyId, UserId } from '@/domain/base/ids';
import type { Permitted } from '@/domain/base/permissions';
import type { JudgedStatement } from '@/domain/candidates/statements';
import { receivedPart } from '@/domain/log/received';
import { isPublicAt } from '@/domain/rounds/rounds';
import { newId } from '@/lib/tokens';
import type { StatementLanguage } from '@/queries/candidates/candidate-statement';
import type { FoundCandidacy } from './find-candidacy';

const { statements } = schema;

type Version = {
  readonly found: FoundCandidacy;
  readonly language: StatementLanguage;
  readonly judged: JudgedStatement;
  readonly isSummary: boolean;
  readonly source: string | null;
  readonly by: 'candidate' | 'admin';
  /** True if the returning officer approved it before it was published. */
  readonly isApproved?: boolean;
  readonly actorId: UserId | null;
  /** A public reason, which only an admin gives. */
  readonly reason?: string | undefined;
  /** When the server had received the form, if it was a form of the candidate. */
  readonly receivedAt?: Date;
  readonly now: Date;
};

/** Saves a judged version as the next one. The log gets its number of words, unless the round is a draft. */
export async function saveStatement(
  tx: Tx,
  allowed: Permitted<'statement.write' | 'statement.enter' | 'statement.approve', { readonly id: CandidacyId }>,
  {
    found,
    language,
    judged,
    isSummary,
    source,
    by,
    isApproved = false,
    actorId,
    reason,
    now,
    receivedAt = now,
  }: Version,
): Promise<void> {
  const { text, answers, links, version, words } = judged;
  await tx.insert(statements).values({
    id: newId(),
    candidacyId: allowed.id,
    language,
    version,
    text,
    isSummary,
    source,
    answers: answers.length > 0 ? [...answers] : null,
    links: links.length > 0 ? [...links] : null,
    publishedAt: now,
  });
  const { round, contest, candidate } = found;
  if (!isPublicAt(round, now)) return;
  await record(tx, now, actorId, {
    event: 'statement.published',
    data: {
      round: round.slug,
      contest: contest.slug,
      candidate: candidate.slug,
      language,
      version,
      words,
      by,
      ...(isApproved ? { approved: true } : {}),
      ...(reason === undefined ? {} : { reason }),
      ...receivedPart(now, receivedAt),
    },
  });
}

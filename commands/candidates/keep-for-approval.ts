import { and, eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import type { CandidacyId, SentStatementId, UserId } from '@/domain/base/ids';
import type { Permitted } from '@/domain/base/permissions';
import { type ReturnCause, type SentState, textOfSent } from '@/domain/candidates/sent-statements';
import type { StatementWords } from '@/domain/candidates/statements';
import { commitmentOf } from '@/domain/log/free-text';
import { receivedPart } from '@/domain/log/received';
import { newId, newSalt, sha256 } from '@/lib/tokens';
import type { StatementLanguage } from '@/queries/candidates/candidate-statement';
import type { FoundCandidacy } from './find-candidacy';

const { sentStatements } = schema;

type Sent = {
  readonly found: FoundCandidacy;
  readonly language: StatementLanguage;
  readonly judged: StatementWords;
  readonly actorId: UserId | null;
  readonly receivedAt: Date;
  readonly now: Date;
};

/**
 * Keeps a judged statement until the returning officer has approved it, in the place of one that waits already. The log
 * gets its salted hash, with which the candidate can show later what they sent and when.
 */
export async function keepForApproval(
  tx: Tx,
  allowed: Permitted<'statement.write', { readonly id: CandidacyId }>,
  { found, language, judged, actorId, receivedAt, now }: Sent,
): Promise<void> {
  const { text, answers, links } = judged;
  await tx
    .update(sentStatements)
    .set({ state: 'replaced', decidedAt: now })
    .where(
      and(
        eq(sentStatements.candidacyId, allowed.id),
        eq(sentStatements.language, language),
        eq(sentStatements.state, 'waiting'),
      ),
    );
  const salt = newSalt();
  await tx.insert(sentStatements).values({
    id: newId<SentStatementId>(),
    candidacyId: allowed.id,
    language,
    text,
    answers: answers.length > 0 ? [...answers] : null,
    links: links.length > 0 ? [...links] : null,
    salt,
    sentAt: now,
    state: 'waiting',
  });
  const hash = commitmentOf({ salt, text: textOfSent(judged) }, sha256).sha256;
  const { round, contest, candidate } = found;
  const at = { round: round.slug, contest: contest.slug, candidate: candidate.slug };
  await record(tx, now, actorId, {
    event: 'statement.sent',
    data: { ...at, language, sha256: hash, ...receivedPart(now, receivedAt) },
  });
}

type Closed = {
  readonly id: SentStatementId;
  readonly state: Exclude<SentState, 'waiting'>;
  readonly cause?: ReturnCause;
  readonly reason?: string | null;
  readonly now: Date;
};

/** Says what was decided about a statement that was sent for approval. */
export async function closeSent(tx: Tx, { id, state, cause, reason, now }: Closed): Promise<void> {
  await tx
    .update(sentStatements)
    .set({ state, decidedAt: now, cause: cause ?? null, reason: reason ?? null })
    .where(eq(sentStatements.id, id));
}

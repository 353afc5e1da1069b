import { and, desc, eq } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import type { CandidacyId, SentStatementId } from '@/domain/base/ids';
import type { Locale } from '@/domain/base/languages.mjs';
import type { ReturnCause } from '@/domain/candidates/sent-statements';
import type { StatementFacts, StatementWords } from '@/domain/candidates/statements';
import { type CandidacyFacts, statementFacts } from './statement-facts';

const { sentStatements, statements } = schema;

/** The statement that a candidate sent last, if nobody has decided about it or it was returned. */
export type SentStatement = StatementWords & {
  readonly id: SentStatementId;
  readonly language: Locale;
  readonly sentAt: Date;
  readonly state: 'waiting' | 'returned';
  readonly cause: ReturnCause | null;
  readonly reason: string | null;
};

/**
 * The statement of a candidacy that waits or was returned, in one language; null if the last one was published, replaced
 * or taken back. `count` says how many were ever sent.
 */
export async function lastSent(
  reads: Reads,
  candidacyId: CandidacyId,
  language: Locale,
): Promise<{ readonly sent: SentStatement | null; readonly count: number }> {
  const rows = await reads
    .select()
    .from(sentStatements)
    .where(and(eq(sentStatements.candidacyId, candidacyId), eq(sentStatements.language, language)))
    .orderBy(desc(sentStatements.sentAt), desc(sentStatements.id));
  const [last] = rows;
  const { state } = last ?? {};
  if (!last || (state !== 'waiting' && state !== 'returned')) return { sent: null, count: rows.length };
  const [published] = await reads
    .select({ at: statements.publishedAt })
    .from(statements)
    .where(and(eq(statements.candidacyId, candidacyId), eq(statements.language, language)))
    .orderBy(desc(statements.version))
    .limit(1);
  // The returning officer may have entered another version since.
  if (state === 'returned' && published && published.at > last.sentAt) return { sent: null, count: rows.length };
  const { id, text, answers, links, sentAt, cause, reason } = last;
  const words = { text, answers: answers ?? [], links: links ?? [] };
  return { sent: { ...words, id, language, sentAt, state, cause, reason }, count: rows.length };
}

/**
 * The facts that decide about a candidate's next statement, and the one that waits or was returned. Its latest version
 * is what the candidate sent last; the numbers of versions count what was published and what was sent.
 */
export async function ownStatementFacts(
  reads: Reads,
  found: CandidacyFacts,
  seen: { readonly language: Locale; readonly basedOnVersion: number },
): Promise<{ readonly facts: StatementFacts; readonly sent: SentStatement | null }> {
  const facts = await statementFacts(reads, found, seen);
  const { sent, count } = await lastSent(reads, found.candidacy.id, seen.language);
  const words = sent ?? facts.latest;
  const version = (facts.latest?.version ?? 0) + count;
  const latest = words && { text: words.text, answers: words.answers, links: words.links, version };
  // Everything that was sent may have been taken back before it was published: then nothing is there to be stale.
  return { facts: { ...facts, latest }, sent };
}

import type { Tx } from '@/db/client';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import type { CandidacyId, UserId } from '@/domain/base/ids';
import type { Permitted } from '@/domain/base/permissions';
import type { JudgedStatement, StatementWords } from '@/domain/candidates/judge-statement';
import { canonicalJson } from '@/domain/log/canonical-json';
import { isPublicAt } from '@/domain/rounds/rounds';
import { newId, sha256 } from '@/lib/tokens';
import type { StatementLanguage } from '@/queries/candidates/statement-facts';
import type { CandidacyOnRecord } from './candidacy-on-record';

const { statements } = schema;

type Version = {
  readonly found: CandidacyOnRecord;
  readonly language: StatementLanguage;
  readonly judged: JudgedStatement;
  readonly isSummary: boolean;
  readonly source: string | null;
  readonly by: 'candidate' | 'admin';
  readonly actorId: UserId | null;
  /** Public; only of an admin. */
  readonly reason?: string | undefined;
  readonly now: Date;
};

/** Keeps a judged version beside those before it, and logs it with its words counted; nothing of a draft round is logged. */
export async function saveStatement(
  tx: Tx,
  allowed: Permitted<'statement.write' | 'statement.enter', { readonly id: CandidacyId }>,
  { found, language, judged, isSummary, source, by, actorId, reason, now }: Version,
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
      fingerprint: statementFingerprint(judged),
      by,
      ...(reason === undefined ? {} : { reason }),
    },
  });
}

/**
 * The SHA-256 of a version's words as canonical JSON: its text, its answers in order, each with the question's id, and
 * its links. It shows later that the words were not changed, without the log repeating what may be for members alone.
 */
export function statementFingerprint({ text, answers, links }: StatementWords): string {
  return sha256(
    canonicalJson({
      text,
      answers: answers.map((answer) => ({ question: answer.question, text: answer.text })),
      links: links.map((link) => ({ words: link.words, address: link.address })),
    }),
  );
}

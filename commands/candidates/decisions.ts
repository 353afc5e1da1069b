import { z } from 'zod';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { actorIdOf, permit } from '@/domain/base/permissions';
import { type Result, refuse } from '@/domain/base/result';
import { type DecisionRefusal, readDecision } from '@/domain/candidates/sent-statements';
import { type StatementWords, wordsOf } from '@/domain/candidates/statements';
import type { StatementLanguage } from '@/queries/candidates/candidate-statement';
import type { FoundCandidacy } from './find-candidacy';
import { saveStatement } from './save-statement';

// What the decisions about statements, letters and applications have in common.

/** The reason of a decision against a person: a common one, and words that only that person reads. */
export const decisionInput = {
  cause: z.string().max(64).catch(''),
  toPerson: z.string().max(20_000).catch(''),
};
type DecisionInput = { readonly cause: string; readonly toPerson: string };

/** Judges a decision against a person. Refuses one about a text or an application that was decided or replaced. */
export function judgeRefusing<C extends string>(
  state: string | null,
  causes: readonly C[],
  { cause, toPerson }: DecisionInput,
): Result<{ readonly cause: C; readonly reason: string | null }, DecisionRefusal> {
  if (state !== 'waiting') return refuse({ code: 'decided-already' });
  return readDecision(causes, { cause, reason: toPerson });
}

type Approved = StatementWords & { readonly language: StatementLanguage; readonly version: number };

/** Publishes what a candidate wrote and the returning officer has approved, as this version. */
export async function publishApproved(
  tx: Tx,
  { actor, now }: Context,
  found: FoundCandidacy,
  { language, version, text, answers, links }: Approved,
): Promise<void> {
  const words = { text, answers, links };
  await saveStatement(tx, permit(actor, 'statement.approve', found.candidacy), {
    found,
    language,
    judged: { ...words, version, words: wordsOf(words), isNew: true },
    isSummary: false,
    source: null,
    by: 'candidate',
    isApproved: true,
    actorId: actorIdOf(actor),
    now,
  });
}

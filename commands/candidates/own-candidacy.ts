import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import { schema } from '@/db/schema';
import { NotFound } from '@/domain/base/errors';
import type { CandidacyId } from '@/domain/base/ids';
import type { Permitted } from '@/domain/base/permissions';
import { type CandidacyOnRecord, candidacyOnRecord } from './candidacy-on-record';

const { candidacies, candidates, contests, rounds } = schema;

/** Which candidacy somebody acts for, as their own form says. */
export const candidacyInput = z.string().min(1).pipe(z.custom<CandidacyId>());

type Own = { readonly id: CandidacyId };
type Allowed = Permitted<'statement.write', Own> | Permitted<'candidacy.answer', Own> | Permitted<'report.post', Own>;

/** The candidacy that somebody may act for, with its timeline and what it belongs to. Throws NotFound. */
export async function ownCandidacy(tx: Tx, { id }: Allowed): Promise<CandidacyOnRecord> {
  const [address] = await tx
    .select({ round: rounds.slug, contest: contests.slug, candidate: candidates.slug })
    .from(candidacies)
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .innerJoin(contests, eq(contests.id, candidacies.contestId))
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .where(eq(candidacies.id, id));
  const found = address ? await candidacyOnRecord(tx, address) : null;
  if (!found) throw new NotFound('candidacy');
  return found;
}

import { eq } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';

const { contests, rounds, submissions } = schema;

/** The slug of the round in which a submission was sent, by the code of its receipt; null if there is none. */
export async function roundOfReceipt(reads: Reads, code: string): Promise<string | null> {
  const [found] = await reads
    .select({ slug: rounds.slug })
    .from(submissions)
    .innerJoin(contests, eq(contests.id, submissions.contestId))
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .where(eq(submissions.code, code));
  return found?.slug ?? null;
}

import { and, asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import type { ContestId } from '@/domain/base/ids';
import { ok, type Result, refuse } from '@/domain/base/result';
import { typedMomentIn } from '@/domain/base/typed-moments';
import { type GuideRefusal, wrongGuide } from '@/domain/rounds/guide-set-up';
import type { TypedSlate } from '@/domain/slates/judge-slates';
import { type ContestRow, contestOfRound, type RoundRow } from '../rounds/round-in-set-up';

const { slateClaims, slates } = schema;

export type SlateRow = typeof slates.$inferSelect;
export type ClaimRow = typeof slateClaims.$inferSelect;

const text = z.string().max(5000).catch('');

/** What a slate is, as it was typed. */
export const slateInput = z.object({
  round: text,
  contest: text,
  name: text,
  claimedBy: text,
  source: text,
  'claimedOn-day': text,
  'claimedOn-month': text,
  'claimedOn-year': text,
});

export const typedSlate = (input: z.infer<typeof slateInput>): TypedSlate => ({
  name: input.name,
  claimedBy: input.claimedBy,
  source: input.source,
  claimedOn: typedMomentIn(input, 'claimedOn'),
});

/** The slates of a contest in the order in which they were added. */
export const slatesIn = (tx: Reads, contestId: ContestId): Promise<SlateRow[]> =>
  tx
    .select()
    .from(slates)
    .where(eq(slates.contestId, contestId))
    .orderBy(asc(slates.slug))
    .then((rows) => rows);

type SlateOnRecord = { readonly contest: ContestRow; readonly slate: SlateRow; readonly claims: readonly ClaimRow[] };

/** A slate of a round by its address, with every claim that it ever made. Refuses one that is not there. */
export async function slateOnRecord(
  tx: Reads,
  round: RoundRow,
  address: { readonly contest: string; readonly slate: string },
  field: string,
): Promise<Result<SlateOnRecord, GuideRefusal>> {
  const contest = await contestOfRound(tx, round, address.contest);
  const [slate] = contest
    ? await tx
        .select()
        .from(slates)
        .where(and(eq(slates.contestId, contest.id), eq(slates.slug, address.slate)))
    : [];
  if (!contest || !slate) return refuse(wrongGuide(field, 'gone'));
  const claims = await tx.select().from(slateClaims).where(eq(slateClaims.slateId, slate.id));
  return ok({ contest, slate, claims });
}

import { eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import type { ContestRow, RoundRow } from '@/db/rows';
import { schema } from '@/db/schema';
import type { ContestFacts } from '@/domain/contests/contest-facts';
import { DOUBTFUL, doubtsAfter } from '@/domain/contests/rule-doubts';
import type { RuleFacts } from '@/domain/contests/rule-form';
import { canonicalJson } from '@/domain/log/canonical-json';
import type { LogEvent } from '@/domain/log/log-events';
import type { Agreement } from '@/domain/rounds/agreement';

const { contests } = schema;

type Saving = {
  readonly tx: Tx;
  readonly round: RoundRow;
  readonly reason: string | null;
  readonly log: (entry: LogEvent) => Promise<void>;
};

/** Saves a contest's details or its rule for the ballot, and logs the change with who agreed to it. */
export async function saveContest(
  { tx, round, reason, log }: Saving,
  contest: ContestRow,
  facts: ContestFacts | RuleFacts | Pick<RuleFacts, 'threshold'>,
  agreed: Agreement,
): Promise<void> {
  const after = { ...contest, ...facts };
  const set = DOUBTFUL.filter((part) => canonicalJson(after[part]) !== canonicalJson(contest[part]));
  await tx
    .update(contests)
    .set({ ...facts, doubts: doubtsAfter(contest.doubts, set) })
    .where(eq(contests.id, contest.id));
  const what = Object.hasOwn(facts, 'threshold') ? 'rule' : 'contest';
  const changed = [`${what}:${contest.slug}`];
  await log({ event: 'round.changed', data: { round: round.slug, changed, reason, agreed } });
}

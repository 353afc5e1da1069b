import { and, eq, inArray, notInArray } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import type { ContestRow, RoundRow } from '@/db/rows';
import { schema } from '@/db/schema';
import type { ContestId } from '@/domain/base/ids';
import type { ContestFacts } from '@/domain/contests/contest-facts';
import { type AttributeUse, attributesAsked, type GroupRules } from '@/domain/contests/reserved-seats';
import { DOUBTFUL, doubtsAfter } from '@/domain/contests/rule-doubts';
import type { RuleFacts } from '@/domain/contests/rule-form';
import { canonicalJson } from '@/domain/log/canonical-json';
import type { LogEvent } from '@/domain/log/log-events';
import type { Agreement } from '@/domain/rounds/agreement';

const { candidacies, contests, selfDescriptions } = schema;

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
  await forgetUnasked(tx, contest.id, after);
  const what = Object.hasOwn(facts, 'threshold') ? 'rule' : 'contest';
  const changed = [`${what}:${contest.slug}`];
  await log({ event: 'round.changed', data: { round: round.slug, changed, reason, agreed } });
}

/** Deletes what candidates said about themselves for a rule that is no longer there, and hides it from officers again. */
async function forgetUnasked(tx: Tx, contestId: ContestId, rules: Omit<GroupRules, 'seats'>): Promise<void> {
  const own = tx.select({ id: candidacies.id }).from(candidacies).where(eq(candidacies.contestId, contestId));
  const asked = attributesAsked(rules);
  const named = (all: readonly AttributeUse[]) => all.map(({ attribute }) => attribute);
  const isOwn = inArray(selfDescriptions.candidacyId, own);
  await tx.delete(selfDescriptions).where(and(isOwn, notInArray(selfDescriptions.attribute, named(asked))));
  const forNames = named(asked.filter(({ names }) => names !== null));
  await tx
    .update(selfDescriptions)
    .set({ isForNames: false })
    .where(and(isOwn, notInArray(selfDescriptions.attribute, forNames)));
}

import type { Reads } from '@/db/client';
import { versionCounts } from '@/domain/nominations/confirmation';
import { countsTowardsThreshold } from '@/domain/nominations/provenance';
import { rosterFilter } from '@/domain/rounds/roster';
import { factsOfRule, type RuleChange } from '@/domain/rounds/rule-changes';
import { type ContestRow, type ContestRows, contestRows, contestsOf } from '../contests/contest-rows';
import { type ActEffect, effectsBetween } from '../nominations/act-effects';
import type { PublicRound } from './public-rounds';

/** What a change of a rule would do to one contest now. */
export type ChangeEffect = {
  readonly contest: Pick<ContestRow, 'slug' | 'title' | 'nominators'>;
  /** How many of the latest submissions would stop counting, and how many would start. Withdrawals are left out. */
  readonly stop: number;
  readonly start: number;
  /** The candidates whose figure or place on the ballot would differ. */
  readonly effects: readonly ActEffect[];
};

/**
 * What a change would do to what has been sent, contest by contest. Empty for a change of the deadline, which changes
 * nothing that was sent.
 */
export async function effectsOfChange(
  reads: Reads,
  round: PublicRound,
  change: RuleChange,
  now: Date,
): Promise<ChangeEffect[]> {
  if (change.kind === 'deadline' || change.kind === 'closing') return [];
  const wanted = (await contestsOf(reads, [round])).filter(
    ({ slug }) => change.kind === 'confirmation' || slug === change.contest,
  );
  return (await contestRows(reads, [round], wanted)).map((before) => {
    const after = withChange(before, change);
    const [had, has] = [countingIn(before), countingIn(after)];
    const { slug, title, nominators } = before.contest;
    return {
      contest: { slug, title, nominators },
      stop: [...had].filter((id) => !has.has(id)).length,
      start: [...has].filter((id) => !had.has(id)).length,
      effects: effectsBetween(before, after, now),
    };
  });
}

type ChangeOfRule = Exclude<RuleChange, { readonly kind: 'deadline' | 'closing' }>;

/** The rows as they would be after the change. */
function withChange(rows: ContestRows, change: ChangeOfRule): ContestRows {
  switch (change.kind) {
    case 'confirmation': {
      const confirmBy = change.confirmBy === null ? null : new Date(change.confirmBy);
      return { ...rows, round: { ...rows.round, confirmation: change.confirmation, confirmBy } };
    }
    case 'rule':
      return { ...rows, contest: { ...rows.contest, ...factsOfRule(change) } };
    case 'contest':
      return { ...rows, contest: { ...rows.contest, ...change.facts } };
  }
}

/** The latest submissions that count, by id. */
function countingIn({ round, contest, bodies, live }: ContestRows): Set<string> {
  const isOnRoster = rosterFilter(contest, round);
  return new Set(
    live
      .filter((version) => {
        const body = bodies.get(version.bodyId);
        const isAllowed = body !== undefined && isOnRoster(body);
        const counts = countsTowardsThreshold(version.provenance, round.kind) && versionCounts(round, version);
        return version.kind !== 'withdrawn' && isAllowed && counts;
      })
      .map(({ id }) => id),
  );
}

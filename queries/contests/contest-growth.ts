import type { Reads } from '@/db/client';
import type { Step } from '@/domain/results/cumulative';
import { choicesOf } from './contest-choices';
import type { CountedContest } from './counted-contest';
import { nominationDates } from './nomination-dates';
import { choiceSteps, type Span, spanOf } from './progress-series';

/** The bodies that have nominated in one contest, by day: the last step is how many have. */
export type ContestGrowth = {
  readonly contest: Pick<CountedContest['rows']['contest'], 'slug' | 'title' | 'bodyKinds'>;
  readonly span: Span;
  readonly steps: readonly Step[];
};

/** How a contest grew. Null in an archive round, whose reports have no days, and while nobody has nominated. */
export async function contestGrowth(reads: Reads, counted: CountedContest, now: Date): Promise<ContestGrowth | null> {
  const { rows, round } = counted;
  const { contest } = rows;
  if (round.kind === 'archive' || rows.live.length === 0) return null;
  const steps = choiceSteps(choicesOf(counted, await nominationDates(reads, rows)));
  const span = spanOf(
    round,
    steps.map(({ on }) => on),
    now,
  );
  if (!span || steps.length === 0) return null;
  return { contest: { slug: contest.slug, title: contest.title, bodyKinds: contest.bodyKinds }, span, steps };
}

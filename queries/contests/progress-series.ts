import type { Day } from '@/domain/base/days';
import type { BodyId } from '@/domain/base/ids';
import { cumulative, type Step, type Stretch } from '@/domain/contests/cumulative';
import { NOT_EXPECTED, NOT_HEARD_FROM } from '@/domain/nominations/body-status';
import { dayOf } from '@/messages/format';
import type { PublicRound } from '../rounds/public-rounds';
import { type BodyChoice, choicesOf } from './contest-choices';
import type { CountedCandidacy, CountedContest } from './counted-contest';
import type { DatedContest } from './dated-contest';

/** The first and last day of a chart over time, the day of the deadline, and the last day with data. */
export type Span = Stretch & { readonly closesOn: Day; readonly until: Day };

/**
 * The days of a chart of a round, from its opening to its deadline. If one of `days` is before or after, the chart
 * begins earlier or ends later. Null for an archive, because its reports have no dates.
 */
export function spanOf(round: PublicRound, days: readonly Day[], now: Date): Span | null {
  if (round.kind === 'archive') return null;
  const day = (at: Date) => dayOf(at, round.zone);
  const [opensOn, closesOn] = [day(round.opensAt), day(round.closesAt)];
  const [from = opensOn] = [...days, opensOn].sort();
  const until = [...days, now < round.closesAt ? day(now) : closesOn].sort().at(-1) ?? closesOn;
  return { from, to: [until, closesOn].sort().at(-1) ?? closesOn, closesOn, until };
}

/** The nominations of one candidacy by day, each body once. The last step is the candidacy's count. */
export const candidacySteps = (
  candidacy: CountedCandidacy,
  since: ReadonlyMap<BodyId, Date> | undefined,
  zone: string,
): Step[] => cumulative(nominationsOf(candidacy, since, zone));

/** The nominations of all candidates on a slate by day. The last step is the sum of their counts. */
export function slateSteps(
  slug: string,
  { candidacies, dates, slates, round }: Pick<DatedContest, 'candidacies' | 'dates' | 'slates' | 'round'>,
): Step[] {
  const people = candidacies.filter(({ id }) => slates.claims.get(id)?.some((slate) => slate.slug === slug));
  return cumulative(
    people.flatMap((candidacy) =>
      nominationsOf(candidacy, dates.get(candidacy.id), round.zone).map(({ once, on }) => ({
        once: `${candidacy.id} ${once}`,
        on,
      })),
    ),
  );
}

/** How many bodies have nominated, by day. */
export const choiceSteps = (choices: readonly BodyChoice[]): Step[] =>
  cumulative(choices.map(({ body, on }) => ({ once: body.id, on })));

/**
 * How many bodies have been heard from, by day. A body that may nominate is heard from on the first day that it sends
 * something or records a meeting.
 */
export function heardSteps({ rows, statuses }: CountedContest, choices: readonly BodyChoice[]): Step[] {
  const { zone } = rows.round;
  const heard = [...statuses].filter(([, status]) => ![...NOT_HEARD_FROM, ...NOT_EXPECTED].includes(status));
  const choiceOf = new Map(choices.map(({ body, on }) => [body.id, on]));
  const sentAt = new Map(rows.live.map(({ bodyId, receivedAt }) => [bodyId, receivedAt]));
  return cumulative(
    heard.flatMap(([id]) => {
      const days = [sentAt.get(id), rows.meetings.get(id)?.recordedAt].flatMap((at) => (at ? dayOf(at, zone) : []));
      return [...days, choiceOf.get(id) ?? []].flat().map((on) => ({ once: id, on }));
    }),
  );
}

/** The number of bodies that the rule needs. Null if the rule is not a plain number. */
export function plainNeed(candidacies: readonly Pick<CountedCandidacy, 'outcome' | 'count'>[]): number | null {
  const outcomes = candidacies.map(({ outcome, count }) => ({ outcome, count }));
  const isPlain = outcomes.every(
    ({ outcome, count }) =>
      outcome !== null &&
      (outcome.rule === 'at-least' || outcome.rule === 'share') &&
      outcome.children.length === 0 &&
      outcome.have === count,
  );
  return isPlain ? (outcomes[0]?.outcome?.need ?? null) : null;
}

/** The growth of one candidacy's nominations. */
export type Growth = { readonly span: Span; readonly steps: readonly Step[]; readonly need: number | null };

/** The growth of one candidacy's nominations. Null in an archive round, and if it has no nominations. */
export function growthOf(
  { round }: { readonly round: PublicRound },
  counted: readonly CountedCandidacy[],
  candidacy: CountedCandidacy,
  { since, now }: { readonly since: ReadonlyMap<BodyId, Date>; readonly now: Date },
): Growth | null {
  const steps = candidacySteps(candidacy, since, round.zone);
  const span = spanOf(
    round,
    steps.map(({ on }) => on),
    now,
  );
  return span && steps.length > 0 ? { span, steps, need: plainNeed(counted) } : null;
}

function nominationsOf(
  { nominators }: CountedCandidacy,
  since: ReadonlyMap<BodyId, Date> | undefined,
  zone: string,
): { readonly once: BodyId; readonly on: Day }[] {
  return nominators
    .filter(({ counts }) => counts)
    .map(({ body, countsAs, submission }) => ({
      once: countsAs ?? body.id,
      on: dayOf(since?.get(body.id) ?? submission.receivedAt, zone),
    }));
}

/** How many bodies have nominated in one contest, by day. The last step is the present number. */
export type ContestGrowth = {
  readonly contest: Pick<CountedContest['rows']['contest'], 'slug' | 'title' | 'nominators'>;
  readonly span: Span;
  readonly steps: readonly Step[];
};

/**
 * The growth of a contest. Null in an archive round, because its reports have no dates, and if nobody has nominated.
 */
export function contestGrowth(counted: DatedContest, now: Date): ContestGrowth | null {
  const { rows, round } = counted;
  const { contest } = rows;
  if (round.kind === 'archive' || rows.live.length === 0) return null;
  const steps = choiceSteps(choicesOf(counted, counted.dates));
  const span = spanOf(
    round,
    steps.map(({ on }) => on),
    now,
  );
  if (!span || steps.length === 0) return null;
  return { contest: { slug: contest.slug, title: contest.title, nominators: contest.nominators }, span, steps };
}

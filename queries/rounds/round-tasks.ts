import type { Context } from '@/db/context';
import { may, permit } from '@/domain/base/permissions';
import { DEADLINE_TO_COME } from '@/domain/rounds/rounds';
import { type BodyTask, bodyTasks } from '../bodies/attention';
import {
  approvalTasks,
  type CandidateTask,
  groupsShort,
  notAccepted,
  reviewsDue,
  withoutAddress,
} from '../candidates/attention';
import { type CountedContest, sharedRound } from '../contests/counted-contest';
import {
  type NominationTask,
  neverSignedIn,
  quietTask,
  unreachableTasks,
  waitingByRound,
  waitingTask,
} from '../nominations/attention';
import { type LateTask, lateTasks } from '../nominations/late-forms';
import { type SilentBodies, silenceOf } from '../nominations/silent-bodies';
import { type OfficerTask, sentByNewOfficers } from '../people/attention';
import { comingSoon, type RoundTask } from './attention-rounds';
import { openChanges, proposedDeclarations } from './proposed-changes';
import { headOf, isCurrent, type PublicRound, publicRound } from './public-rounds';

/** A task about a round. */
export type TaskOfRounds = BodyTask | CandidateTask | LateTask | NominationTask | OfficerTask | RoundTask;

type Rounds = {
  readonly current: readonly PublicRound[];
  readonly counted: readonly (CountedContest & { readonly round: PublicRound })[];
  /** Who has not been heard from, in the order of the rounds; null if a round is not open. */
  readonly silences: readonly (SilentBodies | null)[];
  /** The tasks about officers. */
  readonly officers: readonly OfficerTask[];
};

/** The tasks of some current rounds, the most urgent first, with those about officers in their place. */
export async function tasksOfRounds(
  ctx: Context,
  { current, counted, silences, officers }: Rounds,
): Promise<TaskOfRounds[]> {
  permit(ctx.actor, 'admin.read', {});
  const { reads } = ctx.db;
  const { now } = ctx;
  const waiting = await waitingByRound(ctx, current);
  const agreement = await proposedDeclarations(reads, current);
  const proposed = await openChanges(reads, current, now);
  const inRounds = (make: (round: PublicRound, silence: SilentBodies | null) => readonly TaskOfRounds[]) =>
    current.flatMap((round, place) => make(round, silences[place] ?? null));
  const countedIn = (round: PublicRound) => counted.filter((each) => each.round.id === round.id);
  const noAddress: TaskOfRounds[] = [];
  for (const round of current.filter(({ state }) => DEADLINE_TO_COME.includes(state)))
    noAddress.push(...(await withoutAddress(reads, headOf(round), countedIn(round))));
  const short: TaskOfRounds[] = [];
  // Of few candidates, the numbers alone say who has said something.
  const mayRead = may(ctx.actor, 'self-descriptions.read', {});
  for (const round of mayRead ? current : [])
    short.push(...(await groupsShort(reads, headOf(round), countedIn(round))));
  return [
    ...inRounds((round) => {
      if (agreement.has(round.id)) return [{ code: 'agreement-awaited', round: headOf(round) }];
      return round.state === 'closed' ? [{ code: 'not-declared', round: headOf(round) }] : [];
    }),
    ...inRounds((round) =>
      proposed
        .filter(({ roundId }) => roundId === round.id)
        .map(({ id }) => ({ code: 'change-proposed', round: headOf(round), proposal: id })),
    ),
    ...(await lateTasks(ctx, current)),
    ...officers,
    ...inRounds((_round, silence) => quietTask('unsent', silence)),
    ...inRounds((round) => waitingTask('unconfirmed', round, waiting)),
    ...inRounds((round) => waitingTask('write-ins', round, waiting)),
    ...inRounds((round) => notAccepted(headOf(round), countedIn(round))),
    ...(await approvalTasks(reads, current)),
    ...(await reviewsDue(ctx)),
    ...(await bodyTasks(reads, current)),
    ...noAddress,
    ...short,
    ...inRounds((_round, silence) => quietTask('silent', silence)),
    ...inRounds((_round, silence) => unreachableTasks(silence)),
    ...(await neverSignedIn(ctx, current)),
    ...(await comingSoon(ctx, current)),
  ];
}

/** The tasks that need the whole installation: officers are added and invited there. */
const ELSEWHERE: readonly TaskOfRounds['code'][] = ['no-officer', 'never-signed-in'];

/** The tasks of one round, for somebody who has a role in this round only. Empty if there is no such round. */
export async function roundTasks(ctx: Context, slug: string): Promise<TaskOfRounds[]> {
  permit(ctx.actor, 'admin.read', {});
  const { reads } = ctx.db;
  const round = await publicRound(reads, ctx.now, slug);
  if (!round) return [];
  const current = [round].filter(isCurrent);
  const sent = (await sentByNewOfficers(ctx)).filter((one) => one.round.slug === slug);
  const tasks = await tasksOfRounds(ctx, {
    current,
    counted: isCurrent(round) ? await sharedRound(ctx, round) : [],
    silences: [round.state === 'open' ? await silenceOf(ctx, round) : null],
    officers: sent.map(({ code, officerSince }) => ({ code: 'sent-by-new', n: 1, only: code, since: officerSince })),
  });
  return tasks.filter(
    (task) =>
      !ELSEWHERE.includes(task.code) && (task.code === 'sent-by-new' || ('round' in task && task.round.slug === slug)),
  );
}

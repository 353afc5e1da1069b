import { and, asc, eq, gt, inArray, isNull, lte, or } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import type { NeededSetting } from '@/domain/installation/settings';
import { isUnconfirmed } from '@/domain/nominations/confirmation';
import { rosterFilter } from '@/domain/rounds/roster';
import { missingForLive, type SetUpFacts, type SetUpTask, taskStates } from '@/domain/rounds/round-set-up';
import { isPublicAt, ROUND_STATES, type RoundState, refusalIfSettled, roundState } from '@/domain/rounds/rounds';
import { pick } from '@/lib/objects';
import { onMap } from '@/queries/bodies/on-map';
import { withBranches } from '@/queries/bodies/roster-bodies';
import { settingsOf } from '../installation/settings';
import { secondAdmin } from './proposed-changes';

const {
  bodies,
  candidacies,
  contests,
  hustings,
  officers,
  questions,
  rosterExceptions,
  rounds,
  slates,
  submissions,
  timetableEntries,
} = schema;

export type RoundRow = typeof rounds.$inferSelect;
export type TimetableEntry = Pick<typeof timetableEntries.$inferSelect, 'id' | 'kind' | 'label' | 'at'>;

export type ContestInSetUp = typeof contests.$inferSelect & {
  readonly candidates: number;
  /** How many bodies may nominate in it, without those that are counted with another. */
  readonly roster: number;
  /** How many bodies have sent something. */
  readonly sent: number;
};

export type AdminRound = {
  readonly round: RoundRow & { readonly state: RoundState };
  readonly isPublic: boolean;
  /** True once the round is declared or cancelled. Then nothing can change. */
  readonly isSettled: boolean;
  /** Whether a change of the rules needs a second admin now; null before the opening. */
  readonly secondAdmin: 'second' | 'only' | null;
  /** How many submissions nobody has confirmed, whether or not the round needs it. */
  readonly unconfirmed: number;
  readonly contests: readonly ContestInSetUp[];
  readonly entries: readonly TimetableEntry[];
  readonly exceptions: number;
  /** How many slates, questions and hustings events the round has. */
  readonly slates: number;
  readonly questions: number;
  readonly hustings: number;
  /** How many bodies may nominate in any of the contests, and how many of these have an officer. */
  readonly roster: number;
  readonly withOfficer: number;
  readonly tasks: Readonly<Record<SetUpTask, boolean | null>>;
  /** The settings of the installation without which the round cannot be announced. */
  readonly missing: readonly NeededSetting[];
};

/** A round for the admins who set it up. Null if there is no round with this slug. */
export async function adminRound(ctx: Context, slug: string): Promise<AdminRound | null> {
  permit(ctx.actor, 'admin.read', {});
  const { reads } = ctx.db;
  const now = ctx.now;
  const [round] = await reads.select().from(rounds).where(eq(rounds.slug, slug));
  if (!round) return null;
  const held = await reads
    .select()
    .from(contests)
    .where(eq(contests.roundId, round.id))
    .orderBy(asc(contests.position), asc(contests.id));
  const ids = held.map(({ id }) => id);
  const people = await reads
    .select({ contestId: candidacies.contestId })
    .from(candidacies)
    .where(and(inArray(candidacies.contestId, ids), isNull(candidacies.mergedIntoId)));
  const sent = await reads
    .select(pick(submissions, 'contestId', 'kind', 'provenance', 'confirmedAt', 'voidedAt'))
    .from(submissions)
    .where(and(inArray(submissions.contestId, ids), isNull(submissions.supersededAt)));
  const entries = await reads
    .select(pick(timetableEntries, 'id', 'kind', 'label', 'at'))
    .from(timetableEntries)
    .where(eq(timetableEntries.roundId, round.id))
    .orderBy(asc(timetableEntries.at), asc(timetableEntries.id));
  const exceptions = await reads.select().from(rosterExceptions).where(eq(rosterExceptions.roundId, round.id));
  const ofGuide = {
    slates: await reads.$count(slates, inArray(slates.contestId, ids)),
    questions: await reads.$count(questions, inArray(questions.contestId, ids)),
    hustings: await reads.$count(hustings, eq(hustings.roundId, round.id)),
  };
  const counted = new Set(exceptions.flatMap(({ bodyId, countsWithId }) => (countsWithId ? [bodyId] : [])));
  const all = await withBranches(reads, await reads.select().from(bodies).where(onMap(round)));
  const eligible = all.filter((body) => !counted.has(body.id));
  const inOffice = await reads
    .selectDistinct({ bodyId: officers.bodyId })
    .from(officers)
    .where(and(lte(officers.startsAt, now), or(isNull(officers.endsAt), gt(officers.endsAt, now))));
  const staffed = new Set(inOffice.map(({ bodyId }) => bodyId));
  const filters = new Map(held.map((contest) => [contest.id, rosterFilter(contest, round)]));
  const roster = eligible.filter((body) => [...filters.values()].some((isOn) => isOn(body)));
  const here = (rows: readonly { readonly contestId: string }[], id: string) =>
    rows.filter(({ contestId }) => contestId === id).length;
  const shown = held.map((contest) => ({
    ...contest,
    candidates: here(people, contest.id),
    roster: eligible.filter(filters.get(contest.id) ?? (() => false)).length,
    sent: here(sent, contest.id),
  }));
  const missing = missingForLive(round, await settingsOf(reads));
  const facts: SetUpFacts = {
    isAnnounced: isPublicAt(round, now),
    contests: shown.length,
    contestsWithoutCandidates: shown.filter(({ candidates }) => candidates === 0).length,
    rulesWithoutSource: shown.filter(({ source }) => source === null).length,
    withoutOfficer: roster.filter(({ id }) => !staffed.has(id)).length,
    rosterIsEmpty: roster.length === 0,
    settingsMissing: missing.length > 0,
  };
  return {
    round: { ...round, state: roundState(round, now) },
    isPublic: facts.isAnnounced,
    isSettled: refusalIfSettled(round, now) !== null,
    secondAdmin: await secondAdmin(reads, round, now),
    unconfirmed: sent.filter((version) => version.voidedAt === null && isUnconfirmed(version)).length,
    contests: shown,
    entries,
    exceptions: exceptions.length,
    ...ofGuide,
    roster: roster.length,
    withOfficer: roster.length - facts.withoutOfficer,
    tasks: taskStates(facts),
    missing,
  };
}

export type AdminRoundInList = Pick<
  typeof rounds.$inferSelect,
  'slug' | 'title' | 'kind' | 'zone' | 'opensAt' | 'closesAt'
> & {
  readonly state: RoundState;
  readonly contests: number;
  readonly candidates: number;
};

/**
 * Every round, including drafts, with its size. Drafts come first, then the other states; within a state, the latest
 * deadline comes first.
 */
export async function adminRounds(ctx: Context): Promise<AdminRoundInList[]> {
  permit(ctx.actor, 'admin.read', {});
  const { reads } = ctx.db;
  const all = await reads.select().from(rounds);
  const held = await reads.select({ id: contests.id, roundId: contests.roundId }).from(contests);
  const people = await reads
    .select({ roundId: contests.roundId })
    .from(candidacies)
    .innerJoin(contests, eq(contests.id, candidacies.contestId));
  const count = (rows: readonly { readonly roundId: string }[], id: string) =>
    rows.filter(({ roundId }) => roundId === id).length;
  return all
    .map((round) => ({
      ...pick(round, 'slug', 'title', 'kind', 'zone', 'opensAt', 'closesAt'),
      state: roundState(round, ctx.now),
      contests: count(held, round.id),
      candidates: count(people, round.id),
    }))
    .sort(
      (a, b) =>
        ROUND_STATES.indexOf(a.state) - ROUND_STATES.indexOf(b.state) ||
        b.closesAt.getTime() - a.closesAt.getTime() ||
        (a.slug < b.slug ? -1 : 1),
    );
}

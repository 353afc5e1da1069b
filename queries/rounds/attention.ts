import { and, asc, desc, eq, gt, inArray, isNull, lte, ne, or } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { Day } from '@/domain/base/days';
import type { RoundId } from '@/domain/base/ids';
import { dayIn } from '@/domain/base/instants';
import { permit } from '@/domain/base/permissions';
import { type ChainCheck, HEADS_ZONE } from '@/domain/log/log-chain';
import { DEADLINE_TO_COME, NOMINATIONS_COMPLETED, type TimetableKind, WITHOUT_DEADLINE } from '@/domain/rounds/rounds';
import { type BodyCounts, countBodies } from '../contests/contest-bodies';
import { contestsOf } from '../contests/contest-rows';
import { countedContests } from '../contests/counted-contest';
import { checkLog } from '../log/check-log';
import { type SilentBodies, silenceOf } from '../nominations/silent-bodies';
import { type AdminMail, adminMail } from '../people/outbox';
import { openChanges, proposedDeclarations } from './proposed-changes';
import { headOf, isCurrent, type PublicRound, publicRounds, type RoundHead } from './public-rounds';

const { contestResults, contests, logHeads, officers, rounds, submissions, timetableEntries, users, writeIns } = schema;

const DAY_MS = 86_400_000;
/** How long before a date the page shows it. */
const SOON = 7 * DAY_MS;

type InRound = { readonly round: RoundHead };
export type Person = { readonly name: string; readonly contest: string; readonly slug: string; readonly count: number };

/** One item that needs an admin's attention, with the facts for its sentence. Each kind links to its own page. */
export type AttentionItem =
  | { readonly code: 'log-broken'; readonly seq: number }
  /** The server's clock is behind the last entry of the log by this many minutes. */
  | { readonly code: 'clock-behind'; readonly minutes: number }
  | { readonly code: 'head-unsigned'; readonly lastDay: Day | null }
  | { readonly code: 'mail-failed'; readonly n: number }
  | (InRound & { readonly code: 'not-declared' })
  | (InRound & { readonly code: 'agreement-awaited' })
  | (InRound & { readonly code: 'change-proposed'; readonly proposal: string })
  | (InRound & {
      readonly code: 'unsent';
      readonly n: number;
      readonly from: Day | null;
      readonly to: Day | null;
      readonly remindedOn: Day | null;
      /** How many officers can be reminded today. */
      readonly toRemind: number;
    })
  | (InRound & { readonly code: 'unconfirmed'; readonly n: number })
  | (InRound & { readonly code: 'write-ins'; readonly n: number })
  | (InRound & { readonly code: 'not-accepted'; readonly people: readonly Person[] })
  | (InRound & { readonly code: 'silent'; readonly n: number; readonly remindedOn: Day | null })
  | (InRound & { readonly code: 'no-officer'; readonly n: number })
  /** How many bodies have only officers whose addresses the mail server refused. */
  | (InRound & { readonly code: 'email-refused'; readonly n: number })
  | { readonly code: 'never-signed-in'; readonly n: number }
  | (InRound & {
      readonly code: 'soon';
      readonly what: TimetableKind | 'opens' | 'closes';
      readonly label: string | null;
      readonly at: Date;
    });

export type Attention = {
  /** The items, with blocking ones first and upcoming dates last. */
  readonly items: readonly AttentionItem[];
  readonly running: readonly {
    readonly round: RoundHead;
    readonly contests: readonly { readonly title: string; readonly bodies: BodyCounts }[];
    readonly silence: SilentBodies | null;
  }[];
  /** The rounds whose nominations have closed, latest first. Their results and vacancies can be recorded. */
  readonly over: readonly {
    readonly round: RoundHead;
    readonly contests: readonly { readonly slug: string; readonly title: string; readonly hasResult: boolean }[];
  }[];
  readonly log: ChainCheck;
  readonly lastHead: { readonly day: Day; readonly signedAt: Date } | null;
  readonly mail: AdminMail;
};

/** The items that need an admin's attention today, from the current rows and the system checks. */
export async function attention(ctx: Context): Promise<Attention> {
  permit(ctx.actor, 'admin.read', {});
  const { reads } = ctx.db;
  const { now } = ctx;
  const current = (await publicRounds(reads, now)).filter(isCurrent).reverse();
  const counted = await countedContests(reads, current, await contestsOf(reads, current), now);
  const running: Attention['running'][number][] = [];
  for (const round of current)
    running.push({
      round: headOf(round),
      contests: counted
        .filter((each) => each.round.id === round.id)
        .map(({ rows, statuses }) => ({ title: rows.contest.title, bodies: countBodies(statuses.values()) })),
      silence: round.state === 'open' ? await silenceOf(ctx, round) : null,
    });
  const log = await checkLog(ctx);
  const [lastHead] = await reads
    .select({ day: logHeads.day, signedAt: logHeads.signedAt })
    .from(logHeads)
    .orderBy(desc(logHeads.day))
    .limit(1);
  const mail = await adminMail(ctx);
  const waiting = await countsByRound(ctx, current);
  const agreement = await proposedDeclarations(reads, current);
  const proposed = await openChanges(reads, current, now);
  const notAccepted = (round: PublicRound): Person[] =>
    counted
      .filter((each) => each.round.id === round.id)
      .flatMap(({ rows, candidacies }) =>
        candidacies
          .filter(({ ballot }) => ballot === 'enough-not-accepted')
          .map(({ name, slug, count }) => ({ name, slug, count, contest: rows.contest.slug })),
      );

  const inRounds = (make: (round: PublicRound, place: number) => readonly AttentionItem[]) => current.flatMap(make);
  const quiet = (kind: 'silent' | 'unsent') => (_round: PublicRound, place: number) =>
    quietItem(kind, running[place]?.silence ?? null);
  const items: AttentionItem[] = [
    ...(log.ok ? [] : [{ code: 'log-broken' as const, seq: log.seq }]),
    ...clockBehind(ctx),
    ...(isUnsigned(log, lastHead?.day ?? null, now)
      ? [{ code: 'head-unsigned' as const, lastDay: lastHead?.day ?? null }]
      : []),
    ...(mail.failed.length > 0 ? [{ code: 'mail-failed' as const, n: mail.failed.length }] : []),
    ...inRounds((round) => {
      if (agreement.has(round.id)) return [{ code: 'agreement-awaited', round: headOf(round) }];
      return round.state === 'closed' ? [{ code: 'not-declared', round: headOf(round) }] : [];
    }),
    ...inRounds((round) =>
      proposed
        .filter(({ roundId }) => roundId === round.id)
        .map(({ id }) => ({ code: 'change-proposed', round: headOf(round), proposal: id })),
    ),
    ...inRounds(quiet('unsent')),
    ...inRounds((round) => item('unconfirmed', round, waiting.unconfirmed)),
    ...inRounds((round) => item('write-ins', round, waiting.writeIns)),
    ...inRounds((round) => {
      const people = notAccepted(round);
      return people.length > 0 ? [{ code: 'not-accepted', round: headOf(round), people }] : [];
    }),
    ...inRounds(quiet('silent')),
    ...inRounds((_round, place) => unreachable(running[place]?.silence ?? null)),
    ...(await neverSignedIn(ctx, current)),
    ...(await comingSoon(ctx, current)),
  ];
  return { items, running, over: await roundsOver(ctx), log, lastHead: lastHead ?? null, mail };
}

function item(code: 'unconfirmed' | 'write-ins', round: PublicRound, counts: ReadonlyMap<RoundId, number>) {
  const n = counts.get(round.id) ?? 0;
  return n > 0 ? [{ code, round: headOf(round), n }] : [];
}

function quietItem(kind: 'silent' | 'unsent', silence: SilentBodies | null): AttentionItem[] {
  if (!silence || silence[kind].length === 0) return [];
  const some = silence[kind];
  const last = (days: readonly (Day | null)[]) => days.reduce((a, b) => ((b ?? '') > (a ?? '') ? b : a), null);
  const first = (days: readonly (Day | null)[]) =>
    days.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null);
  const { round } = silence;
  const remindedOn = last(some.map((one) => one.remindedOn));
  if (kind === 'silent') return [{ code: 'silent', round, n: some.length, remindedOn }];
  const met = some.map(({ metOn }) => metOn);
  const { earlier, never } = silence.reminders.unsent;
  return [
    { code: 'unsent', round, n: some.length, from: first(met), to: last(met), remindedOn, toRemind: earlier + never },
  ];
}

function unreachable(silence: SilentBodies | null): AttentionItem[] {
  if (!silence) return [];
  const { round, reminders } = silence;
  const of = (key: 'noOfficer' | 'refused') => reminders.silent[key] + reminders.unsent[key];
  const items = [
    { code: 'email-refused' as const, round, n: of('refused') },
    { code: 'no-officer' as const, round, n: of('noOfficer') },
  ];
  return items.filter(({ n }) => n > 0);
}

/** Says if the clock is more than a minute behind the log. Then every deadline is judged by the time of the log. */
function clockBehind({ now, clock }: Context): AttentionItem[] {
  const minutes = clock ? Math.floor((now.getTime() - clock.getTime()) / 60_000) : 0;
  return minutes >= 1 ? [{ code: 'clock-behind', minutes }] : [];
}

/** The head of the log is signed at midnight. If it is missing a day and a half later, something is wrong. */
function isUnsigned(log: ChainCheck, lastDay: Day | null, now: Date): boolean {
  if (!log.ok || log.head.seq === 0) return false;
  return lastDay === null || lastDay < dayIn(HEADS_ZONE, new Date(now.getTime() - DAY_MS));
}

/** The submissions that wait for a second officer, and the write-ins that have not been matched, by round. */
async function countsByRound({ db: { reads } }: Context, current: readonly PublicRound[]) {
  const ids = current.map(({ id }) => id);
  const counts = (some: readonly { readonly roundId: RoundId }[]) =>
    new Map([...Map.groupBy(some, ({ roundId }) => roundId)].map(([id, group]) => [id, group.length]));
  const stands = and(inArray(contests.roundId, ids), isNull(submissions.supersededAt), isNull(submissions.voidedAt));
  const unconfirmed = await reads
    .select({ roundId: contests.roundId })
    .from(submissions)
    .innerJoin(contests, eq(contests.id, submissions.contestId))
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .where(
      and(
        stands,
        eq(rounds.asksConfirmation, true),
        isNull(submissions.confirmedAt),
        ne(submissions.kind, 'withdrawn'),
        ne(submissions.provenance, 'reported'),
      ),
    );
  const untied = await reads
    .select({ roundId: contests.roundId })
    .from(writeIns)
    .innerJoin(submissions, eq(submissions.id, writeIns.submissionId))
    .innerJoin(contests, eq(contests.id, submissions.contestId))
    .where(and(stands, isNull(writeIns.candidacyId)));
  return { unconfirmed: counts(unconfirmed), writeIns: counts(untied) };
}

async function roundsOver({ db: { reads }, now }: Context): Promise<Attention['over']> {
  const over = (await publicRounds(reads, now)).filter(({ state }) => NOMINATIONS_COMPLETED.includes(state));
  const held = await contestsOf(reads, over);
  const recorded = await reads.select({ contestId: contestResults.contestId }).from(contestResults);
  const has = new Set(recorded.map(({ contestId }) => contestId));
  return over.map((round) => ({
    round: headOf(round),
    contests: held
      .filter(({ roundId }) => roundId === round.id)
      .map(({ id, slug, title }) => ({ slug, title, hasResult: has.has(id) })),
  }));
}

/** The officers who have never signed in. Emails may not reach them. */
async function neverSignedIn(
  { db: { reads }, now }: Context,
  current: readonly PublicRound[],
): Promise<AttentionItem[]> {
  if (!current.some(({ state }) => DEADLINE_TO_COME.includes(state))) return [];
  const rows = await reads
    .selectDistinct({ userId: officers.userId })
    .from(officers)
    .innerJoin(users, eq(users.id, officers.userId))
    .where(
      and(
        isNull(users.emailVerifiedAt),
        lte(officers.startsAt, now),
        or(isNull(officers.endsAt), gt(officers.endsAt, now)),
      ),
    );
  return rows.length > 0 ? [{ code: 'never-signed-in', n: rows.length }] : [];
}

/**
 * The openings, deadlines and other dates of the next week, in order. Declared rounds still have dates. The dates of a
 * postponed or cancelled round do not apply.
 */
async function comingSoon(ctx: Context, current: readonly PublicRound[]): Promise<AttentionItem[]> {
  const { reads } = ctx.db;
  const until = new Date(ctx.now.getTime() + SOON);
  const isSoon = (at: Date) => at > ctx.now && at <= until;
  const applies = ({ state }: PublicRound) => !WITHOUT_DEADLINE.includes(state);
  const own = current
    .filter(applies)
    .flatMap((round): Extract<AttentionItem, { code: 'soon' }>[] => [
      ...(isSoon(round.opensAt)
        ? [{ code: 'soon' as const, round: headOf(round), what: 'opens' as const, label: null, at: round.opensAt }]
        : []),
      ...(isSoon(round.closesAt)
        ? [{ code: 'soon' as const, round: headOf(round), what: 'closes' as const, label: null, at: round.closesAt }]
        : []),
    ]);
  const alive = (await publicRounds(reads, ctx.now)).filter((round) => round.kind !== 'archive' && applies(round));
  const byId = new Map(alive.map((round) => [round.id, round]));
  const entries = await reads
    .select()
    .from(timetableEntries)
    .where(
      and(
        inArray(timetableEntries.roundId, [...byId.keys()]),
        gt(timetableEntries.at, ctx.now),
        lte(timetableEntries.at, until),
      ),
    )
    .orderBy(asc(timetableEntries.at), asc(timetableEntries.id));
  const listed = entries.flatMap(({ roundId, kind, label, at }) => {
    const round = byId.get(roundId);
    return round ? [{ code: 'soon' as const, round: headOf(round), what: kind, label, at }] : [];
  });
  return [...own, ...listed].sort((a, b) => a.at.getTime() - b.at.getTime());
}

import { desc } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { Day } from '@/domain/base/days';
import { permit } from '@/domain/base/permissions';
import type { ChainCheck } from '@/domain/log/log-chain';
import { NOMINATIONS_COMPLETED } from '@/domain/rounds/rounds';
import { type BodyCounts, countBodies } from '../contests/contest-bodies';
import { contestsOf } from '../contests/contest-rows';
import { type CountedContest, sharedRound } from '../contests/counted-contest';
import { type InstallationTask, installationTasks } from '../installation/attention';
import { type LogTask, logTasks } from '../log/attention';
import { checkNewEntries } from '../log/check-log';
import { type SilentBodies, silenceOf } from '../nominations/silent-bodies';
import { officerTasks } from '../people/attention';
import { type AdminMail, adminMail } from '../people/outbox';
import { headOf, isCurrent, publicRounds, type RoundHead } from './public-rounds';
import { type TaskOfRounds, tasksOfRounds } from './round-tasks';

const { contestResults, logHeads } = schema;

/**
 * One item that needs an admin's attention, with the facts for its sentence. Each kind links to its own page, and is
 * found in the file of its noun.
 */
export type AttentionItem =
  | InstallationTask
  | LogTask
  | TaskOfRounds
  | { readonly code: 'mail-failed'; readonly n: number };

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
  const counted: CountedContest[] = [];
  for (const round of current) counted.push(...(await sharedRound(ctx, round)));
  const running: Attention['running'][number][] = [];
  for (const round of current)
    running.push({
      round: headOf(round),
      contests: counted
        .filter((each) => each.round.id === round.id)
        .map(({ rows, statuses }) => ({ title: rows.contest.title, bodies: countBodies(statuses.values()) })),
      silence: round.state === 'open' ? await silenceOf(ctx, round) : null,
    });
  const log = await checkNewEntries(ctx);
  const [lastHead] = await reads
    .select({ day: logHeads.day, signedAt: logHeads.signedAt })
    .from(logHeads)
    .orderBy(desc(logHeads.day))
    .limit(1);
  const mail = await adminMail(ctx);
  const lastDay = lastHead?.day ?? null;
  const items: AttentionItem[] = [
    ...logTasks(ctx, log, lastDay),
    ...(await installationTasks(reads)),
    ...(mail.failed.length > 0 ? [{ code: 'mail-failed' as const, n: mail.failed.length }] : []),
    ...(await tasksOfRounds(ctx, {
      current,
      counted,
      silences: running.map(({ silence }) => silence),
      officers: await officerTasks(ctx),
    })),
  ];
  return { items, running, over: await roundsOver(ctx), log, lastHead: lastHead ?? null, mail };
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

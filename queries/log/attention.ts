import type { Context } from '@/db/context';
import type { Day } from '@/domain/base/days';
import { dayIn } from '@/domain/base/instants';
import { type ChainCheck, HEADS_ZONE } from '@/domain/log/log-chain';

const DAY_MS = 86_400_000;

/** The tasks about the log itself and the clock. */
export type LogTask =
  | { readonly code: 'log-broken'; readonly seq: number }
  /** The server's clock is behind the last entry of the log by this many minutes. */
  | { readonly code: 'clock-behind'; readonly minutes: number }
  | { readonly code: 'head-unsigned'; readonly lastDay: Day | null };

/** What an admin should know about the log: a broken chain, a clock that went back, a day without a signature. */
export function logTasks(ctx: Pick<Context, 'now' | 'clock'>, log: ChainCheck, lastDay: Day | null): LogTask[] {
  return [
    ...(log.ok ? [] : [{ code: 'log-broken' as const, seq: log.seq }]),
    ...clockBehind(ctx),
    ...(isUnsigned(log, lastDay, ctx.now) ? [{ code: 'head-unsigned' as const, lastDay }] : []),
  ];
}

/** Says if the clock is more than a minute behind the log. Then every deadline is judged by the time of the log. */
function clockBehind({ now, clock }: Pick<Context, 'now' | 'clock'>): LogTask[] {
  const minutes = clock ? Math.floor((now.getTime() - clock.getTime()) / 60_000) : 0;
  return minutes >= 1 ? [{ code: 'clock-behind', minutes }] : [];
}

/** The head of the log is signed at midnight. If it is missing a day and a half later, something is wrong. */
function isUnsigned(log: ChainCheck, lastDay: Day | null, now: Date): boolean {
  if (!log.ok || log.head.seq === 0) return false;
  return lastDay === null || lastDay < dayIn(HEADS_ZONE, new Date(now.getTime() - DAY_MS));
}

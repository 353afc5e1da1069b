import type { Context } from '@/db/context';
import type { Day } from '@/domain/base/days';
import { dayIn } from '@/domain/base/instants';
import { permit } from '@/domain/base/permissions';
import { REGIONS, type Region } from '@/domain/bodies/bodies';
import type { ReminderKind } from '@/domain/nominations/reminders';
import { headOf, type PublicRound, publicRound, type RoundHead } from '../rounds/public-rounds';
import { type QuietBody, quietBodies } from './silence';

/** How many of the bodies to remind were reminded when, and how many nobody can reach. */
export type ReminderCounts = {
  readonly today: number;
  readonly earlier: number;
  readonly never: number;
  readonly noOfficer: number;
};

export type SilentBodies = {
  readonly round: RoundHead;
  readonly today: Day;
  readonly silent: readonly QuietBody[];
  readonly unsent: readonly QuietBody[];
  readonly regions: readonly {
    readonly region: Region;
    readonly silent: readonly QuietBody[];
    readonly unsent: readonly QuietBody[];
  }[];
  readonly reminders: Readonly<Record<ReminderKind, ReminderCounts>>;
};

/** The bodies of a round not heard from, and those that have met and not sent, by region. Null if there is no such round. */
export async function silentBodies(ctx: Context, slug: string): Promise<SilentBodies | null> {
  permit(ctx.actor, 'admin.read', {});
  const round = await publicRound(ctx.db.reads, ctx.now, slug);
  return round ? silenceOf(ctx, round) : null;
}

/** The same, for a round that was read already. */
export async function silenceOf(ctx: Context, round: PublicRound): Promise<SilentBodies> {
  permit(ctx.actor, 'admin.read', {});
  const today = dayIn(round.zone, ctx.now);
  const all = await quietBodies(ctx.db.reads, round, ctx.now);
  const of = (kind: ReminderKind, some = all) => some.filter((one) => one.kind === kind);
  const byRegion = Map.groupBy(all, ({ body }) => body.region);
  return {
    round: headOf(round),
    today,
    silent: of('silent'),
    unsent: of('unsent'),
    regions: REGIONS.flatMap((region) => {
      const here = byRegion.get(region);
      return here ? [{ region, silent: of('silent', here), unsent: of('unsent', here) }] : [];
    }),
    reminders: { silent: countReminders(of('silent'), today), unsent: countReminders(of('unsent'), today) },
  };
}

function countReminders(some: readonly QuietBody[], today: Day): ReminderCounts {
  const reachable = some.filter(({ officers }) => officers > 0);
  return {
    today: reachable.filter(({ remindedOn }) => remindedOn === today).length,
    earlier: reachable.filter(({ remindedOn }) => remindedOn !== null && remindedOn < today).length,
    never: reachable.filter(({ remindedOn }) => remindedOn === null).length,
    noOfficer: some.length - reachable.length,
  };
}

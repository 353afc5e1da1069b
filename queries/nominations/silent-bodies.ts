import { and, eq, gt, isNull, like, lte, or } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { Day } from '@/domain/base/days';
import type { BodyId } from '@/domain/base/ids';
import { dayIn } from '@/domain/base/instants';
import { permit } from '@/domain/base/permissions';
import { PLACE_GROUPS, type PlaceGroup, placeGroupOf } from '@/domain/bodies/kinds';
import { type BodyStatus, HAS_NOMINATED, NOT_EXPECTED, NOT_HEARD_FROM } from '@/domain/nominations/body-status';
import type { ReminderKind } from '@/domain/nominations/reminders';
import { onMap } from '@/queries/bodies/on-map';
import type { NamedBody } from '../bodies/named-body';
import { countedRound } from '../contests/counted-contest';
import { headOf, type PublicRound, publicRound, type RoundHead } from '../rounds/public-rounds';
import { toldOfPartyIn } from './sent-to-party';

/** Of the bodies to remind: how many were reminded today, earlier or never, and how many cannot be reached. */
export type ReminderCounts = {
  readonly today: number;
  readonly earlier: number;
  readonly never: number;
  readonly noOfficer: number;
  /** How many have officers, but the mail server refused the address of every one of them. */
  readonly refused: number;
};

export type SilentBodies = {
  readonly round: RoundHead;
  readonly today: Day;
  readonly silent: readonly QuietBody[];
  readonly unsent: readonly QuietBody[];
  /** The bodies that have sent here, and have not said that they also sent to the Party. */
  readonly party: readonly QuietBody[];
  readonly regions: readonly {
    readonly region: PlaceGroup;
    readonly silent: readonly QuietBody[];
    readonly unsent: readonly QuietBody[];
  }[];
  readonly reminders: Readonly<Record<ReminderKind, ReminderCounts>>;
};

/**
 * The bodies of a round that have not been heard from, and those that have met but not sent, by region. Null if there
 * is no such round.
 */
export async function silentBodies(ctx: Context, slug: string): Promise<SilentBodies | null> {
  permit(ctx.actor, 'admin.read', {});
  const round = await publicRound(ctx.db.reads, ctx.now, slug);
  return round ? silenceOf(ctx, round) : null;
}

/** The same as silentBodies, for a round that has already been loaded. */
export async function silenceOf(ctx: Context, round: PublicRound): Promise<SilentBodies> {
  permit(ctx.actor, 'admin.read', {});
  const today = dayIn(round.zone, ctx.now);
  const all = await quietBodies(ctx.db.reads, round, ctx.now);
  const of = (kind: ReminderKind, some = all) => some.filter((one) => one.kind === kind);
  const byRegion = Map.groupBy(all, ({ body }) => placeGroupOf(body));
  return {
    round: headOf(round),
    today,
    silent: of('silent'),
    unsent: of('unsent'),
    party: of('party'),
    regions: PLACE_GROUPS.flatMap((region) => {
      const here = byRegion.get(region);
      return here ? [{ region, silent: of('silent', here), unsent: of('unsent', here) }] : [];
    }),
    reminders: {
      silent: countReminders(of('silent'), today),
      unsent: countReminders(of('unsent'), today),
      party: countReminders(of('party'), today),
    },
  };
}

function countReminders(some: readonly QuietBody[], today: Day): ReminderCounts {
  const reachable = some.filter(({ officers }) => officers > 0);
  return {
    today: reachable.filter(({ remindedOn }) => remindedOn === today).length,
    earlier: reachable.filter(({ remindedOn }) => remindedOn !== null && remindedOn < today).length,
    never: reachable.filter(({ remindedOn }) => remindedOn === null).length,
    noOfficer: some.filter(({ officers, refused }) => officers === 0 && refused === 0).length,
    refused: some.filter(({ officers, refused }) => officers === 0 && refused > 0).length,
  };
}

const { bodies, officers, outbox, users } = schema;

/** A body that may still send: it has not been heard from, or has met but not sent. */
export type QuietBody = {
  readonly body: NamedBody;
  readonly kind: ReminderKind;
  /** The titles of the contests for which it may still send. */
  readonly contests: readonly string[];
  /** The date of the meeting, if the body has met. */
  readonly metOn: Day | null;
  /** How many current officers it has whom a reminder can reach. */
  readonly officers: number;
  /** How many current officers have an address that the mail server refused. */
  readonly refused: number;
  readonly remindedOn: Day | null;
};

/** The occasion of a reminder. Each body has one a day. */
export const reminderOccasion = (round: string, body: string, day: Day): string =>
  `${occasionsOf(round)}${body}:${day}`;
const occasionsOf = (round: string): string => `remind:${round}:`;

/**
 * The bodies of a round to remind, sorted by name. A silent body has not been heard from in any contest of the round.
 * The other bodies have met for a contest (they said so, or announced a meeting whose date has passed) but have not
 * sent for it, or must still send to the Party before its deadline. Bodies that have sent, decided to nominate nobody or cannot nominate are left out.
 */
export async function quietBodies(reads: Reads, round: PublicRound, now: Date): Promise<QuietBody[]> {
  const all = await countedRound(reads, round, now);
  const today = dayIn(round.zone, now);
  const inOffice = await officersIn(reads, round, now);
  const reminded = await remindersOf(reads, round);
  const toldOfParty = await toldOfPartyIn(reads, round, now);
  const [first] = all;
  return [...(first?.rows.bodies.values() ?? [])].flatMap((body): QuietBody[] => {
    const here = all.flatMap(({ rows, statuses }) => {
      const status = statuses.get(body.id);
      if (status === undefined || NOT_EXPECTED.includes(status)) return [];
      const hasToSay =
        toldOfParty !== null && HAS_NOMINATED.includes(status) && !toldOfParty.has(`${rows.contest.id}/${body.id}`);
      return [
        {
          title: rows.contest.title,
          hasToSay,
          status,
          metOn: metOn(status, rows.meetings.get(body.id)?.heldOn, today),
        },
      ];
    });
    if (here.length === 0) return [];
    const met = here.filter((one) => one.metOn !== null);
    const isSilent = here.every(({ status }) => NOT_HEARD_FROM.includes(status));
    const reach = {
      ...(inOffice.get(body.id) ?? { officers: 0, refused: 0 }),
      remindedOn: reminded.get(body.slug) ?? null,
    };
    if (met.length === 0 && !isSilent) {
      const contests = here.filter(({ hasToSay }) => hasToSay).map(({ title }) => title);
      return contests.length === 0 ? [] : [{ body, kind: 'party', contests, metOn: null, ...reach }];
    }
    return [
      {
        body,
        kind: met.length > 0 ? 'unsent' : 'silent',
        contests: (met.length > 0 ? met : here).map(({ title }) => title),
        metOn: met.reduce<Day | null>(
          (last, one) => (last === null || (one.metOn ?? '') > last ? one.metOn : last),
          null,
        ),
        ...reach,
      },
    ];
  });
}

function metOn(status: BodyStatus, heldOn: Day | undefined, today: Day): Day | null {
  if (heldOn === undefined) return null;
  if (status === 'decided') return heldOn;
  return status === 'meeting-announced' && heldOn < today ? heldOn : null;
}

type InOffice = Pick<QuietBody, 'officers' | 'refused'>;

async function officersIn(reads: Reads, round: PublicRound, now: Date): Promise<Map<BodyId, InOffice>> {
  const rows = await reads
    .selectDistinct({ bodyId: officers.bodyId, userId: officers.userId, refusedAt: users.emailRefusedAt })
    .from(officers)
    .innerJoin(bodies, eq(bodies.id, officers.bodyId))
    .innerJoin(users, eq(users.id, officers.userId))
    .where(and(onMap(round), lte(officers.startsAt, now), or(isNull(officers.endsAt), gt(officers.endsAt, now))));
  const refusedOf = (some: typeof rows) => some.filter(({ refusedAt }) => refusedAt !== null).length;
  return new Map(
    [...Map.groupBy(rows, ({ bodyId }) => bodyId)].map(([id, some]) => {
      const refused = refusedOf(some);
      return [id, { officers: some.length - refused, refused }];
    }),
  );
}

/** The date of the last reminder to each body, by its slug. */
async function remindersOf(reads: Reads, round: PublicRound): Promise<Map<string, Day>> {
  const rows = await reads
    .selectDistinct({ occasion: outbox.occasion })
    .from(outbox)
    .where(like(outbox.occasion, `${occasionsOf(round.slug)}%`));
  const days = new Map<string, Day>();
  for (const { occasion } of rows) {
    const [slug = '', day = ''] = occasion.slice(occasionsOf(round.slug).length).split(':');
    if (day > (days.get(slug) ?? '')) days.set(slug, day);
  }
  return days;
}

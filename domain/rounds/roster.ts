import type { Day } from '../base/days';
import type { RoundId } from '../base/ids';
import { dayIn, type Zone } from '../base/instants';
import type { Body, BodyKind, BranchKind } from '../bodies/bodies';
import { type BranchOf, type SizeSince, sizeOn } from '../bodies/kinds';
import type { Nominators } from '../contests/threshold';
import type { RoundKind } from './rounds';

/**
 * A group of bodies that may nominate in a contest. `size`: each must have at least this size (2022: Labour Groups of 3
 * or more). `without`: only bodies without a branch of this kind (2022: CLPs without a Young Labour branch).
 */
export type NominatorGroup = Nominators & {
  readonly size?: { readonly least: number };
  readonly without?: BranchKind;
};

/** Who may nominate in a contest: every body that is in at least one of these groups. */
export type RosterRule = { readonly nominators: readonly NominatorGroup[] };

/** The facts about a body that decide whether it is on a roster. */
export type RosterBody = Omit<Body, 'id'> & {
  readonly sizes: readonly SizeSince[] | null;
  readonly branches: readonly BranchOf[];
  /** The first day of the body, and the first day after its end. Null if it always existed, and if it has no end. */
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  /** When an admin added the body and recorded its end. Missing: it came with the product, and no end is recorded. */
  readonly addedAt?: Date | null;
  readonly endedAt?: Date | null;
  /** The announced rounds on whose rosters an act put it. */
  readonly addedTo?: readonly RoundId[];
};

/** The days of a round that decide what its roster is: the first and the last day of nominations. */
export type RosterDays = {
  readonly opensOn: Day;
  readonly closesOn: Day;
  /** When the roster was settled by the announcement. Null for a draft, and for an archive, which had none here. */
  readonly settled: { readonly roundId: RoundId; readonly at: Date } | null;
};

export const rosterDays = ({ id, kind, announcedAt, opensAt, closesAt, zone }: RosterRound): RosterDays => ({
  opensOn: dayIn(zone, opensAt),
  closesOn: dayIn(zone, closesAt),
  settled: kind === 'archive' || announcedAt === null ? null : { roundId: id, at: announcedAt },
});

/** Why a body is not on the roster of a contest. The first reason that applies, in this order. */
export type NotOnRoster =
  | { readonly why: 'kind' }
  | { readonly why: 'place'; readonly groups: readonly NominatorGroup[] }
  | { readonly why: 'size'; readonly least: number; readonly size: number | null }
  | { readonly why: 'branch'; readonly branch: BranchKind }
  | { readonly why: 'days' }
  /** An admin added it after the announcement, and no act put it on the roster of this round. */
  | { readonly why: 'added-late' };

/**
 * Why a body may not nominate in the contest, or null if it may. Its size and its branches are those of the last day of
 * nominations, so a later change does not change a round that is over. A body that existed on any day of the round may
 * nominate.
 */
export function whyNotOnRoster(rule: RosterRule, body: RosterBody, days: RosterDays): NotOnRoster | null {
  const ofKind = rule.nominators.filter(({ kinds }) => kinds.includes(body.kind));
  if (ofKind.length === 0) return { why: 'kind' };
  if (!existsDuring(body, days)) return { why: 'days' };
  if (isAddedLate(body, days)) return { why: 'added-late' };
  const inPlace = ofKind.filter((group) => isInPlaces(group, body));
  if (inPlace.length === 0) return { why: 'place', groups: ofKind };
  const size = sizeOn(body.sizes, days.closesOn);
  const large = inPlace.filter((group) => group.size === undefined || (size !== null && size >= group.size.least));
  if (large.length === 0)
    return { why: 'size', least: Math.min(...inPlace.map((group) => group.size?.least ?? 0)), size };
  const branches = large.flatMap(({ without }) => without ?? []);
  const [branch] = branches;
  const isFree = branches.length < large.length || branches.some((kind) => !hasBranch(body, kind, days));
  return isFree || branch === undefined ? null : { why: 'branch', branch };
}

export type RosterRound = {
  readonly id: RoundId;
  readonly kind: RoundKind;
  readonly announcedAt: Date | null;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly zone: Zone;
};

/** Returns a function that says of a body whether it may nominate in a contest of a round. */
export function rosterFilter(rule: RosterRule, round: RosterRound): (body: RosterBody) => boolean {
  const days = rosterDays(round);
  return (body) => mayNominateIn(rule, body, days);
}

/** Whether a body is on the roster of the contest. */
export const mayNominateIn = (rule: RosterRule, body: RosterBody, days: RosterDays): boolean =>
  whyNotOnRoster(rule, body, days) === null;

/**
 * Whether an open body would be on the roster of the contest if it had been added before the announcement. It is not
 * asked about one that has ended since or never existed.
 */
export function couldJoin(rule: RosterRule, body: RosterBody, days: RosterDays): boolean {
  const { settled } = days;
  if (settled === null || body.endsOn !== null || !isAddedLate(body, days)) return false;
  return mayNominateIn(rule, { ...body, addedTo: [...(body.addedTo ?? []), settled.roundId] }, days);
}

/**
 * Whether a body existed on a day of the round. An end that an admin recorded after the announcement does not take it off
 * the roster, because the announcement settled it.
 */
function existsDuring({ startsOn, endsOn, endedAt }: RosterBody, { opensOn, closesOn, settled }: RosterDays): boolean {
  const isRecordedLate = settled !== null && endedAt !== undefined && endedAt !== null && endedAt > settled.at;
  return (startsOn === null || startsOn <= closesOn) && (endsOn === null || isRecordedLate || endsOn > opensOn);
}

/** Whether a body was added after the announcement and no act put it on the roster. */
const isAddedLate = ({ addedAt = null, addedTo = [] }: RosterBody, { settled }: RosterDays): boolean =>
  settled !== null && addedAt !== null && addedAt > settled.at && !addedTo.includes(settled.roundId);

const hasBranch = ({ branches }: RosterBody, kind: BranchKind, { closesOn }: RosterDays): boolean =>
  branches.some(
    (branch) =>
      branch.kind === kind &&
      (branch.startsOn === null || branch.startsOn <= closesOn) &&
      (branch.endsOn === null || branch.endsOn > closesOn),
  );

/** Whether a body is in the nations and regions of a group. */
export const isInPlaces = (
  { nations, regions }: Pick<Nominators, 'nations' | 'regions'>,
  body: Pick<Body, 'nation' | 'region'>,
): boolean =>
  (nations === undefined || nations.includes(body.nation)) && (regions === undefined || regions.includes(body.region));

/** The kinds of body that may nominate, each once, in the order of the groups. */
export const kindsIn = ({ nominators }: RosterRule): readonly BodyKind[] => [
  ...new Set(nominators.flatMap(({ kinds }) => kinds)),
];

/** A rule as text in which the order of groups, kinds and places has no meaning. */
export const rosterText = ({ nominators }: RosterRule): string =>
  JSON.stringify(
    nominators
      .map(({ kinds, nations, regions, size, without }) =>
        JSON.stringify([
          kinds.toSorted(),
          nations?.toSorted() ?? null,
          regions?.toSorted() ?? null,
          size?.least ?? null,
          without ?? null,
        ]),
      )
      .sort(),
  );

/** Whether the same bodies may nominate in two contests. */
export const hasSameRoster = (a: RosterRule, b: RosterRule): boolean => rosterText(a) === rosterText(b);

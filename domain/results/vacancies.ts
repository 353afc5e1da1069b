import { type Day, readTypedDay, type TypedDay, type TypedDayRefusal } from '../base/days';
import type { CandidacyId, ContestId } from '../base/ids';
import { ok, type Result, refuse } from '../base/result';
import { hasSameRoster, type RosterRule } from '../rounds/roster';
import type { RoundKind } from '../rounds/rounds';
import {
  KEEPS_SEAT,
  type Seat,
  type SeatTerm,
  seatOn,
  type VacancyCause,
  type VacancyFact,
  type VacancyRule,
} from './seats';

export type VacancyRefusal =
  | { readonly code: 'holder-missing' }
  | { readonly code: 'why-missing' }
  | TypedDayRefusal
  | { readonly code: 'day-in-future' }
  /** The person held no seat on that day. */
  | { readonly code: 'not-holding' }
  | { readonly code: 'already-suspended' };

type NewVacancy = {
  readonly holder: CandidacyId | null;
  readonly leftOn: TypedDay;
  readonly why: VacancyCause | null;
};

/**
 * Judges the record of a vacancy, or of the suspension of a seat's holder. The person must have held a seat the day
 * before, and nobody may have taken the seat since.
 */
export function judgeVacancy(
  seats: readonly Seat[],
  { holder, leftOn, why }: NewVacancy,
  today: Day,
): Result<{ holder: CandidacyId; leftOn: Day; why: VacancyCause }, VacancyRefusal> {
  if (holder === null) return refuse({ code: 'holder-missing' });
  if (why === null) return refuse({ code: 'why-missing' });
  const day = readTypedDay(leftOn);
  if (!day.ok) return day;
  if (day.value > today) return refuse({ code: 'day-in-future' });
  const term = heldBy(seats, holder);
  if (!term || (term.from !== null && day.value < term.from)) return refuse({ code: 'not-holding' });
  if (KEEPS_SEAT.includes(why) && term.suspendedOn !== null) return refuse({ code: 'already-suspended' });
  return ok({ holder, leftOn: day.value, why });
}

/** The current term of a person, among all the seats; null if they hold none. */
const heldBy = (seats: readonly Seat[], holder: CandidacyId): SeatTerm | null =>
  seats.map((seat) => seat.at(-1)).find((term) => term?.holder === holder && term.until === null) ?? null;

export type FillingRefusal =
  | { readonly code: 'by-missing' }
  | { readonly code: 'how-missing' }
  | TypedDayRefusal
  | { readonly code: 'day-in-future' }
  | { readonly code: 'already-filled' }
  | { readonly code: 'keeps-seat' }
  | { readonly code: 'filled-before-left'; readonly leftOn: Day }
  | { readonly code: 'holds-a-seat' }
  /** Only the ballots of the contest itself can be recounted, and a by-election is another contest. */
  | { readonly code: 'not-of-this-ballot' }
  | { readonly code: 'not-another-contest' }
  /** The person was a candidate of a contest that does not decide these seats. */
  | { readonly code: 'not-of-these-seats' };

/** The facts about a contest that say for which seats its candidates were voted on. */
export type SeatContest = RosterRule & {
  readonly id: ContestId;
  readonly slug: string;
  readonly roundKind: RoundKind;
  readonly closesAt: Date;
};

/** `same-seats` is the contest for the same seats in a later round, `by-election` another later contest. */
export type ContestRelation = 'this-contest' | 'same-seats' | 'by-election' | 'unrelated';

/**
 * How a contest is related to the seats of `seats`. A later contest with the same address is for the same seats. A
 * later contest in which the same bodies nominate can be their by-election. An earlier contest is unrelated, and so is a
 * practice round for a seat of a real one.
 */
export function relationToSeats(seats: SeatContest, other: SeatContest): ContestRelation {
  if (other.id === seats.id) return 'this-contest';
  if ((other.roundKind === 'practice') !== (seats.roundKind === 'practice')) return 'unrelated';
  if (other.closesAt <= seats.closesAt) return 'unrelated';
  if (other.slug === seats.slug) return 'same-seats';
  return hasSameRoster(seats, other) ? 'by-election' : 'unrelated';
}

/**
 * Whether somebody of a related contest can fill a seat by this rule. A recount needs the ballots of the contest itself,
 * and a by-election is another contest. Any other rule takes somebody of the ballot for these seats, in this round or a
 * later one, as in 2018.
 */
export function refusalOfFiller(relation: ContestRelation, how: VacancyRule): FillingRefusal | null {
  if (relation === 'unrelated') return { code: 'not-of-these-seats' };
  if (how === 'recount') return relation === 'this-contest' ? null : { code: 'not-of-this-ballot' };
  if (how === 'by-election') return relation === 'this-contest' ? { code: 'not-another-contest' } : null;
  return relation === 'by-election' ? { code: 'not-of-these-seats' } : null;
}

type NewFilling = {
  readonly by: { readonly id: CandidacyId; readonly relation: ContestRelation } | null;
  readonly on: TypedDay;
  readonly how: VacancyRule | null;
};

/**
 * Judges how a vacant seat was filled: by the candidate with the next most votes (until 2018; in 2018 from a later
 * ballot for more seats), by a by-election (2019 to 2020), or by a recount without the person who left (under STV, from
 * 2020).
 */
export function judgeFilling(
  seats: readonly Seat[],
  vacancy: VacancyFact,
  { by, on, how }: NewFilling,
  today: Day,
): Result<{ by: CandidacyId; on: Day; how: VacancyRule }, FillingRefusal> {
  if (KEEPS_SEAT.includes(vacancy.why)) return refuse({ code: 'keeps-seat' });
  if (vacancy.filling !== null) return refuse({ code: 'already-filled' });
  if (by === null) return refuse({ code: 'by-missing' });
  if (how === null) return refuse({ code: 'how-missing' });
  const unfit = refusalOfFiller(by.relation, how);
  if (unfit) return refuse(unfit);
  const day = readTypedDay(on);
  if (!day.ok) return day;
  if (day.value > today) return refuse({ code: 'day-in-future' });
  if (day.value < vacancy.leftOn) return refuse({ code: 'filled-before-left', leftOn: vacancy.leftOn });
  const isHolding = seats.some((seat) => {
    const then = seatOn(seat, day.value);
    return then.state === 'held' && then.term.holder === by.id;
  });
  if (isHolding || by.id === vacancy.holder) return refuse({ code: 'holds-a-seat' });
  return ok({ by: by.id, on: day.value, how });
}

import { type Day, readTypedDay, type TypedDay, type TypedDayRefusal } from '../base/days';
import type { CandidacyId } from '../base/ids';
import { ok, type Result, refuse } from '../base/result';
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
  | { readonly code: 'not-another-contest' };

type NewFilling = {
  readonly by: { readonly id: CandidacyId; readonly isOfThisContest: boolean } | null;
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
  if (how === 'recount' && !by.isOfThisContest) return refuse({ code: 'not-of-this-ballot' });
  if (how === 'by-election' && by.isOfThisContest) return refuse({ code: 'not-another-contest' });
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

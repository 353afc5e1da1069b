import type { Day } from '../base/days';
import type { CandidacyId } from '../base/ids';

/** Why a seat became vacant. A suspended member keeps the seat until they resign or are expelled (2019 rule book). */
export const VACANCY_CAUSES = ['resigned', 'suspended', 'expelled', 'elected-mp', 'died', 'other'] as const;
export type VacancyCause = (typeof VACANCY_CAUSES)[number];

/**
 * How a seat was filled: by the candidate with the next most votes (until 2018), by a by-election (2019 to 2020), or by
 * a recount without the person who left (under STV, from 2020).
 */
export const VACANCY_RULES = ['runner-up', 'by-election', 'recount', 'other'] as const;
export type VacancyRule = (typeof VACANCY_RULES)[number];

/** Who was elected in a contest, from when on, and when a later contest decided the same seats. */
export type Election = {
  /** The date of the result; null if only the outcome is known. */
  readonly resultOn: Day | null;
  readonly elected: readonly CandidacyId[];
  /** The first day after the term: the day of the next result for these seats, or the recorded end. */
  readonly endsOn: Day | null;
};

/** A seat that its holder left or was suspended from, and the person who took it, if anybody did. */
export type VacancyFact = {
  readonly id: string;
  readonly holder: CandidacyId;
  readonly leftOn: Day;
  readonly why: VacancyCause;
  readonly filling: { readonly by: CandidacyId; readonly on: Day; readonly how: VacancyRule } | null;
};

/** One person's term in one seat. `until` is the first day on which they no longer held it. */
export type SeatTerm = {
  readonly holder: CandidacyId;
  readonly how: 'elected' | VacancyRule;
  readonly from: Day | null;
  readonly until: Day | null;
  readonly left: VacancyCause | null;
  /** The day since which they were suspended while they held it. */
  readonly suspendedOn: Day | null;
  /** The id of the vacancy that ended this term, or of the suspension if the term goes on. */
  readonly vacancyId: string | null;
};

/** The terms of one seat, one after another. */
export type Seat = readonly SeatTerm[];

export type SeatOnDay =
  | { readonly state: 'held'; readonly term: SeatTerm; readonly isSuspended: boolean }
  | { readonly state: 'vacant'; readonly after: SeatTerm }
  | { readonly state: 'not-begun' };

/** A suspended member keeps the seat until they resign or are expelled (2019 rule book). */
export const KEEPS_SEAT: readonly VacancyCause[] = ['suspended'];

/**
 * The seats of a contest, one for each person elected, with everybody who has held each. Ignores the vacancy of
 * somebody who held no seat at that time, so that a corrected result does not change the other seats.
 */
export function seatsOf(election: Election, vacancies: readonly VacancyFact[]): Seat[] {
  const seats: SeatTerm[][] = election.elected.map((holder) => [termOf(holder, 'elected', election.resultOn)]);
  for (const vacancy of inOrder(vacancies)) {
    const seat = seats.find((terms) => isLastHolder(terms.at(-1), vacancy));
    const term = seat?.pop();
    if (!seat || !term) continue;
    if (KEEPS_SEAT.includes(vacancy.why)) {
      seat.push({ ...term, suspendedOn: term.suspendedOn ?? vacancy.leftOn });
      continue;
    }
    seat.push({ ...term, until: vacancy.leftOn, left: vacancy.why, vacancyId: vacancy.id });
    if (vacancy.filling) seat.push(termOf(vacancy.filling.by, vacancy.filling.how, vacancy.filling.on));
  }
  return seats;
}

/** Who holds a seat on a day, or since when it has been vacant. On the day somebody leaves, they no longer hold it. */
export function seatOn(seat: Seat, day: Day): SeatOnDay {
  let after: SeatTerm | null = null;
  for (const term of seat) {
    if (term.from !== null && day < term.from) break;
    if (term.until === null || day < term.until)
      return { state: 'held', term, isSuspended: term.suspendedOn !== null && term.suspendedOn <= day };
    after = term;
  }
  return after === null ? { state: 'not-begun' } : { state: 'vacant', after };
}

/**
 * Whether the seats of a contest are held on a day: from its result until the next result for the same seats. `undated`
 * if the date of the result is not known; then pages say nothing about any day.
 */
export function timeOf(election: Election, day: Day): 'none-elected' | 'undated' | 'before' | 'running' | 'over' {
  if (election.elected.length === 0) return 'none-elected';
  if (election.resultOn === null) return 'undated';
  if (election.endsOn !== null && election.endsOn <= day) return 'over';
  return day < election.resultOn ? 'before' : 'running';
}

const termOf = (holder: CandidacyId, how: SeatTerm['how'], from: Day | null): SeatTerm => ({
  holder,
  how,
  from,
  until: null,
  left: null,
  suspendedOn: null,
  vacancyId: null,
});

const isLastHolder = (term: SeatTerm | undefined, { holder, leftOn }: VacancyFact): boolean =>
  term !== undefined && term.holder === holder && term.until === null && (term.from === null || term.from <= leftOn);

/** Sorts vacancies by day. On the same day, a suspension comes before the change that follows from it. */
const inOrder = (vacancies: readonly VacancyFact[]): VacancyFact[] =>
  [...vacancies].sort(
    (a, b) =>
      compare(a.leftOn, b.leftOn) ||
      Number(KEEPS_SEAT.includes(b.why)) - Number(KEEPS_SEAT.includes(a.why)) ||
      compare(a.id, b.id),
  );

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

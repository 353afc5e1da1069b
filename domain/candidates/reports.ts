import { tidyText } from '../base/clean-text';
import { type Day, readTypedDay, type TypedDayRefusal } from '../base/days';
import type { CandidacyId } from '../base/ids';
import { privateDataIn } from '../base/private-data';
import { ok, type Result, refuse } from '../base/result';
import { isWebAddress } from '../base/web-links';
import { type Election, type Seat, seatOn, timeOf } from '../results/seats';
import { problemsIn } from './statements';

export const LONGEST_TITLE = 160;

/** The seats of one contest, and the result that decides when they are held. */
export type SeatsToJudge = { readonly election: Election; readonly seats: readonly Seat[] };

export type ReportFacts = {
  /** All candidacies of this person, in any round. */
  readonly holders: readonly CandidacyId[];
  readonly contests: readonly SeatsToJudge[];
  /** The reports of the person that have not been removed. */
  readonly posted: readonly { readonly meetingOn: Day; readonly title: string; readonly address: string }[];
  readonly today: Day;
};

export type ReportTyped = {
  readonly title: string;
  readonly address: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
};

export type ReportProblem =
  | {
      readonly field: 'meetingOn';
      readonly code: 'day-missing' | 'day-not-real' | 'year-not-four-digits' | 'day-to-come' | 'no-seat-then';
    }
  | { readonly field: 'title'; readonly code: 'title-missing' | 'title-long' }
  | { readonly field: 'title'; readonly code: 'title-wrong'; readonly found: string }
  | {
      readonly field: 'address';
      readonly code: 'address-missing' | 'address-not-https' | 'address-private' | 'posted-already';
    };

export type ReportRefusal =
  | { readonly code: 'no-seat' }
  | { readonly code: 'report-wrong'; readonly problems: readonly ReportProblem[] };

export type JudgedReport = {
  readonly meetingOn: Day;
  readonly title: string;
  readonly address: string;
  /** False if the same report is already listed. */
  readonly isNew: boolean;
};

/**
 * Judges a report of a meeting of the National Executive Committee: its title, date and address. Refuses a person who
 * did not hold a seat on that day, so that only members of the committee report from it. A suspended person still holds
 * the seat. Also refuses a date in the future, an address that is not https:, anything private, and an address that is
 * already listed for that day.
 */
export function judgeReport(facts: ReportFacts, typed: ReportTyped): Result<JudgedReport, ReportRefusal> {
  if (!hasHeldSeat(facts)) return refuse({ code: 'no-seat' });
  const problems: ReportProblem[] = [];
  const day = readTypedDay(typed);
  if (!day.ok) problems.push({ field: 'meetingOn', code: codeOf(day.error) });
  else if (day.value > facts.today) problems.push({ field: 'meetingOn', code: 'day-to-come' });
  else if (!heldSeatOn(facts, day.value)) problems.push({ field: 'meetingOn', code: 'no-seat-then' });
  const title = tidyText(typed.title).replaceAll(/\s+/g, ' ');
  // A title above the limit is not read any further.
  const [wrong] = title.length > LONGEST_TITLE ? [] : problemsIn(title, { part: 'text' });
  if (title === '') problems.push({ field: 'title', code: 'title-missing' });
  else if (title.length > LONGEST_TITLE) problems.push({ field: 'title', code: 'title-long' });
  else if (wrong) problems.push({ field: 'title', code: 'title-wrong', found: wrong.found });
  const address = tidyText(typed.address);
  const meetingOn = day.ok ? day.value : '';
  const there = facts.posted.find((report) => report.meetingOn === meetingOn && report.address === address);
  if (address === '') problems.push({ field: 'address', code: 'address-missing' });
  else if (!/^https:/i.test(address) || !isWebAddress(address))
    problems.push({ field: 'address', code: 'address-not-https' });
  else if (privateDataIn(address).length > 0) problems.push({ field: 'address', code: 'address-private' });
  else if (there && there.title !== title) problems.push({ field: 'address', code: 'posted-already' });
  if (problems.length > 0) return refuse({ code: 'report-wrong', problems });
  return ok({ meetingOn, title, address, isNew: there === undefined });
}

type Holder = Pick<ReportFacts, 'holders' | 'contests'>;

/** Whether this person held a seat on the day, suspended or not. Seats whose result has no date are left out. */
const heldSeatOn = ({ holders, contests }: Holder, day: Day): boolean =>
  contests.some(
    ({ election, seats }) =>
      timeOf(election, day) === 'running' &&
      seats.some((seat) => {
        const then = seatOn(seat, day);
        return then.state === 'held' && holders.includes(then.term.holder);
      }),
  );

/** Whether the person has ever held a seat. */
export const hasHeldSeat = ({ holders, contests }: Holder): boolean =>
  contests.some(({ seats }) => seats.some((seat) => seat.some((term) => holders.includes(term.holder))));

const codeOf = ({ code }: TypedDayRefusal) => code;

import { and, eq } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { addDays, type Day } from '@/domain/base/days';
import { dayIn } from '@/domain/base/instants';
import { permit } from '@/domain/base/permissions';
import { type SeatTerm, seatOn, timeOf } from '@/domain/results/seats';
import { reportCounts } from '../candidates/reports';
import { headOf, publicRound, type RoundHead } from '../rounds/public-rounds';
import { type SeatFacts, type SeatPerson, seatFacts, type VacancyRow } from './seat-facts';

const { contests } = schema;

export type TermShown = Omit<SeatTerm, 'holder'> & {
  readonly holder: SeatPerson;
  /** How the person left the seat, and how it was filled afterwards. */
  readonly vacancy: VacancyShown | null;
  /**
   * The source that says how this person took the seat. For a person who was elected it is the source of the result.
   */
  readonly source: string | null;
};
export type VacancyShown = Pick<VacancyRow, 'leftOn' | 'why' | 'note' | 'source'>;

export type SeatShown = {
  /** The number of the seat, from 1, in alphabetical order of those elected. */
  readonly number: number;
  readonly now:
    | { readonly state: 'held'; readonly term: TermShown; readonly isSuspended: boolean }
    | { readonly state: 'vacant'; readonly after: TermShown }
    | { readonly state: 'not-begun' };
  readonly terms: readonly TermShown[];
};

export type ContestSeats = {
  readonly round: RoundHead;
  readonly contest: { readonly slug: string; readonly title: string; readonly seats: number };
  readonly day: Day;
  readonly today: Day;
  readonly time: ReturnType<typeof timeOf>;
  /** The day whose holders are shown. If their term ended before the requested day, it is the last day of the term. */
  readonly shownOn: Day;
  readonly resultOn: Day | null;
  readonly turnout: string | null;
  readonly note: string | null;
  readonly source: string | null;
  readonly endsOn: Day | null;
  readonly next: SeatFacts['next'];
  readonly seats: readonly SeatShown[];
  /** How many reports the holders of the seats have published, by the slugs of their pages. */
  readonly reports: ReadonlyMap<string, number>;
  /** The retracted suspensions and vacancies, with the reasons. */
  readonly takenBack: readonly { readonly holder: SeatPerson; readonly leftOn: Day; readonly reason: string }[];
};

/**
 * Who holds each seat of a contest on a day (today if none is given), and all earlier holders. Null if there is no such
 * contest.
 */
export async function contestSeats(
  ctx: Context,
  asked: { readonly round: string; readonly contest: string; readonly day: Day | null },
): Promise<ContestSeats | null> {
  permit(ctx.actor, 'public.read', {});
  const { reads } = ctx.db;
  const round = await publicRound(reads, ctx.now, asked.round);
  if (!round) return null;
  const [contest] = await reads
    .select()
    .from(contests)
    .where(and(eq(contests.roundId, round.id), eq(contests.slug, asked.contest)));
  if (!contest) return null;
  const facts = await seatFacts(reads, round, contest, ctx.now);
  const today = dayIn(round.zone, ctx.now);
  const day = asked.day ?? today;
  const time = timeOf(facts.election, day);
  const { endsOn } = facts.election;
  const shownOn = time === 'over' && endsOn !== null ? addDays(endsOn, -1) : day;
  return {
    round: headOf(round),
    contest: { slug: contest.slug, title: contest.title, seats: contest.seats },
    day,
    today,
    time,
    shownOn,
    resultOn: facts.election.resultOn,
    turnout: facts.result?.turnout ?? null,
    note: facts.result?.note ?? null,
    source: facts.result?.source ?? null,
    endsOn,
    next: facts.next,
    seats: seatsShown(facts, shownOn),
    reports: await reportCounts(
      reads,
      [...facts.people.values()].map(({ slug }) => slug),
    ),
    takenBack: facts.rows.flatMap(({ candidacyId, leftOn, retractReason }) => {
      const holder = facts.people.get(candidacyId);
      return holder && retractReason !== null ? [{ holder, leftOn, reason: retractReason }] : [];
    }),
  };
}

/** The seats, with the person who holds each on a day. */
export function seatsShown(facts: SeatFacts, day: Day): SeatShown[] {
  const vacancies = new Map(facts.rows.map((row) => [row.id, row]));
  return facts.seats.map((seat, index) => {
    let followed: VacancyRow | undefined;
    const shown = new Map<SeatTerm, TermShown>();
    for (const term of seat) {
      const holder = facts.people.get(term.holder);
      if (!holder) continue;
      const source = term.how === 'elected' ? (facts.result?.source ?? null) : (followed?.filledSource ?? null);
      followed = vacancies.get(term.vacancyId ?? '');
      shown.set(term, { ...term, holder, source, vacancy: followed ? vacancyShown(followed) : null });
    }
    const then = seatOn(seat, day);
    const known = shown.get(then.state === 'held' ? then.term : then.state === 'vacant' ? then.after : NO_TERM);
    const state: SeatShown['now'] = !known
      ? { state: 'not-begun' }
      : then.state === 'held'
        ? { state: 'held', term: known, isSuspended: then.isSuspended }
        : { state: 'vacant', after: known };
    return { number: index + 1, now: state, terms: [...shown.values()] };
  });
}

const vacancyShown = ({ leftOn, why, note, source }: VacancyRow): VacancyShown => ({ leftOn, why, note, source });

const NO_TERM = {} as SeatTerm;

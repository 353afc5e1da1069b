import type { Metadata } from 'next';
import { SeatsView, seatsTitle } from '@/components/results/seats-page';
import { publicLinks } from '@/components/rounds/round-links';
import { isDay } from '@/domain/base/days';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestSeats } from '@/queries/results/seats';

type At = { readonly locale: Locale; readonly round: string; readonly day?: string };

/** The parts that the pages of a contest's seats, today and on any other day, have in common. */
export const seatsParts = {
  metadata: (seats: ContestSeats, { locale }: At): Metadata => ({
    title: seatsTitle(seats, locale),
    description: wordsFor(locale, 'seats')('page.description', {
      contest: seats.contest.title,
      round: seats.round.title,
    }),
  }),
  frame: ({ round, contest }: ContestSeats, { day }: At) => {
    const path = `${publicLinks(round.slug).contest(contest.slug)}/seats`;
    const isWrong = day !== undefined && !isDay(day);
    return {
      path: day === undefined || isWrong ? path : `${path}/on/${day}`,
      section: 'rounds' as const,
      isPractice: round.kind === 'practice',
      status: isWrong ? (404 as const) : undefined,
    };
  },
  view: (seats: ContestSeats, { locale, round, day }: At) => (
    <SeatsView seats={seats} links={publicLinks(round)} isWrongDay={day !== undefined && !isDay(day)} locale={locale} />
  ),
};

import type { Metadata } from 'next';
import { cache } from 'react';
import { publicContext } from '@/auth/context';
import { isDay } from '@/domain/base/days';
import { type Locale, wordsFor } from '@/messages/translate';
import { contestSeats } from '@/queries/results/seats';
import { NotHere } from '../../../../../../not-here';
import { SeatsPage, seatsMetadata } from '../../seats-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = { readonly params: Promise<{ locale: Locale; round: string; contest: string; day: string }> };

const load = cache(async (round: string, contest: string, day: string) =>
  contestSeats(await publicContext(), { round, contest, day: isDay(day) ? day : null }),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, round, contest, day } = await params;
  const seats = await load(round, contest, day);
  // One page for each day is more than a search engine needs.
  return seats
    ? { ...seatsMetadata(seats, locale), robots: { index: false } }
    : { title: wordsFor(locale, 'shared')('notFound.title') };
}

/** Who held each seat of a contest on a day. A text that is no day shows today, and says so. */
export default async function SeatsOnDayPage({ params }: Props) {
  const { locale, round, contest, day } = await params;
  const seats = await load(round, contest, day);
  if (!seats) return <NotHere locale={locale} />;
  return <SeatsPage seats={seats} asked={day} isWrong={!isDay(day)} locale={locale} />;
}

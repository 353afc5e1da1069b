import type { Metadata } from 'next';
import { cache } from 'react';
import { publicContext } from '@/auth/context';
import { type Locale, wordsFor } from '@/messages/translate';
import { contestSeats } from '@/queries/results/seats';
import { NotHere } from '../../../../not-here';
import { SeatsPage, seatsMetadata } from './seats-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

type Props = { readonly params: Promise<{ locale: Locale; round: string; contest: string }> };

const load = cache(async (round: string, contest: string) =>
  contestSeats(await publicContext(), { round, contest, day: null }),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, round, contest } = await params;
  const seats = await load(round, contest);
  return seats ? seatsMetadata(seats, locale) : { title: wordsFor(locale, 'shared')('notFound.title') };
}

/** Who holds each seat of a contest today, and everybody who held it before. */
export default async function SeatsTodayPage({ params }: Props) {
  const { locale, round, contest } = await params;
  const seats = await load(round, contest);
  return seats ? <SeatsPage seats={seats} locale={locale} /> : <NotHere locale={locale} />;
}

import { publicPage } from '@/app/[locale]/(public)/public-page';
import { seatsParts } from '@/app/[locale]/(public)/rounds/[round]/[contest]/seats/seats-parts';
import { isDay } from '@/domain/base/days';
import { contestSeats } from '@/queries/results/seats';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

/**
 * The page that shows who held each seat of a contest on one day. If the address has no valid day, the page shows today
 * and says so.
 */
const page = publicPage({
  load: (context, { day, ...address }: { round: string; contest: string; day: string }) =>
    contestSeats(context, { ...address, day: isDay(day) ? day : null }),
  ...seatsParts,
  // Search engines do not need a page for each day.
  metadata: (seats, at) => ({ ...seatsParts.metadata(seats, at), robots: { index: false } }),
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

import { publicPage } from '@/app/[locale]/(public)/public-page';
import { contestSeats } from '@/queries/results/seats';
import { seatsParts } from './seats-parts';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

/** The page that shows who holds each seat of a contest today, and all earlier holders. */
const page = publicPage({
  load: (context, address: { round: string; contest: string }) => contestSeats(context, { ...address, day: null }),
  ...seatsParts,
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

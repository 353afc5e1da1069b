import { publicPage } from '@/app/[locale]/(public)/public-page';
import { declarationParts } from '../declaration-parts';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

/** One declaration of a round, at its permanent address. */
const page = publicPage({
  ...declarationParts,
  load: (context, address: { round: string; number: string }) => declarationParts.load(context, address),
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

import { BodiesView } from '@/components/bodies/bodies-page';
import { wordsFor } from '@/messages/translate';
import { bodiesByKind, bodiesByRegion } from '@/queries/bodies/find-bodies';
import { publicPage } from '../public-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

/** The page that lists every CLP by nation and region, and every body of another kind. */
const page = publicPage({
  load: async (context) => ({ regions: await bodiesByRegion(context), kinds: await bodiesByKind(context) }),
  metadata: (_, { locale }) => {
    const words = wordsFor(locale, 'bodyPages');
    return { title: words('find.title'), description: words('find.description') };
  },
  frame: () => ({ path: '/bodies', section: 'bodies' }),
  view: ({ regions, kinds }, { locale }) => <BodiesView regions={regions} kinds={kinds} locale={locale} />,
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

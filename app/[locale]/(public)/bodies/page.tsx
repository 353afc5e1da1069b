import { BodiesView } from '@/components/bodies/bodies-page';
import { wordsFor } from '@/messages/translate';
import { bodiesByRegion } from '@/queries/bodies/find-bodies';
import { publicPage } from '../public-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

/** The page that lists every body by nation and region. */
const page = publicPage({
  load: (context) => bodiesByRegion(context),
  metadata: (_, { locale }) => {
    const words = wordsFor(locale, 'bodyPages');
    return { title: words('find.title'), description: words('find.description') };
  },
  frame: () => ({ path: '/bodies', section: 'bodies' }),
  view: (regions, { locale }) => <BodiesView regions={regions} locale={locale} />,
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

import { RoundsView } from '@/components/rounds/rounds-page';
import { wordsFor } from '@/messages/translate';
import { roundsList } from '@/queries/rounds/home';
import { publicPage } from '../public-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

/** Every round. */
const page = publicPage({
  load: (context) => roundsList(context),
  metadata: (_, { locale }) => {
    const words = wordsFor(locale, 'rounds');
    return { title: words('list.title'), description: words('list.description') };
  },
  frame: () => ({ path: '/rounds', section: 'rounds' }),
  view: (list, { locale }) => <RoundsView list={list} locale={locale} />,
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

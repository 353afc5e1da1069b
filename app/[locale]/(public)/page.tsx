import { HomeView, homeTitle } from '@/components/rounds/home-page';
import { wordsFor } from '@/messages/translate';
import { home } from '@/queries/rounds/home';
import { publicPage } from './public-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

/** The home page: the current rounds and when they close, how many bodies have been heard from, and earlier rounds. */
const page = publicPage({
  load: (context) => home(context),
  metadata: (found, { locale }) => ({
    title: homeTitle(found, locale),
    description: wordsFor(locale, 'home')('description'),
  }),
  frame: ({ current }) => ({ path: '/', isPractice: current[0]?.round.kind === 'practice' }),
  view: (found, { locale, now }) => <HomeView home={found} locale={locale} now={now} />,
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

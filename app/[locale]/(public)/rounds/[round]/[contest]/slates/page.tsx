import { publicPage } from '@/app/[locale]/(public)/public-page';
import { publicLinks } from '@/components/rounds/round-links';
import { SlatesView, slatesHeading } from '@/components/slates/slates-page';
import { wordsFor } from '@/messages/translate';
import { slateList } from '@/queries/slates/slate-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

/** The slates of a contest. */
const page = publicPage({
  load: (context, address: { round: string; contest: string }) => slateList(context, address),
  metadata: (slates, { locale }) => {
    const words = wordsFor(locale, 'slatePages');
    const about = { contest: slates.contest.title, round: slates.round.title };
    const heading = slatesHeading(slates, locale);
    return { title: words('list.pageTitle', { heading, ...about }), description: words('list.description', about) };
  },
  frame: (slates, { round, contest }) => ({
    path: `${publicLinks(round).contest(contest)}/slates`,
    section: 'rounds',
    isPractice: slates.round.kind === 'practice',
  }),
  view: (slates, { locale, round }) => <SlatesView page={slates} links={publicLinks(round)} locale={locale} />,
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

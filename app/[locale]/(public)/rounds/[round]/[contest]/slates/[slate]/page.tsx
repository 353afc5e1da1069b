import { publicPage } from '@/app/[locale]/(public)/public-page';
import { publicLinks } from '@/components/rounds/round-links';
import { SlateView } from '@/components/slates/slate-page';
import { slateHeading } from '@/components/slates/slate-words';
import { wordsFor } from '@/messages/translate';
import { slatePage } from '@/queries/slates/slate-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

/** The page of one slate: its candidates, the group that backs them, and how they are doing. */
const page = publicPage({
  load: (context, address: { round: string; contest: string; slate: string }) => slatePage(context, address),
  metadata: (found, { locale }) => {
    const words = wordsFor(locale, 'slatePages');
    const about = { contest: found.contest.title, round: found.round.title };
    return {
      title: words('list.pageTitle', { heading: slateHeading(found, locale), ...about }),
      description: words('page.description', { name: found.figures.slate.name, ...about }),
    };
  },
  frame: (found, { round, contest, slate }) => ({
    path: publicLinks(round).slate(contest, slate),
    section: 'rounds',
    isPractice: found.round.kind === 'practice',
  }),
  view: (found, { locale, round }) => <SlateView page={found} links={publicLinks(round)} locale={locale} />,
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

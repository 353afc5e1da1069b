import { publicPage } from '@/app/[locale]/(public)/public-page';
import { publicLinks } from '@/components/rounds/round-links';
import { RuleHistoryView } from '@/components/rounds/rule-history';
import { wordsFor } from '@/messages/translate';
import { ruleHistory } from '@/queries/rounds/rule-history';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

/** The page with every change to the rules of a round. */
const page = publicPage({
  load: (context, { round }: { round: string }) => ruleHistory(context, round),
  metadata: ({ round }, { locale }) => {
    const t = wordsFor(locale, 'ruleHistory');
    return {
      title: t('pageTitle', { round: round.title }),
      description: t('description', { round: round.title }),
    };
  },
  frame: ({ round }) => ({
    path: `${publicLinks(round.slug).round}/history`,
    section: 'rounds',
    isPractice: round.kind === 'practice',
  }),
  view: (history, { locale, round }) => (
    <RuleHistoryView history={history} links={publicLinks(round)} locale={locale} />
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

import { type ContestAddress, roundPage, roundPath, unsettled } from '@/app/[locale]/admin/round-page';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/section';
import { formWords } from '@/messages/form-words';
import { wordsFor } from '@/messages/translate';
import { adminSlates } from '@/queries/slates/admin-slates';
import { createSlate } from '../actions';
import { slateFields } from './slate-words';

export const dynamic = 'force-dynamic';

/** The page for adding a slate to a contest. Admins add its candidates on the slate's own page. */
const page = roundPage({
  page: ({ contest }: ContestAddress) => `/contests/${contest}/slates`,
  isForActing: true,
  load: async (context, { round, contest: slug }) => {
    const found = unsettled(await adminSlates(context, round));
    const contest = found?.contests.find((one) => one.slug === slug);
    return found && contest ? { ...found, contest } : null;
  },
  title: (_, { locale }) => wordsFor(locale, 'guideAdmin')('slates.add'),
  back: ({ round }, { locale }) => ({
    path: roundPath(round.slug, '/slates'),
    words: wordsFor(locale, 'adminSetup')('tasks.slates'),
  }),
  render: ({ round, contest }, { locale, address }) => {
    const t = wordsFor(locale, 'guideAdmin');
    return (
      <Form
        action={createSlate.bind(null, address)}
        hidden={{ round: round.slug, contest: contest.slug }}
        words={formWords(locale, t('slates.button'))}
        fields={slateFields(locale)}
      >
        <PageHeader
          over={wordsFor(locale, 'adminSetup')('over', { round: round.title })}
          title={t('slates.addTo', { contest: contest.title })}
          lede={t('slates.lede')}
        />
      </Form>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

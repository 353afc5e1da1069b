import { contestPage, contestPath } from '@/app/[locale]/admin/round-page';
import { reasonField } from '@/app/[locale]/admin/set-up-fields';
import { Inset } from '@/components/ui/callout';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/section';
import { formWords } from '@/messages/form-words';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { contestFields } from '../fields';
import { saveContest } from './actions';

export const dynamic = 'force-dynamic';

/** The page of a contest's details: name, seats, who may nominate. */
const page = contestPage({
  page: '',
  isForm: true,
  title: (_, { locale }) => wordsFor(locale, 'adminSetup')('contest.title'),
  render: ({ round, contest, isPublic, secondAdmin }, { locale, address }) => {
    const t = wordsFor(locale, 'adminSetup');
    return (
      <Form
        action={saveContest.bind(null, address)}
        hidden={{ round: round.slug, contest: contest.slug }}
        words={formWords(locale, t('save'))}
        fields={[...contestFields(locale, contest), ...reasonField(locale, isPublic)]}
      >
        <PageHeader over={t('over', { round: round.title })} title={contest.title}>
          <p>
            <a href={href(locale, contestPath(round.slug, contest.slug, '/rule'))}>{t('contest.groupsLink')}</a>
          </p>
          {secondAdmin ? <Inset>{wordsFor(locale, 'ruleChanges')(`needed.${secondAdmin}`)}</Inset> : null}
        </PageHeader>
      </Form>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

import { roundPath } from '@/app/[locale]/admin/round-page';
import { saveHustingsEvent } from '@/app/[locale]/admin/rounds/[round]/actions';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/section';
import { formWords } from '@/messages/form-words';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { hustingFields, hustingPage } from '../hustings-form';

export const dynamic = 'force-dynamic';

/** The page of one hustings event: a form to change it, and a link to cancel it. */
const page = hustingPage({
  page: '',
  title: (_, { locale }) => wordsFor(locale, 'guideAdmin')('hustings.changeTitle'),
  back: ({ round }, { locale }) => ({
    path: roundPath(round.slug, '/hustings'),
    words: wordsFor(locale, 'guideAdmin')('hustings.back'),
  }),
  render: (found, { locale, address, path }) => {
    const { round, husting } = found;
    const t = wordsFor(locale, 'guideAdmin');
    const setUp = wordsFor(locale, 'adminSetup');
    return (
      <Form
        action={saveHustingsEvent.bind(null, address)}
        hidden={{ round: round.slug, husting: husting.id }}
        words={formWords(locale, setUp('save'))}
        fields={hustingFields(locale, found, husting)}
      >
        <PageHeader over={setUp('over', { round: round.title })} title={t('hustings.changeTitle')}>
          <p>
            <a href={href(locale, `${path}/cancel`)}>{t('hustings.cancel')}</a>
          </p>
        </PageHeader>
      </Form>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

import { contestPath, roundPage } from '@/app/[locale]/admin/round-page';
import { type CandidateAddress, saveReport } from '@/app/[locale]/admin/rounds/[round]/contests/[contest]/actions';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/section';
import { formWords } from '@/messages/form-words';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminLetter, adminLetter } from '@/queries/candidates/admin-letter';

export const dynamic = 'force-dynamic';

const titleOf = ({ candidate }: AdminLetter, locale: Locale) =>
  wordsFor(locale, 'guideAdmin')('report.title', { name: candidate.name });

/** The page on which an admin posts a report for a representative, as a link to where it was published. */
const page = roundPage<CandidateAddress, AdminLetter>({
  page: ({ contest, candidate }) => `/contests/${contest}/candidacies/${candidate}/report`,
  isForActing: true,
  load: (context, address) => adminLetter(context, { ...address, language: 'en' }),
  title: (found, { locale }) => titleOf(found, locale),
  back: ({ round, contest, candidate }, { address }) => ({
    path: contestPath(round.slug, contest.slug, `/candidacies/${address.candidate}`),
    words: candidate.name,
  }),
  render: (found, { locale, address }) => {
    const { round, contest, candidate } = found;
    const t = wordsFor(locale, 'reports');
    return (
      <Form
        action={saveReport.bind(null, address)}
        hidden={{ round: round.slug, contest: contest.slug, candidate: candidate.slug }}
        fields={[
          { as: 'day', name: 'meetingOn', label: t('form.day') },
          { as: 'line', name: 'title', label: t('form.title'), hint: t('form.titleHint') },
          { as: 'line', name: 'address', label: t('form.address'), hint: t('form.addressHint') },
        ]}
        words={formWords(locale, t('form.button'))}
      >
        <PageHeader
          over={`${contest.title}, ${round.title}`}
          title={titleOf(found, locale)}
          lede={wordsFor(locale, 'guideAdmin')('report.lede')}
        />
      </Form>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

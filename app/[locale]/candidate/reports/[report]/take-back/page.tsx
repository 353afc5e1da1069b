import { takeBack } from '@/app/[locale]/candidate/reports/actions';
import { ownPage } from '@/app/[locale]/own-page';
import { BackLink } from '@/components/ui/back-link';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/section';
import { formWords } from '@/messages/form-words';
import { longDay } from '@/messages/format';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { ownReports } from '@/queries/candidates/reports';

export const dynamic = 'force-dynamic';

/** The page that asks a representative to confirm that a report is removed. */
const page = ownPage({
  side: 'candidate',
  load: async (context, { report: id }: { report: string }) => {
    const own = await ownReports(context);
    const report = own?.reports.find((one) => one.id === id);
    return own && report ? { candidacyId: own.candidacyId, report } : null;
  },
  path: ({ report }) => `/candidate/reports/${report}/take-back`,
  title: (_, locale) => wordsFor(locale, 'reports')('take.title'),
  view: ({ candidacyId, report }, { locale }) => {
    const t = wordsFor(locale, 'reports');
    const office = wordsFor(locale, 'candidateOffice');
    const back = href(locale, '/candidate/reports');
    return (
      <>
        <BackLink href={back} words={t('own.title')} />
        <Form
          action={takeBack.bind(null, { locale })}
          hidden={{ candidacyId: candidacyId, report: report.id }}
          words={formWords(locale, t('take.button'))}
        >
          <PageHeader over={`${report.title}, ${longDay(report.meetingOn, locale)}`} title={t('take.title')} />
          <div className="stack gap-s4 max-w-text">
            <h2>{office('happens')}</h2>
            <ul className="points">
              {(['page', 'log', 'again'] as const).map((key) => (
                <li key={key}>{t(`take.points.${key}`)}</li>
              ))}
            </ul>
          </div>
        </Form>
        <p className="mt-s5">
          <a href={back}>{t('take.keep')}</a>
        </p>
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

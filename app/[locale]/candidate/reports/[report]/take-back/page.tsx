import type { Metadata } from 'next';
import { signedInOrRedirect } from '@/auth/context';
import { BackLink } from '@/components/ui/back-link';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/section';
import { formWords } from '@/messages/form-words';
import { longDay } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { ownReports } from '@/queries/candidates/reports';
import { CandidateFrame, CandidateMissing } from '../../../frame';
import { takeBack } from '../../actions';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<{ locale: Locale; report: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: wordsFor((await params).locale, 'reports')('take.title'), robots: { index: false } };
}

/** The effect of removing a report, before it is removed. */
export default async function TakeBackPage({ params }: Props) {
  const { locale, report: id } = await params;
  const path = `/candidate/reports/${id}/take-back`;
  const own = await ownReports(await signedInOrRedirect(locale, path));
  const report = own?.reports.find((one) => one.id === id);
  if (!own || !report) return <CandidateMissing locale={locale} />;
  const t = wordsFor(locale, 'reports');
  const office = wordsFor(locale, 'candidateOffice');
  const back = href(locale, '/candidate/reports');
  return (
    <CandidateFrame locale={locale} path={path}>
      <BackLink href={back} words={t('own.title')} />
      <Form
        action={takeBack.bind(null, { locale })}
        hidden={{ candidacyId: own.candidacyId, report: report.id }}
        words={formWords(locale, t('take.button'), office('notDone'))}
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
    </CandidateFrame>
  );
}

import { contestPath, roundPage } from '@/app/[locale]/admin/round-page';
import {
  type CandidateAddress,
  removeReport,
  saveReport,
} from '@/app/[locale]/admin/rounds/[round]/contests/[contest]/actions';
import { Empty } from '@/components/ui/callout';
import { Form } from '@/components/ui/form';
import { PageHeader, Section } from '@/components/ui/section';
import { dayIn } from '@/domain/base/instants';
import { formWords } from '@/messages/form-words';
import { longDay } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type ReportsToEnter, reportsToEnter } from '@/queries/candidates/reports';

export const dynamic = 'force-dynamic';

const titleOf = ({ candidate }: ReportsToEnter, locale: Locale) =>
  wordsFor(locale, 'guideAdmin')('report.title', { name: candidate.name });

/** The page on which an admin posts a report for a representative, as a link to where it was published. */
const page = roundPage<CandidateAddress, ReportsToEnter>({
  page: ({ contest, candidate }) => `/contests/${contest}/candidacies/${candidate}/report`,
  isForActing: true,
  load: (context, address) => reportsToEnter(context, address),
  title: (found, { locale }) => titleOf(found, locale),
  back: ({ round, contest, candidate }, { address }) => ({
    path: contestPath(round.slug, contest.slug, `/candidacies/${address.candidate}`),
    words: candidate.name,
  }),
  render: (found, { locale, address, now }) => {
    const { round, contest, candidate, hasHeldSeat } = found;
    const t = wordsFor(locale, 'reports');
    const admin = wordsFor(locale, 'guideAdmin');
    const head = (
      <PageHeader
        over={`${contest.title}, ${round.title}`}
        title={titleOf(found, locale)}
        lede={hasHeldSeat ? admin('report.lede') : undefined}
      />
    );
    if (!hasHeldSeat)
      return (
        <>
          {head}
          <Empty title={admin('report.noSeat', { name: candidate.name })}>
            <p>{admin('report.noSeatText')}</p>
          </Empty>
        </>
      );
    const [year, month, day] = dayIn(round.zone, now).split('-').map(Number);
    return (
      <>
        <Form
          action={saveReport.bind(null, address)}
          hidden={{ round: round.slug, contest: contest.slug, candidate: candidate.slug }}
          fields={[
            {
              as: 'day',
              name: 'meetingOn',
              label: t('form.day'),
              hint: t('form.dayHint', { example: `${day} ${month} ${year}` }),
            },
            { as: 'line', name: 'title', label: t('form.title'), hint: admin('report.titleHint') },
            { as: 'line', name: 'address', label: t('form.address'), hint: t('form.addressHint') },
          ]}
          words={formWords(locale, t('form.button'))}
        >
          {head}
        </Form>
        <Posted found={found} address={address} />
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

/** The reports that are listed now, each with a button that removes it. */
function Posted({ found: { candidacyId, candidate, reports }, address }: PostedProps) {
  const { locale } = address;
  const t = wordsFor(locale, 'reports');
  if (reports.length === 0) return null;
  return (
    <div className="mt-s7">
      <Section id="posted" title={t('public.title')}>
        <div className="stack gap-s5">
          {reports.map(({ id, meetingOn, title, address: published }) => (
            <Form
              key={id}
              action={removeReport.bind(null, address)}
              hidden={{ candidacyId, report: id }}
              prefix={`remove-${id}-`}
              words={formWords(locale, wordsFor(locale, 'guideAdmin')('report.remove', { title }))}
              isQuiet
            >
              <p>
                <time className="small quiet block" dateTime={meetingOn}>
                  {longDay(meetingOn, locale)}
                </time>
                <a className="wrap-anywhere" href={published} rel="nofollow noopener">
                  {title}
                </a>
              </p>
            </Form>
          ))}
          <p>
            <a href={href(locale, `/reports/${candidate.slug}/feed.xml`)}>{t('public.feed')}</a>
          </p>
        </div>
      </Section>
    </div>
  );
}

type PostedProps = { readonly found: ReportsToEnter; readonly address: CandidateAddress & { readonly locale: Locale } };

import { contestPath, type RoundAddress, roundPage, roundPath } from '@/app/[locale]/admin/round-page';
import { Inset } from '@/components/ui/callout';
import { DataTable } from '@/components/ui/data-table';
import { PageHeader, Section } from '@/components/ui/section';
import { Exact } from '@/components/ui/time';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type Approvals, approvals } from '@/queries/candidates/approvals';

export const dynamic = 'force-dynamic';

const titleOf = ({ statements, letters, applications }: Approvals, locale: Locale) => {
  const n = statements.length + letters.length + applications.length;
  return wordsFor(locale, 'candidateAccess')('approvals.title', { n });
};

/** The statements and the people that wait for the returning officer of a round. */
const page = roundPage<RoundAddress, Approvals>({
  page: () => '/approvals',
  load: (context, { round }) => approvals(context, round),
  title: (found, { locale }) => titleOf(found, locale),
  render: (found, { locale }) => {
    const { round, applications } = found;
    const t = wordsFor(locale, 'candidateAccess');
    const sent = { key: 'sent', head: t('approvals.sentAt') };
    const contest = { key: 'contest', head: t('approvals.contest') };
    const isOff = !round.approvesStatements && !round.takesApplications;
    return (
      <>
        <PageHeader
          over={wordsFor(locale, 'adminSetup')('over', { round: round.title })}
          title={titleOf(found, locale)}
        >
          {isOff ? (
            <Inset>
              {t.rich('approvals.off', {
                a: (chunks) => <a href={href(locale, roundPath(round.slug, '/details'))}>{chunks}</a>,
              })}
            </Inset>
          ) : null}
        </PageHeader>
        <Section id="applications" title={t('approvals.applications')}>
          {applications.length === 0 ? (
            <p>{t('approvals.none')}</p>
          ) : (
            <DataTable
              caption={t('approvals.caption')}
              isCaptionHidden
              columns={[{ key: 'person', head: t('approvals.person') }, contest, sent]}
              rows={applications.map((one) => ({
                key: one.id,
                cells: [
                  <a
                    key="person"
                    className="wrap-anywhere"
                    href={href(locale, roundPath(round.slug, `/approvals/applications/${one.id}`))}
                  >
                    {one.name}
                  </a>,
                  one.contest.title,
                  <Exact key="sent" at={one.sentAt} zone={round.zone} locale={locale} />,
                ],
              }))}
            />
          )}
        </Section>
        <Waiting kind="statements" found={found} locale={locale} />
        <Waiting kind="letters" found={found} locale={locale} />
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

type WaitingProps = {
  readonly kind: 'statements' | 'letters';
  readonly found: Approvals;
  readonly locale: Locale;
};

/** The statements or letters that wait, oldest first, each with the candidate and the contest. */
function Waiting({ kind, found, locale }: WaitingProps) {
  const t = wordsFor(locale, 'candidateAccess');
  const { round, [kind]: texts } = found;
  return (
    <Section id={kind} title={t(`approvals.${kind}`)}>
      {texts.length === 0 ? (
        <p>{t('approvals.none')}</p>
      ) : (
        <DataTable
          caption={t('approvals.caption')}
          isCaptionHidden
          columns={[
            { key: 'candidate', head: t('approvals.candidate') },
            { key: 'contest', head: t('approvals.contest') },
            { key: 'sent', head: t('approvals.sentAt') },
          ]}
          rows={texts.map(({ id, candidate, contest, language, sentAt }) => ({
            key: id,
            cells: [
              <span key="candidate">
                <a className="wrap-anywhere" href={href(locale, roundPath(round.slug, `/approvals/${kind}/${id}`))}>
                  {candidate.name}
                </a>
                <span className="small quiet block">{t(`approvals.language.${language}`)}</span>
              </span>,
              <a
                key="contest"
                href={href(locale, contestPath(round.slug, contest.slug, `/candidacies/${candidate.slug}`))}
              >
                {contest.title}
              </a>,
              <Exact key="sent" at={sentAt} zone={round.zone} locale={locale} />,
            ],
          }))}
        />
      )}
    </Section>
  );
}

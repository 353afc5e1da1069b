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
    const { round, statements, letters, applications } = found;
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
        <Section id="statements" title={t('approvals.statements')}>
          {statements.length === 0 ? (
            <p>{t('approvals.none')}</p>
          ) : (
            <DataTable
              caption={t('approvals.caption')}
              isCaptionHidden
              columns={[
                { key: 'candidate', head: t('approvals.candidate') },
                contest,
                { key: 'language', head: t('approvals.languageHead') },
                sent,
              ]}
              rows={statements.map((one) => ({
                key: one.id,
                cells: [
                  <a
                    key="candidate"
                    className="wrap-anywhere"
                    href={href(locale, roundPath(round.slug, `/approvals/statements/${one.id}`))}
                  >
                    {one.candidate.name}
                  </a>,
                  <a
                    key="contest"
                    href={href(locale, contestPath(round.slug, one.contest.slug, `/candidacies/${one.candidate.slug}`))}
                  >
                    {one.contest.title}
                  </a>,
                  t(`approvals.language.${one.language}`),
                  <Exact key="sent" at={one.sentAt} zone={round.zone} locale={locale} />,
                ],
              }))}
            />
          )}
        </Section>
        <Section id="letters" title={t('approvals.letters')}>
          {letters.length === 0 ? (
            <p>{t('approvals.none')}</p>
          ) : (
            <DataTable
              caption={t('approvals.caption')}
              isCaptionHidden
              columns={[
                { key: 'candidate', head: t('approvals.candidate') },
                contest,
                { key: 'language', head: t('approvals.languageHead') },
                sent,
              ]}
              rows={letters.map((one) => ({
                key: one.id,
                cells: [
                  <a
                    key="candidate"
                    className="wrap-anywhere"
                    href={href(locale, roundPath(round.slug, `/approvals/letters/${one.id}`))}
                  >
                    {one.candidate.name}
                  </a>,
                  <a
                    key="contest"
                    href={href(locale, contestPath(round.slug, one.contest.slug, `/candidacies/${one.candidate.slug}`))}
                  >
                    {one.contest.title}
                  </a>,
                  t(`approvals.language.${one.language}`),
                  <Exact key="sent" at={one.sentAt} zone={round.zone} locale={locale} />,
                ],
              }))}
            />
          )}
        </Section>
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

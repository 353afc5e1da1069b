import { ApplicationsSection } from '@/components/candidates/applications-section';
import { OwnCandidacyView } from '@/components/candidates/own-candidacy';
import { publicLinks } from '@/components/rounds/round-links';
import { PageHeader, Section } from '@/components/ui/section';
import { ASK } from '@/messages/contact-words';
import { numberWord } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { candidateHome } from '@/queries/candidates/candidate-home';
import { ownApplications } from '@/queries/candidates/own-applications';
import { ownReports } from '@/queries/candidates/reports';
import { Ask } from '../ask';
import { ownPage } from '../own-page';

export const dynamic = 'force-dynamic';

/** A candidate's home page: their answer, their statement, who nominated them, and what they need to do next. */
const page = ownPage({
  side: 'candidate',
  load: async (context) => ({
    applications: await ownApplications(context),
    own: await candidateHome(context),
    reports: await ownReports(context),
  }),
  path: () => '/candidate',
  title: (_, locale) => wordsFor(locale, 'candidateOffice')('title'),
  isPractice: ({ own }) => {
    const current = own.filter(({ isCurrent }) => isCurrent);
    return current.length > 0 && current.every(({ round }) => round.kind === 'practice');
  },
  view: ({ applications, ...found }, { locale }, now) => (
    <>
      {found.own.length > 0 ? (
        <Overview {...found} now={now} locale={locale} />
      ) : applications.length > 0 ? (
        <PageHeader title={wordsFor(locale, 'approval')('apply.own')} />
      ) : (
        <NoCandidacy locale={locale} />
      )}
      <ApplicationsSection applications={applications} locale={locale} />
    </>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

function NoCandidacy({ locale }: { readonly locale: Locale }) {
  const t = wordsFor(locale, 'candidateOffice');
  return (
    <>
      <PageHeader title={t('headingNone')} />
      <p className="mb-s4 max-w-text">
        <Ask locale={locale} text={t('noneText', { contact: ASK })} />
      </p>
      <p>
        <a href={href(locale, '/rounds')}>{t('rounds')}</a>
      </p>
    </>
  );
}

type OverviewProps = {
  readonly own: Awaited<ReturnType<typeof candidateHome>>;
  readonly reports: Awaited<ReturnType<typeof ownReports>>;
  readonly now: Date;
  readonly locale: Locale;
};

function Overview({ own, reports, now, locale }: OverviewProps) {
  const t = wordsFor(locale, 'candidateOffice');
  const r = wordsFor(locale, 'reports');
  // A round that this installation ran stays here after the declaration, with what came of it.
  const current = own.filter(({ isCurrent, round }) => isCurrent || round.kind !== 'archive');
  const past = own.filter((candidacy) => !current.includes(candidacy));
  return (
    <>
      <PageHeader title={t('heading', { n: current.length || 1, words: numberWord(current.length, locale) })} />
      {current.map((candidacy) => (
        <OwnCandidacyView key={candidacy.id} own={candidacy} now={now} locale={locale} />
      ))}
      {reports ? (
        <Section id="reports" title={r('public.title')}>
          <div className="stack gap-s3">
            <p>{r('own.home', { n: reports.reports.length })}</p>
            <p>
              <a href={href(locale, '/candidate/reports')}>{r('own.homeGo')}</a>
            </p>
          </div>
        </Section>
      ) : null}
      {past.length > 0 ? (
        <Section id="past" title={t('past')}>
          <ul className="stack gap-s2">
            {past.map(({ id, round, contest, row }) => (
              <li key={id}>
                <a href={href(locale, `${publicLinks(round.slug).contest(contest.slug)}/${row.slug}`)}>
                  {t('over', { contest: contest.title, round: round.title })}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

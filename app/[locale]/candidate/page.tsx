import type { Metadata } from 'next';
import { signedInOrRedirect } from '@/auth/context';
import { PageHeader, Section } from '@/components/ui/section';
import { numberWord } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { candidateHome } from '@/queries/candidates/candidate-home';
import { ownReports } from '@/queries/candidates/reports';
import { CandidateFrame } from './frame';
import { Standing } from './standing';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: wordsFor((await params).locale, 'candidateOffice')('title'), robots: { index: false } };
}

/** A candidate's overview: their answer, their statement, who nominated them, and the next thing to do. */
export default async function CandidatePage({ params }: Props) {
  const { locale } = await params;
  const context = await signedInOrRedirect(locale, '/candidate');
  const t = wordsFor(locale, 'candidateOffice');
  const own = await candidateHome(context);
  const reports = await ownReports(context);
  const r = wordsFor(locale, 'reports');
  const current = own.filter(({ isCurrent }) => isCurrent);
  const past = own.filter(({ isCurrent }) => !isCurrent);
  if (own.length === 0)
    return (
      <CandidateFrame locale={locale} path="/candidate">
        <PageHeader title={t('headingNone')} />
        <p className="mb-s4 max-w-text">{t('noneText')}</p>
        <p>
          <a href={href(locale, '/rounds')}>{t('rounds')}</a>
        </p>
      </CandidateFrame>
    );
  return (
    <CandidateFrame
      locale={locale}
      path="/candidate"
      isPractice={current.length > 0 && current.every(({ round }) => round.kind === 'practice')}
    >
      <PageHeader title={t('heading', { n: current.length || 1, words: numberWord(current.length, locale) })} />
      {current.map((candidacy) => (
        <Standing key={candidacy.id} own={candidacy} now={context.now} locale={locale} />
      ))}
      {reports ? (
        <Section id="reports" title={r('own.homeTitle')}>
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
                <a href={href(locale, `/rounds/${round.slug}/${contest.slug}/${row.slug}`)}>
                  {t('over', { contest: contest.title, round: round.title })}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </CandidateFrame>
  );
}

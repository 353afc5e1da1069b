import { contestPath, lockedWords, type RoundAddress, roundPage, roundPath } from '@/app/[locale]/admin/round-page';
import { ContestRule } from '@/components/contests/contest-rule';
import { LinkButton } from '@/components/ui/button';
import { Empty, Inset } from '@/components/ui/callout';
import { SummaryList } from '@/components/ui/lists';
import { PageHeader, Section } from '@/components/ui/section';
import { count } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminRound, adminRound, type ContestInSetUp } from '@/queries/rounds/admin-round';

export const dynamic = 'force-dynamic';

/** The page that lists the contests with their rules as on the public pages, and the links to change each. */
const page = roundPage<RoundAddress, AdminRound>({
  page: () => '/contests',
  load: (context, { round }) => adminRound(context, round),
  title: ({ contests }, { locale }) => wordsFor(locale, 'adminSetup')('contests.title', { n: contests.length }),
  render: (found, facts) => {
    const { round, contests } = found;
    const { locale } = facts;
    const t = wordsFor(locale, 'adminSetup');
    const locked = lockedWords(found, facts);
    return (
      <>
        <PageHeader over={t('over', { round: round.title })} title={t('contests.title', { n: contests.length })}>
          {locked ? (
            <Inset>{locked}</Inset>
          ) : (
            <p>
              <LinkButton href={href(locale, roundPath(round.slug, '/contests/new'))}>
                {t('contest.newTitle')}
              </LinkButton>
            </p>
          )}
        </PageHeader>
        {contests.length === 0 ? (
          <Empty>
            <p>{t('contests.none')}</p>
          </Empty>
        ) : null}
        {contests.map((contest) => (
          <Section key={contest.slug} id={contest.slug} title={contest.title}>
            <div className="stack">
              <Links contest={contest} round={round.slug} isLocked={locked !== null} locale={locale} />
              <ContestRule contest={contest} locale={locale} />
              <SummaryList
                rows={[
                  {
                    term: t('contests.roster'),
                    detail: count(contest.roster, locale),
                  },
                ]}
              />
            </div>
          </Section>
        ))}
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

type LinksProps = {
  readonly contest: ContestInSetUp;
  readonly round: string;
  readonly isLocked: boolean;
  readonly locale: Locale;
};

function Links({ contest: { slug, title, candidates }, round, isLocked, locale }: LinksProps) {
  const t = wordsFor(locale, 'adminSetup');
  const to = (page: string) => href(locale, contestPath(round, slug, page));
  const of = <span className="vh"> ({title})</span>;
  return (
    <ul className="flex flex-wrap gap-x-s5 gap-y-s2">
      <li>
        <a href={to('/candidates')}>
          {t('contests.candidates', { n: candidates })}
          {of}
        </a>
      </li>
      {isLocked ? null : (
        <>
          <li>
            <a href={to('/rule')}>
              {t('contests.rule')}
              {of}
            </a>
          </li>
          <li>
            <a href={to('')}>
              {t('contests.facts')}
              {of}
            </a>
          </li>
        </>
      )}
    </ul>
  );
}

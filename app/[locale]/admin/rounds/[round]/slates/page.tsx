import { contestPath, lockedWords, type RoundAddress, roundPage } from '@/app/[locale]/admin/round-page';
import { Inset } from '@/components/ui/callout';
import { PageHeader, Section } from '@/components/ui/section';
import { SourceLine } from '@/components/ui/source-line';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminSlate, type AdminSlates, adminSlates, type ContestWithSlates } from '@/queries/slates/admin-slates';
import { claimDays } from '../contests/[contest]/slates/slate-words';

export const dynamic = 'force-dynamic';

const titleOf = (contests: readonly ContestWithSlates[], locale: Locale) =>
  wordsFor(locale, 'guideAdmin')('slates.title', { n: contests.reduce((sum, { slates }) => sum + slates.length, 0) });

/** The page that lists the slates of a round by contest, with their candidates and dates. */
const page = roundPage<RoundAddress, AdminSlates>({
  page: () => '/slates',
  load: (context, { round }) => adminSlates(context, round),
  title: ({ contests }, { locale }) => titleOf(contests, locale),
  render: (found, facts) => {
    const { round, contests } = found;
    const { locale } = facts;
    const t = wordsFor(locale, 'guideAdmin');
    const locked = lockedWords(found, facts);
    return (
      <>
        <PageHeader
          over={wordsFor(locale, 'adminSetup')('over', { round: round.title })}
          title={titleOf(contests, locale)}
          lede={t('slates.lede')}
        >
          {locked ? <Inset>{locked}</Inset> : null}
        </PageHeader>
        {contests.length === 0 ? <p>{t('statements.noContests')}</p> : null}
        {contests.map((contest) => (
          <Section key={contest.slug} id={contest.slug} title={contest.title}>
            <div className="stack gap-s5">
              {contest.slates.length === 0 ? <p>{t('slates.none')}</p> : null}
              {contest.slates.map((slate) => (
                <SlateShort key={slate.slug} slate={slate} contest={contest} round={round.slug} locale={locale} />
              ))}
              {locked ? null : (
                <p>
                  <a href={href(locale, contestPath(round.slug, contest.slug, '/slates'))}>
                    {t('slates.add')}
                    <span className="vh"> ({contest.title})</span>
                  </a>
                </p>
              )}
            </div>
          </Section>
        ))}
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

type SlateShortProps = {
  readonly slate: AdminSlate;
  readonly contest: ContestWithSlates;
  readonly round: string;
  readonly locale: Locale;
};

function SlateShort({ slate, contest, round, locale }: SlateShortProps) {
  const t = wordsFor(locale, 'guideAdmin');
  return (
    <div className="stack w-full gap-s2">
      <h3>
        <a href={href(locale, contestPath(round, contest.slug, `/slates/${slate.slug}`))}>{slate.name}</a>
      </h3>
      {slate.claimedBy ? <p>{slate.claimedBy}</p> : null}
      {slate.source ? (
        <p>
          <SourceLine text={slate.source} locale={locale} />
        </p>
      ) : null}
      {slate.claims.length === 0 ? (
        <p className="quiet">{t('slates.candidates', { n: 0 })}</p>
      ) : (
        <ul className="points">
          {slate.claims.map((claim) => (
            <li key={claim.id}>
              {claim.withdrawnOn ? <s>{claim.candidate.name}</s> : claim.candidate.name}{' '}
              <span className="small quiet">{claimDays(claim, slate, locale)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

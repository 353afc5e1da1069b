import type { Metadata } from 'next';
import { Inset } from '@/components/ui/callout';
import { PageHeader, Section } from '@/components/ui/section';
import { SourceLine } from '@/components/ui/source-line';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { AdminSlate, ContestWithSlates } from '@/queries/slates/admin-slates';
import { AdminMissing } from '../../../frame';
import { lockedWords, type RoundParams, roundPath } from '../scene';
import { SetUpPage } from '../set-up-page';
import { claimDays } from './claim-days';
import { openSlates, type SlatesScene } from './scene';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<RoundParams> };

const titleOf = (scene: SlatesScene, locale: Locale) =>
  wordsFor(locale, 'guideAdmin')('slates.title', {
    n: scene.contests.reduce((sum, { slates }) => sum + slates.length, 0),
  });

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, round } = await params;
  const scene = await openSlates(locale, round, '/slates');
  const title = scene ? titleOf(scene, locale) : wordsFor(locale, 'admin')('missing.title');
  return { title, robots: { index: false } };
}

/** The slates of a round by contest, with whom each claims and since when. */
export default async function SlatesPage({ params }: Props) {
  const address = await params;
  const { locale } = address;
  const scene = await openSlates(locale, address.round, '/slates');
  if (!scene) return <AdminMissing locale={locale} />;
  const { round, contests } = scene;
  const t = wordsFor(locale, 'guideAdmin');
  const locked = lockedWords(scene, locale);
  return (
    <SetUpPage params={address} scene={scene} page="/slates">
      <PageHeader
        over={wordsFor(locale, 'adminSetup')('over', { round: round.title })}
        title={titleOf(scene, locale)}
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
                <a href={href(locale, roundPath(round.slug, `/contests/${contest.slug}/slates`))}>
                  {t('slates.add')}
                  <span className="vh"> ({contest.title})</span>
                </a>
              </p>
            )}
          </div>
        </Section>
      ))}
    </SetUpPage>
  );
}

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
        <a href={href(locale, roundPath(round, `/contests/${contest.slug}/slates/${slate.slug}`))}>{slate.name}</a>
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

import type { Metadata } from 'next';
import { RuleOf } from '@/components/contests/contest-rule';
import { LinkButton } from '@/components/ui/button';
import { Empty, Inset } from '@/components/ui/callout';
import { Particulars } from '@/components/ui/lists';
import { PageHeader, Section } from '@/components/ui/section';
import { count } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestInSetUp } from '@/queries/rounds/admin-round';
import { AdminMissing } from '../../../frame';
import { lockedWords, openRound, type RoundParams, roundPath } from '../scene';
import { SetUpPage } from '../set-up-page';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<RoundParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const address = await params;
  const scene = await openRound(address, '/contests');
  const title = wordsFor(address.locale, 'adminSetup')('contests.title', { n: scene?.contests.length ?? 0 });
  return { title, robots: { index: false } };
}

/** The contests with their rules, as the public will read them, and the ways to change each. */
export default async function ContestsPage({ params }: Props) {
  const address = await params;
  const { locale } = address;
  const scene = await openRound(address, '/contests');
  if (!scene) return <AdminMissing locale={locale} />;
  const { round, contests } = scene;
  const t = wordsFor(locale, 'adminSetup');
  const locked = lockedWords(scene, locale);
  return (
    <SetUpPage params={address} scene={scene} page="/contests">
      <PageHeader over={t('over', { round: round.title })} title={t('contests.title', { n: contests.length })}>
        {locked ? (
          <Inset>{locked}</Inset>
        ) : (
          <p>
            <LinkButton href={href(locale, roundPath(round.slug, '/contests/new'))}>{t('contests.add')}</LinkButton>
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
            <RuleOf contest={contest} locale={locale} />
            <Particulars
              rows={[
                {
                  term: t('contests.roster'),
                  detail: count(contest.roster, locale),
                },
              ]}
            />
            {contest.bodyKinds.includes('labour_group') ? (
              <p className="small quiet">{t('contests.labourGroups')}</p>
            ) : null}
          </div>
        </Section>
      ))}
    </SetUpPage>
  );
}

type LinksProps = {
  readonly contest: ContestInSetUp;
  readonly round: string;
  readonly isLocked: boolean;
  readonly locale: Locale;
};

function Links({ contest: { slug, title, candidates }, round, isLocked, locale }: LinksProps) {
  const t = wordsFor(locale, 'adminSetup');
  const to = (page: string) => href(locale, roundPath(round, `/contests/${slug}${page}`));
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

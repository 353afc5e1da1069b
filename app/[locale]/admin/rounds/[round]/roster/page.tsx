import type { Metadata } from 'next';
import { bodyName } from '@/components/bodies/body-name';
import { rosterIn } from '@/components/contests/contest-words';
import { Inset } from '@/components/ui/callout';
import { DataTable } from '@/components/ui/data-table';
import { FindForm } from '@/components/ui/find-form';
import { PageHeader, Section } from '@/components/ui/section';
import { count } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { ContestInSetUp } from '@/queries/rounds/admin-round';
import { type BodyOnRoster, type SetUpRoster, setUpRoster } from '@/queries/rounds/set-up';
import { AdminMissing } from '../../../frame';
import { adminScene } from '../../../scene';
import { lockedWords, openRound, type RoundParams, roundPath } from '../scene';
import { SetUpPage } from '../set-up-page';

export const dynamic = 'force-dynamic';

type Props = {
  readonly params: Promise<RoundParams>;
  readonly searchParams: Promise<{ readonly find?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return { title: wordsFor(locale, 'adminSetup')('roster.title'), robots: { index: false } };
}

/** Who may nominate in which contest, and the exceptions of the round. */
export default async function RosterPage({ params, searchParams }: Props) {
  const address = await params;
  const { locale } = address;
  const typed = [(await searchParams).find ?? ''].flat()[0]?.slice(0, 100) ?? '';
  const scene = await openRound(address, '/roster');
  const roster = await adminScene(locale, roundPath(address.round, '/roster'), (context) =>
    setUpRoster(context, { round: address.round, typed }),
  );
  if (!scene || !roster) return <AdminMissing locale={locale} />;
  const t = wordsFor(locale, 'adminSetup');
  const locked = lockedWords(scene, locale);
  return (
    <SetUpPage params={address} scene={scene} page="/roster">
      <PageHeader over={t('over', { round: scene.round.title })} title={t('roster.title')} lede={t('roster.lede')}>
        {locked ? <Inset>{locked}</Inset> : null}
      </PageHeader>
      <Section id="by-contest" title={t('roster.contests')}>
        <ByContest contests={scene.contests} locale={locale} />
      </Section>
      <Section id="apart" title={t('roster.apart')}>
        {roster.apart.length === 0 ? (
          <p>{t('roster.none')}</p>
        ) : (
          <Bodies rows={roster.apart} roster={roster} isLocked={locked !== null} caption="apart" locale={locale} />
        )}
      </Section>
      {locked ? null : (
        <Section id="find-body" title={t('roster.find')} note={t('roster.findHint')}>
          <div className="stack gap-s5">
            <FindForm
              action={href(locale, roundPath(address.round, '/roster'))}
              id="find"
              name="find"
              label={t('roster.body')}
              button={t('roster.findButton')}
              value={typed}
            />
            {typed !== '' && roster.found.length === 0 ? <p>{t('roster.nothing')}</p> : null}
            {roster.found.length > 0 ? (
              <Bodies rows={roster.found} roster={roster} isLocked={false} caption="found" locale={locale} />
            ) : null}
          </div>
        </Section>
      )}
    </SetUpPage>
  );
}

function ByContest({ contests, locale }: { readonly contests: readonly ContestInSetUp[]; readonly locale: Locale }) {
  const t = wordsFor(locale, 'adminSetup');
  return (
    <DataTable
      caption={t('roster.contestsCaption')}
      isCaptionHidden
      columns={[
        { key: 'contest', head: t('roster.contest') },
        { key: 'who', head: t('roster.who') },
        { key: 'bodies', head: t('roster.bodies'), isNumber: true },
      ]}
      rows={contests.map((contest) => ({
        key: contest.slug,
        cells: [contest.title, rosterIn(contest, locale), count(contest.roster, locale)],
      }))}
    />
  );
}

type BodiesProps = {
  readonly rows: readonly BodyOnRoster[];
  readonly roster: SetUpRoster;
  readonly isLocked: boolean;
  readonly caption: 'apart' | 'found';
  readonly locale: Locale;
};

function Bodies({ rows, roster, isLocked, caption, locale }: BodiesProps) {
  const t = wordsFor(locale, 'adminSetup');
  return (
    <DataTable
      caption={t(`roster.${caption}`)}
      isCaptionHidden
      columns={[
        { key: 'body', head: t('roster.body') },
        { key: 'how', head: t('roster.how') },
      ]}
      rows={rows.map(({ body, exception }) => ({
        key: body.id,
        cells: [
          isLocked ? (
            bodyName(body, locale)
          ) : (
            <a key="body" href={href(locale, roundPath(roster.round.slug, `/roster/${body.slug}`))}>
              {bodyName(body, locale)}
            </a>
          ),
          <span key="how">
            {exception === null
              ? t('roster.state.may-nominate')
              : exception.countsWith
                ? t('roster.with', { other: bodyName(exception.countsWith, locale) })
                : t('roster.state.cannot-nominate')}
            {exception ? <small className="quiet block">{exception.reason}</small> : null}
          </span>,
        ],
      }))}
    />
  );
}

import type { Metadata } from 'next';
import { bodyName } from '@/components/body-name';
import { SetUpForm } from '@/components/set-up-form';
import { DataTable } from '@/components/ui/data-table';
import { Head, Leaf } from '@/components/ui/layout';
import { Inset } from '@/components/ui/telling';
import { href } from '@/lib/href';
import { type Locale, wordsFor } from '@/lib/words';
import type { SetUpContest } from '@/queries/set-up-contest';
import { AdminMissing } from '../../../../../frame';
import { formWords, reasonField } from '../../../../set-up-words';
import { putCandidate } from '../../../actions';
import { type ContestParams, lockedWords, openContest, roundPath } from '../../../scene';
import { SetUpPage } from '../../../set-up-page';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<ContestParams> };

const titleOf = ({ contest, candidates }: SetUpContest, locale: Locale) =>
  wordsFor(locale, 'adminSetup')('candidates.title', { contest: contest.title, n: candidates.length });

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const address = await params;
  const scene = await openContest(address, '/candidates');
  const title = scene ? titleOf(scene, address.locale) : wordsFor(address.locale, 'admin')('missing.title');
  return { title, robots: { index: false } };
}

/** The candidates of a contest, and the way to add one. */
export default async function CandidatesPage({ params }: Props) {
  const address = await params;
  const { locale } = address;
  const scene = await openContest(address, '/candidates');
  if (!scene) return <AdminMissing locale={locale} />;
  const t = wordsFor(locale, 'adminSetup');
  const { round, contest, isPublic } = scene;
  const locked = lockedWords(scene, locale);
  return (
    <SetUpPage
      params={address}
      scene={scene}
      page={`/contests/${contest.slug}/candidates`}
      back={{ page: '/contests', words: t('contests.title', { n: scene.contests.length }) }}
    >
      <Head over={t('over', { round: round.title })} title={titleOf(scene, locale)}>
        {locked ? <Inset>{locked}</Inset> : null}
      </Head>
      <div className="mb-s6">
        <Candidates scene={scene} locale={locale} />
      </div>
      {locked ? null : (
        <Leaf id="add-one" title={t('candidates.add')}>
          <div className="stack gap-s6">
            <p>
              <a href={href(locale, roundPath(round.slug, '/candidates/import'))}>{t('candidates.import')}</a>
            </p>
            <SetUpForm
              action={putCandidate.bind(null, address)}
              hidden={{ round: round.slug, contest: contest.slug }}
              words={formWords(locale, t('candidates.button'))}
              fields={[
                { as: 'line', name: 'name', label: t('candidates.name'), hint: t('candidates.nameHint') },
                { as: 'line', name: 'home', label: t('candidates.home'), hint: t('candidates.homeHint') },
                {
                  as: 'one',
                  name: 'status',
                  label: t('candidates.status2'),
                  choices: [
                    { value: 'accepted', words: t('candidates.accepted') },
                    { value: 'proposed', words: t('candidates.proposed') },
                  ],
                },
                { as: 'line', name: 'source', label: t('candidates.source'), hint: t('details.sourceHint') },
                ...reasonField(locale, isPublic),
              ]}
            />
          </div>
        </Leaf>
      )}
    </SetUpPage>
  );
}

function Candidates({ scene: { candidates }, locale }: { readonly scene: SetUpContest; readonly locale: Locale }) {
  const t = wordsFor(locale, 'adminSetup');
  if (candidates.length === 0) return <p>{t('candidates.none')}</p>;
  return (
    <DataTable
      caption={t('candidates.caption')}
      isCaptionHidden
      columns={[
        { key: 'name', head: t('candidates.name') },
        { key: 'home', head: t('candidates.home') },
        { key: 'status', head: t('candidates.status') },
      ]}
      rows={candidates.map(({ slug, name, number, home, status }) => ({
        key: slug,
        cells: [
          `${number} ${name}`,
          home ? bodyName(home, locale) : <span className="quiet">{t('candidates.noHome')}</span>,
          wordsFor(locale, 'shared')(`status.${status}`),
        ],
      }))}
    />
  );
}

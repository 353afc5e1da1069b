import type { Metadata } from 'next';
import { bodyName } from '@/components/bodies/body-name';
import { Inset } from '@/components/ui/callout';
import { DataTable } from '@/components/ui/data-table';
import { PageHeader } from '@/components/ui/section';
import { type SetUpField, SetUpForm } from '@/components/ui/set-up-form';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { SetUpContest } from '@/queries/rounds/set-up';
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
  const page = (
    <>
      <PageHeader over={t('over', { round: round.title })} title={titleOf(scene, locale)} />
      <div className="mb-s7">
        <Candidates scene={scene} locale={locale} />
      </div>
    </>
  );
  return (
    <SetUpPage
      params={address}
      scene={scene}
      page={`/contests/${contest.slug}/candidates`}
      back={{ page: '/contests', words: t('contests.title', { n: scene.contests.length }) }}
    >
      {locked ? (
        <>
          {page}
          <Inset>{locked}</Inset>
        </>
      ) : (
        <SetUpForm
          action={putCandidate.bind(null, address)}
          hidden={{ round: round.slug, contest: contest.slug }}
          words={formWords(locale, t('candidates.button'))}
          fields={candidateFields(isPublic, locale)}
        >
          {page}
          <div className="stack mb-s5">
            <h2>{t('candidates.add')}</h2>
            <p>
              <a href={href(locale, roundPath(round.slug, '/candidates/import'))}>{t('candidates.import')}</a>
            </p>
          </div>
        </SetUpForm>
      )}
    </SetUpPage>
  );
}

function candidateFields(isPublic: boolean, locale: Locale): SetUpField[] {
  const t = wordsFor(locale, 'adminSetup');
  return [
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
    { as: 'line', name: 'source', label: t('candidates.source'), hint: t('sourceHint') },
    ...reasonField(locale, isPublic),
  ];
}

function Candidates({
  scene: { round, contest, candidates },
  locale,
}: {
  readonly scene: SetUpContest;
  readonly locale: Locale;
}) {
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
          <span key="name">
            {number}{' '}
            <a href={href(locale, roundPath(round.slug, `/contests/${contest.slug}/candidacies/${slug}`))}>{name}</a>
          </span>,
          home ? bodyName(home, locale) : <span className="quiet">{t('candidates.noHome')}</span>,
          wordsFor(locale, 'shared')(`status.${status}`),
        ],
      }))}
    />
  );
}

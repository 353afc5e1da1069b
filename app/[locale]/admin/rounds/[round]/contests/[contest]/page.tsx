import type { Metadata } from 'next';
import { PageHeader } from '@/components/ui/section';
import { SetUpForm } from '@/components/ui/set-up-form';
import { wordsFor } from '@/messages/translate';
import { AdminMissing } from '../../../../frame';
import { formWords, reasonField } from '../../../set-up-words';
import { saveContest } from '../../actions';
import { type ContestParams, lockedWords, openContest } from '../../scene';
import { SetUpPage } from '../../set-up-page';
import { contestFields } from '../fields';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<ContestParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return { title: wordsFor(locale, 'adminSetup')('contest.title'), robots: { index: false } };
}

/** What a contest is: name, seats, who may nominate. */
export default async function ContestPage({ params }: Props) {
  const address = await params;
  const { locale } = address;
  const scene = await openContest(address);
  if (!scene || lockedWords(scene, locale)) return <AdminMissing locale={locale} />;
  const t = wordsFor(locale, 'adminSetup');
  const { round, contest, isPublic } = scene;
  const back = { page: '/contests', words: t('contests.title', { n: scene.contests.length }) };
  return (
    <SetUpPage params={address} scene={scene} page={`/contests/${contest.slug}`} back={back}>
      <SetUpForm
        action={saveContest.bind(null, address)}
        hidden={{ round: round.slug, contest: contest.slug }}
        words={formWords(locale, t('save'))}
        fields={[...contestFields(locale, contest), ...reasonField(locale, isPublic)]}
      >
        <PageHeader over={t('over', { round: round.title })} title={contest.title} />
      </SetUpForm>
    </SetUpPage>
  );
}

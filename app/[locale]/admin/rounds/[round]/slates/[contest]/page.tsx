import type { Metadata } from 'next';
import { PageHeader } from '@/components/ui/section';
import { SetUpForm } from '@/components/ui/set-up-form';
import { wordsFor } from '@/messages/translate';
import { AdminMissing } from '../../../../frame';
import { formWords } from '../../../set-up-words';
import { putSlate } from '../../guide-actions';
import { type ContestParams, lockedWords } from '../../scene';
import { SetUpPage } from '../../set-up-page';
import { slateFields } from '../fields';
import { openSlates } from '../scene';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<ContestParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return { title: wordsFor(locale, 'guideAdmin')('slates.add'), robots: { index: false } };
}

/** A new slate of a contest. Its candidates are claimed on its own page. */
export default async function NewSlatePage({ params }: Props) {
  const address = await params;
  const { locale } = address;
  const page = `/slates/${address.contest}`;
  const scene = await openSlates(locale, address.round, page);
  const contest = scene?.contests.find(({ slug }) => slug === address.contest);
  if (!scene || !contest || lockedWords(scene, locale)) return <AdminMissing locale={locale} />;
  const t = wordsFor(locale, 'guideAdmin');
  const { round } = scene;
  const back = { page: '/slates', words: wordsFor(locale, 'adminSetup')('tasks.slates') };
  return (
    <SetUpPage params={address} scene={scene} page={page} back={back}>
      <SetUpForm
        action={putSlate.bind(null, address)}
        hidden={{ round: round.slug, contest: contest.slug }}
        words={formWords(locale, t('slates.button'))}
        fields={slateFields(locale)}
      >
        <PageHeader
          over={wordsFor(locale, 'adminSetup')('over', { round: round.title })}
          title={t('slates.addTo', { contest: contest.title })}
          lede={t('slates.lede')}
        />
      </SetUpForm>
    </SetUpPage>
  );
}

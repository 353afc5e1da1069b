import type { Metadata } from 'next';
import { AdminMissing } from '@/app/[locale]/admin/frame';
import { putSlate } from '@/app/[locale]/admin/rounds/[round]/guide-actions';
import { type ContestParams, lockedWords } from '@/app/[locale]/admin/rounds/[round]/scene';
import { SetUpPage } from '@/app/[locale]/admin/rounds/[round]/set-up-page';
import { slateFields } from '@/app/[locale]/admin/rounds/[round]/slates/fields';
import { openSlates } from '@/app/[locale]/admin/rounds/[round]/slates/scene';
import { formWords } from '@/app/[locale]/admin/rounds/set-up-words';
import { PageHeader } from '@/components/ui/section';
import { SetUpForm } from '@/components/ui/set-up-form';
import { wordsFor } from '@/messages/translate';

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
  const page = `/contests/${address.contest}/slates`;
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

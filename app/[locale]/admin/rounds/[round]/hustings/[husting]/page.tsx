import type { Metadata } from 'next';
import { PageHeader } from '@/components/ui/section';
import { SetUpForm } from '@/components/ui/set-up-form';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { AdminMissing } from '../../../../frame';
import { formWords } from '../../../set-up-words';
import { saveHusting } from '../../guide-actions';
import { type RoundParams, roundPath } from '../../scene';
import { SetUpPage } from '../../set-up-page';
import { hustingFields } from '../fields';
import { lockedHustings, openHustings } from '../scene';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<RoundParams & { readonly husting: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return { title: wordsFor(locale, 'guideAdmin')('hustings.changeTitle'), robots: { index: false } };
}

/** One hustings event that has not been cancelled: a form to change it, and a link to cancel it. */
export default async function HustingPage({ params }: Props) {
  const address = await params;
  const { locale } = address;
  const page = `/hustings/${address.husting}`;
  const scene = await openHustings(locale, address.round, page);
  const husting = scene?.hustings.find(({ id, cancelledAt }) => id === address.husting && cancelledAt === null);
  if (!scene || !husting || lockedHustings(scene, locale)) return <AdminMissing locale={locale} />;
  const t = wordsFor(locale, 'guideAdmin');
  const setUp = wordsFor(locale, 'adminSetup');
  const { round } = scene;
  return (
    <SetUpPage params={address} scene={scene} page={page} back={{ page: '/hustings', words: t('hustings.back') }}>
      <SetUpForm
        action={saveHusting.bind(null, address)}
        hidden={{ round: round.slug, husting: husting.id }}
        words={formWords(locale, setUp('save'))}
        fields={hustingFields(locale, scene, husting)}
      >
        <PageHeader over={setUp('over', { round: round.title })} title={t('hustings.changeTitle')}>
          <p>
            <a href={href(locale, roundPath(round.slug, `${page}/cancel`))}>{t('hustings.cancel')}</a>
          </p>
        </PageHeader>
      </SetUpForm>
    </SetUpPage>
  );
}

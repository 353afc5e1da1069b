import type { Metadata } from 'next';
import { ActForm } from '@/components/ui/act-form';
import { PageHeader } from '@/components/ui/section';
import { wordsFor } from '@/messages/translate';
import { AdminMissing } from '../../../../../frame';
import { formWords } from '../../../../set-up-words';
import { endHusting } from '../../../guide-actions';
import { RemoveFromDraft } from '../../../remove-from-draft';
import type { RoundParams } from '../../../scene';
import { SetUpPage } from '../../../set-up-page';
import { lockedHustings, openHustings } from '../../scene';

export const dynamic = 'force-dynamic';

type Address = RoundParams & { readonly husting: string };
type Props = { readonly params: Promise<Address> };

async function sceneOf({ locale, round, husting: id }: Address) {
  const page = `/hustings/${id}/cancel`;
  const scene = await openHustings(locale, round, page);
  const husting = scene?.hustings.find((one) => one.id === id && one.cancelledAt === null);
  return scene && husting && !lockedHustings(scene, locale) ? { scene, husting, page } : null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const address = await params;
  const found = await sceneOf(address);
  const title = found
    ? wordsFor(address.locale, 'guideAdmin')('hustings.cancelTitle', { title: found.husting.title })
    : wordsFor(address.locale, 'admin')('missing.title');
  return { title, robots: { index: false } };
}

/** Before a hustings event is cancelled: the effect, and the reason. */
export default async function CancelHustingPage({ params }: Props) {
  const address = await params;
  const { locale } = address;
  const found = await sceneOf(address);
  if (!found) return <AdminMissing locale={locale} />;
  const { scene, husting, page } = found;
  const t = wordsFor(locale, 'guideAdmin');
  const words = wordsFor(locale, 'admin');
  const { round } = scene;
  const hidden = { round: round.slug, husting: husting.id };
  return (
    <SetUpPage
      params={address}
      scene={scene}
      page={page}
      back={{ page: `/hustings/${husting.id}`, words: husting.title }}
    >
      <ActForm
        action={endHusting.bind(null, address)}
        hidden={hidden}
        words={{
          ...formWords(locale, t('hustings.cancelButton')),
          reason: words('act.reason'),
          reasonHint: words('act.reasonHint'),
        }}
      >
        <PageHeader
          over={wordsFor(locale, 'adminSetup')('over', { round: round.title })}
          title={t('hustings.cancelTitle', { title: husting.title })}
        />
        <div className="stack gap-s4 max-w-text">
          <h2>{words('act.happens')}</h2>
          <ul className="points">
            <li>{t('hustings.cancelStays')}</li>
            <li>{t('hustings.cancelCalendar')}</li>
            <li>{t('hustings.cancelFinal')}</li>
          </ul>
        </div>
      </ActForm>
      {scene.isPublic ? null : (
        <div className="mt-s7">
          <RemoveFromDraft
            locale={locale}
            action={endHusting.bind(null, address)}
            hidden={hidden}
            title={t('hustings.remove')}
            note={t('hustings.removeText')}
            button={t('hustings.removeButton')}
          />
        </div>
      )}
    </SetUpPage>
  );
}

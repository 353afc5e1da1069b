import { Act } from '@/app/[locale]/admin/act';
import { RemoveFromDraft } from '@/app/[locale]/admin/remove-from-draft';
import { roundPath } from '@/app/[locale]/admin/round-page';
import { endHustingsEvent } from '@/app/[locale]/admin/rounds/[round]/actions';
import { hustingPage } from '@/app/[locale]/admin/rounds/[round]/hustings/hustings-form';
import { wordsFor } from '@/messages/translate';

export const dynamic = 'force-dynamic';

/** The page that asks an admin to confirm that a hustings event is cancelled: the effect, and the reason. */
const page = hustingPage({
  page: '/cancel',
  title: ({ husting }, { locale }) => wordsFor(locale, 'guideAdmin')('hustings.cancelTitle', { title: husting.title }),
  back: ({ round, husting }) => ({ path: roundPath(round.slug, `/hustings/${husting.id}`), words: husting.title }),
  render: ({ round, husting, isPublic }, { locale, address }) => {
    const t = wordsFor(locale, 'guideAdmin');
    const action = endHustingsEvent.bind(null, address);
    const hidden = { round: round.slug, husting: husting.id };
    return (
      <>
        <Act
          locale={locale}
          over={wordsFor(locale, 'adminSetup')('over', { round: round.title })}
          title={t('hustings.cancelTitle', { title: husting.title })}
          points={[t('hustings.cancelStays'), t('hustings.cancelCalendar'), t('hustings.cancelFinal')]}
          action={action}
          hidden={hidden}
          button={t('hustings.cancelButton')}
        />
        {isPublic ? null : (
          <RemoveFromDraft
            locale={locale}
            action={action}
            hidden={hidden}
            title={t('addedByMistake')}
            note={t('hustings.removeText')}
            button={t('hustings.removeButton')}
          />
        )}
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

import type { Metadata } from 'next';
import { PageHeader } from '@/components/ui/section';
import { SetUpForm } from '@/components/ui/set-up-form';
import { wordsFor } from '@/messages/translate';
import { AdminMissing } from '../../../../frame';
import { formWords, reasonField } from '../../../set-up-words';
import { changeDate } from '../../actions';
import { lockedWords, openRound, type RoundParams } from '../../scene';
import { SetUpPage } from '../../set-up-page';
import { dateFields } from '../fields';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<RoundParams & { readonly entry: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return { title: wordsFor(locale, 'adminSetup')('timetable.changeTitle'), robots: { index: false } };
}

/** One date of the timetable: changed, or taken off. */
export default async function TimetableEntryPage({ params }: Props) {
  const address = await params;
  const { locale } = address;
  const scene = await openRound(address, `/timetable/${address.entry}`);
  const entry = scene?.entries.find(({ id }) => id === address.entry);
  if (!scene || !entry || lockedWords(scene, locale)) return <AdminMissing locale={locale} />;
  const t = wordsFor(locale, 'adminSetup');
  const { round, isPublic } = scene;
  const hidden = { round: round.slug, entry: entry.id };
  return (
    <SetUpPage
      params={address}
      scene={scene}
      page={`/timetable/${entry.id}`}
      back={{ page: '/timetable', words: t('timetable.title') }}
    >
      <SetUpForm
        action={changeDate.bind(null, address)}
        hidden={{ ...hidden, does: 'change' }}
        words={formWords(locale, t('save'))}
        fields={dateFields(locale, { entry, zone: round.zone, isPublic })}
      >
        <PageHeader over={t('over', { round: round.title })} title={t('timetable.changeTitle')} />
      </SetUpForm>
      <div className="mt-s7">
        <SetUpForm
          action={changeDate.bind(null, address)}
          hidden={{ ...hidden, does: 'remove' }}
          words={formWords(locale, t('timetable.remove'))}
          fields={reasonField(locale, isPublic)}
          prefix="remove-"
          isQuiet
        />
      </div>
    </SetUpPage>
  );
}

import { type RoundAddress, roundPage, roundPath, unsettled } from '@/app/[locale]/admin/round-page';
import { changeDate } from '@/app/[locale]/admin/rounds/[round]/actions';
import { reasonField } from '@/app/[locale]/admin/set-up-fields';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/section';
import { formWords } from '@/messages/form-words';
import { wordsFor } from '@/messages/translate';
import { adminRound } from '@/queries/rounds/admin-round';
import { dateFields } from '../fields';

export const dynamic = 'force-dynamic';

/** The page on which an admin changes or deletes one date of the timetable. */
const page = roundPage({
  page: ({ entry }: RoundAddress & { entry: string }) => `/timetable/${entry}`,
  isForActing: true,
  load: async (context, address) => {
    const found = unsettled(await adminRound(context, address.round));
    const entry = found?.entries.find(({ id }) => id === address.entry);
    return found && entry ? { ...found, entry } : null;
  },
  title: (_, { locale }) => wordsFor(locale, 'adminSetup')('timetable.changeTitle'),
  back: ({ round }, { locale }) => ({
    path: roundPath(round.slug, '/timetable'),
    words: wordsFor(locale, 'adminSetup')('tasks.timetable'),
  }),
  render: ({ round, entry, isPublic }, { locale, address }) => {
    const t = wordsFor(locale, 'adminSetup');
    const hidden = { round: round.slug, entry: entry.id };
    return (
      <>
        <Form
          action={changeDate.bind(null, address)}
          hidden={{ ...hidden, does: 'change' }}
          words={formWords(locale, t('save'))}
          fields={dateFields(locale, { entry, zone: round.zone, isPublic })}
        >
          <PageHeader over={t('over', { round: round.title })} title={t('timetable.changeTitle')} />
        </Form>
        <div className="mt-s7">
          <Form
            action={changeDate.bind(null, address)}
            hidden={{ ...hidden, does: 'remove' }}
            words={formWords(locale, t('timetable.remove'))}
            fields={reasonField(locale, isPublic)}
            prefix="remove-"
            isQuiet
          />
        </div>
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

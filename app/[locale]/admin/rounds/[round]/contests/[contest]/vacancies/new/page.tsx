import { redirect } from 'next/navigation';
import { contestPath } from '@/app/[locale]/admin/round-page';
import { saveVacancy } from '@/app/[locale]/admin/rounds/[round]/contests/[contest]/actions';
import {
  dayField,
  noteField,
  resultPage,
  sourceField,
} from '@/app/[locale]/admin/rounds/[round]/contests/[contest]/result-page';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/section';
import { VACANCY_CAUSES } from '@/domain/results/seats';
import { formWords } from '@/messages/form-words';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';

export const dynamic = 'force-dynamic';

/** The page on which an admin records whose seat is vacant, since when and why. */
const page = resultPage({
  page: () => '/vacancies/new',
  here: 'vacancies',
  isForActing: true,
  load: (contest) => contest,
  title: (_, { locale }) => wordsFor(locale, 'seats')('vacancy.title'),
  render: ({ round, contest, seats, today }, { locale, address }) => {
    const t = wordsFor(locale, 'seats');
    const held = seats.flatMap(({ now }) => (now.state === 'held' ? [now.term.holder] : []));
    if (held.length === 0) redirect(href(locale, contestPath(address.round, address.contest, '/vacancies')));
    return (
      <Form
        action={saveVacancy.bind(null, address)}
        hidden={{ round: round.slug, contest: contest.slug }}
        fields={[
          {
            as: 'one',
            name: 'holder',
            label: t('vacancy.holder'),
            choices: held.map(({ id, name }) => ({ value: id, words: name })),
          },
          {
            as: 'one',
            name: 'why',
            label: t('vacancy.why'),
            choices: VACANCY_CAUSES.map((why) => ({
              value: why,
              words: t(`why.${why}`),
              hint: why === 'suspended' ? t('vacancy.suspendedHint') : undefined,
            })),
          },
          dayField(locale, 'leftOn', t('fromDate'), today),
          noteField(locale),
          sourceField(locale),
        ]}
        words={formWords(locale, t('vacancy.button'))}
      >
        <PageHeader
          over={t('over', { round: round.title, contest: contest.title })}
          title={t('vacancy.title')}
          lede={t('vacancy.lede')}
        />
      </Form>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

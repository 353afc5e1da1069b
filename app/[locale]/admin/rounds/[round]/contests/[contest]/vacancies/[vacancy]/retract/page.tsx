import { actReason } from '@/app/[locale]/admin/act';
import type { ContestAddress } from '@/app/[locale]/admin/round-page';
import { retract } from '@/app/[locale]/admin/rounds/[round]/contests/[contest]/actions';
import { resultPage, vacancyIn } from '@/app/[locale]/admin/rounds/[round]/contests/[contest]/result-page';
import { Warning } from '@/components/ui/callout';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/section';
import { formWords } from '@/messages/form-words';
import { longDay } from '@/messages/format';
import { wordsFor } from '@/messages/translate';

export const dynamic = 'force-dynamic';

/** The page that asks an admin to confirm that a vacancy or a suspension is removed. */
const page = resultPage({
  page: ({ vacancy }: ContestAddress & { vacancy: string }) => `/vacancies/${vacancy}/retract`,
  here: 'vacancies',
  isForActing: true,
  load: (contest, _, { vacancy }) => {
    const of = vacancyIn(contest, vacancy);
    return of && { ...contest, ...of };
  },
  title: ({ holder }, { locale }) => wordsFor(locale, 'seats')('retract.title', { name: holder.name }),
  render: ({ round, contest, row, holder }, { locale, address }) => {
    const t = wordsFor(locale, 'seats');
    return (
      <Form
        action={retract.bind(null, address)}
        hidden={{ round: round.slug, contest: contest.slug, vacancy: address.vacancy }}
        fields={[actReason(locale)]}
        words={formWords(locale, t('retract.button'))}
      >
        <PageHeader
          over={t('over', { round: round.title, contest: contest.title })}
          title={t('retract.title', { name: holder.name })}
          lede={t('retract.what', { what: t(`why.${row.why}`), day: longDay(row.leftOn, locale) })}
        />
        <div className="stack gap-s4 max-w-paper">
          <Warning>
            <p>{t('retract.happens')}</p>
          </Warning>
          <p>{t('retract.lifted')}</p>
        </div>
      </Form>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

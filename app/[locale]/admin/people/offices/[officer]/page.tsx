import { adminPage } from '@/app/[locale]/admin/admin-page';
import { end } from '@/app/[locale]/admin/people/actions';
import { termWords } from '@/app/[locale]/admin/people/officers';
import { bodyName } from '@/components/bodies/body-name';
import { Warning } from '@/components/ui/callout';
import { Form } from '@/components/ui/form';
import { SummaryList } from '@/components/ui/lists';
import { PageHeader } from '@/components/ui/section';
import { officeTime } from '@/domain/people/offices';
import { formWords } from '@/messages/form-words';
import { type Locale, wordsFor } from '@/messages/translate';
import { adminBodyPeople, adminOffice } from '@/queries/people/admin-people';

export const dynamic = 'force-dynamic';

/** The page that shows the effect of ending an office and which officers remain, and then ends it. */
const page = adminPage({
  path: ({ officer }: { locale: Locale; officer: string }) => `/admin/people/offices/${officer}`,
  part: 'people',
  load: async (context, { locale, officer: id }) => {
    const { body, officer } = await adminOffice(context, id);
    const { officers } = await adminBodyPeople(context, body.slug);
    const others = officers.filter((one) => officeTime(one, context.now) === 'now' && one.userId !== officer.userId);
    return { officer, body, name: bodyName(body, locale), others: new Set(others.map(({ userId }) => userId)).size };
  },
  title: ({ name }, { locale }) => wordsFor(locale, 'adminPeople')('end.title', { body: name }),
  back: ({ body }, { locale }) => ({
    path: `/admin/people/bodies/${body.slug}`,
    words: wordsFor(locale, 'admin')('act.back'),
  }),
  render: ({ officer, name, others }, { locale, address, now }) => {
    const t = wordsFor(locale, 'adminPeople');
    const isOver = officeTime(officer, now) === 'over';
    const about = (
      <>
        <PageHeader title={t('end.title', { body: name })} />
        <div className="stack gap-s4 mb-s5">
          <SummaryList
            rows={[
              { term: t('officer'), detail: <span className="wrap-anywhere">{officer.email}</span> },
              { term: t('role'), detail: termWords(officer, now, locale) },
            ]}
          />
          {isOver ? (
            <p>{t('refusals.office-over')}</p>
          ) : (
            <>
              <p className="max-w-text">{t('end.happens', { body: name })}</p>
              {others > 0 ? (
                <p>{t('end.left', { n: others })}</p>
              ) : (
                <Warning>
                  <p>{t('end.noneLeft', { body: name })}</p>
                </Warning>
              )}
              <p>{t('end.undo')}</p>
            </>
          )}
        </div>
      </>
    );
    if (isOver) return about;
    return (
      <Form
        action={end.bind(null, address)}
        hidden={{ officer: officer.id }}
        fields={[
          {
            as: 'one',
            name: 'when',
            label: t('end.when'),
            choices: [
              { value: 'now', words: t('end.now') },
              { value: 'day', words: t('end.day') },
            ],
          },
          { as: 'day', name: 'on', label: t('end.lastDay'), hint: t('end.lastDayHint') },
        ]}
        words={formWords(locale, t('body.end'))}
      >
        {about}
      </Form>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

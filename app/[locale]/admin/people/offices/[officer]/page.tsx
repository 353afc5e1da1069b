import type { Metadata } from 'next';
import { cache } from 'react';
import { bodyName } from '@/components/bodies/body-name';
import { BackLink } from '@/components/ui/back-link';
import { Warning } from '@/components/ui/callout';
import { FactsForm } from '@/components/ui/facts-form';
import { Particulars } from '@/components/ui/lists';
import { PageHeader } from '@/components/ui/section';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { adminBodyPeople, adminOffice } from '@/queries/people/admin-people';
import { officeTime } from '@/queries/people/officers';
import { AdminFrame, AdminMissing } from '../../../frame';
import { adminScene } from '../../../scene';
import { end } from '../../actions';
import { termWords } from '../../officer-words';

export const dynamic = 'force-dynamic';

type Props = { readonly params: Promise<{ locale: Locale; officer: string }> };

const load = cache((locale: Locale, id: string) =>
  adminScene(locale, `/admin/people/offices/${id}`, async (context) => {
    const { body, officer } = await adminOffice(context, id);
    const { officers } = await adminBodyPeople(context, body.slug);
    const others = officers.filter((one) => officeTime(one, context.now) === 'now' && one.userId !== officer.userId);
    return {
      officer,
      body,
      name: bodyName(body, locale),
      now: context.now,
      others: new Set(others.map(({ userId }) => userId)).size,
    };
  }),
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, officer } = await params;
  const scene = await load(locale, officer);
  const title = wordsFor(locale, 'adminPeople')('end.title', { body: scene?.name ?? '' });
  return { title, robots: { index: false } };
}

/** Says what ending an office does, to whom, and who is left; then ends it. */
export default async function EndOfficePage({ params }: Props) {
  const { locale, officer: id } = await params;
  const scene = await load(locale, id);
  if (!scene) return <AdminMissing locale={locale} />;
  const t = wordsFor(locale, 'adminPeople');
  const admin = wordsFor(locale, 'admin');
  const { officer, body, name, now, others } = scene;
  const isOver = officeTime(officer, now) === 'over';
  const page = (
    <>
      <PageHeader title={t('end.title', { body: name })} />
      <div className="stack gap-s4 mb-s5">
        <Particulars
          rows={[
            { term: t('end.person'), detail: <span className="wrap-anywhere">{officer.email}</span> },
            { term: t('end.held'), detail: termWords(officer, now, locale) },
          ]}
        />
        {isOver ? (
          <p>{t('end.over')}</p>
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
  return (
    <AdminFrame locale={locale} path={`/admin/people/offices/${id}`} part="people">
      <BackLink href={href(locale, `/admin/people/bodies/${body.slug}`)} words={admin('act.back')} />
      {isOver ? (
        page
      ) : (
        <FactsForm
          action={end.bind(null, locale)}
          hidden={{ officer: id }}
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
            {
              as: 'day',
              name: 'on',
              label: t('end.lastDay'),
              hint: t('end.lastDayHint'),
              words: { day: t('end.dayWord'), month: t('end.monthWord'), year: t('end.yearWord') },
            },
          ]}
          words={{
            problem: admin('act.problem'),
            errorMark: admin('act.errorMark', { text: '' }),
            button: t('end.button'),
          }}
        >
          {page}
        </FactsForm>
      )}
    </AdminFrame>
  );
}

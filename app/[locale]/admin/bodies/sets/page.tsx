import { adminPage } from '@/app/[locale]/admin/admin-page';
import { DataTable } from '@/components/ui/data-table';
import { ErrorSummary } from '@/components/ui/form';
import { ListFileField } from '@/components/ui/list-file-field';
import { PostForm } from '@/components/ui/post-form';
import { PageHeader, Section } from '@/components/ui/section';
import { MOST_UPLOAD_BYTES } from '@/domain/base/request-sizes.mjs';
import { MOST_IN_SET } from '@/domain/bodies/set-list';
import { count, list, longDay } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { adminSets, type SetInList } from '@/queries/bodies/set-list';
import { listProblem } from '../import/list-problems';

export const dynamic = 'force-dynamic';

type Found = { readonly sets: readonly SetInList[]; readonly problem: string | null };

/** The page that lists the sets of boundaries, with the form for importing another. */
const page = adminPage<{ locale: Locale }, Found>({
  path: () => '/admin/bodies/sets',
  part: 'bodies',
  isForActing: true,
  load: async (context, { locale }, query) => ({
    sets: await adminSets(context),
    problem: listProblem(query, context.now, locale),
  }),
  title: ({ problem }, { locale }) => {
    const text = wordsFor(locale, 'setsAdmin')('title');
    return problem ? wordsFor(locale, 'form')('errorMark', { text }) : text;
  },
  back: (_, { locale }) => ({ path: '/admin/bodies', words: wordsFor(locale, 'bodiesAdmin')('title') }),
  render: ({ sets, problem }, { locale }) => {
    const t = wordsFor(locale, 'setsAdmin');
    const error = problem ? wordsFor(locale, 'form')('errorMark', { text: problem }) : undefined;
    const hint = t('fileHint', { kilobytes: MOST_UPLOAD_BYTES / 1000, rows: MOST_IN_SET });
    return (
      <>
        {problem ? (
          <ErrorSummary title={wordsFor(locale, 'form')('problemTitle')} errors={[{ href: '#file', words: problem }]} />
        ) : null}
        <PageHeader title={t('title')} lede={t('lede')} />
        <div className="mb-s7">
          <Sets sets={sets} locale={locale} />
        </div>
        <Section id="import" title={t('import')}>
          <div className="stack gap-s5 max-w-text">
            <div className="stack gap-s3">
              <p>{t('columns')}</p>
              <p>{t('predecessors')}</p>
              <p>{t('layout')}</p>
            </div>
            <PostForm
              className="stack gap-s5"
              encType="multipart/form-data"
              to={href(locale, '/admin/bodies/sets/upload')}
              button={t('button')}
              sending={wordsFor(locale, 'form')('sending')}
            >
              <ListFileField label={t('file')} hint={hint} error={error} />
            </PostForm>
          </div>
        </Section>
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

function Sets({ sets, locale }: { readonly sets: readonly SetInList[]; readonly locale: Locale }) {
  const t = wordsFor(locale, 'setsAdmin');
  const place = wordsFor(locale, 'threshold');
  return (
    <DataTable
      caption={t('caption')}
      columns={[
        { key: 'set', head: t('set') },
        { key: 'nations', head: t('nations') },
        { key: 'bodies', head: t('bodies'), isNumber: true },
      ]}
      rows={sets.map(({ id, name, validFrom, nations, bodies, hasMap, source, licence }) => ({
        key: id,
        cells: [
          <span key="set" className="block min-w-36 wrap-anywhere">
            {name} ({id})
            <small className="quiet block font-normal">
              {t('from')}: {longDay(validFrom, locale)}
            </small>
            <small className="quiet block font-normal">{[source, licence].filter((part) => part).join('. ')}</small>
            {hasMap ? null : <small className="quiet block font-normal">{t('noMap')}</small>}
          </span>,
          list(
            nations.map((nation) => place(`place.${nation}`)),
            locale,
          ),
          count(bodies, locale),
        ],
      }))}
    />
  );
}

import { adminPage, queryText } from '@/app/[locale]/admin/admin-page';
import { SelectField } from '@/components/ui/field';
import { ErrorSummary } from '@/components/ui/form';
import { ListFileField } from '@/components/ui/list-file-field';
import { PostForm } from '@/components/ui/post-form';
import { PageHeader } from '@/components/ui/section';
import { permit } from '@/domain/base/permissions';
import { MOST_UPLOAD_BYTES } from '@/domain/base/request-sizes.mjs';
import { BODY_KINDS } from '@/domain/bodies/bodies';
import { BODY_LIST } from '@/domain/bodies/body-list';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { listProblem } from './list-problems';

export const dynamic = 'force-dynamic';

type Found = { readonly problem: string | null; readonly kind: string };

/** The page for uploading a list of bodies of any kind. */
const page = adminPage<{ locale: Locale }, Found>({
  path: () => '/admin/bodies/import',
  part: 'bodies',
  isForActing: true,
  load: async (context, { locale }, query) => {
    permit(context.actor, 'body.change', {});
    return { problem: listProblem(query, context.now, locale), kind: queryText(query, 'kind') };
  },
  title: ({ problem }, { locale }) => {
    const text = wordsFor(locale, 'bodyListAdmin')('title');
    return problem ? wordsFor(locale, 'form')('errorMark', { text }) : text;
  },
  back: (_, { locale }) => ({ path: '/admin/bodies', words: wordsFor(locale, 'bodiesAdmin')('title') }),
  render: ({ problem, kind }, { locale }) => {
    const t = wordsFor(locale, 'bodyListAdmin');
    const kinds = wordsFor(locale, 'kinds');
    const error = problem ? wordsFor(locale, 'form')('errorMark', { text: problem }) : undefined;
    const hint = t('fileHint', { kilobytes: MOST_UPLOAD_BYTES / 1000, rows: BODY_LIST.rows });
    return (
      <>
        {problem ? (
          <ErrorSummary title={wordsFor(locale, 'form')('problemTitle')} errors={[{ href: '#file', words: problem }]} />
        ) : null}
        <PageHeader title={t('title')} lede={t('lede')} />
        <div className="stack gap-s3 mb-s5 max-w-text">
          <p>{t('columns')}</p>
          <p>{t('kinds', { kinds: BODY_KINDS.map((one) => kinds(`one.${one}`)).join(', ') })}</p>
          <p>{t('existing')}</p>
        </div>
        <PostForm
          className="stack gap-s5"
          encType="multipart/form-data"
          to={href(locale, '/admin/bodies/import/upload')}
          button={t('button')}
          sending={wordsFor(locale, 'form')('sending')}
        >
          <SelectField
            id="kind"
            name="kind"
            label={t('kind')}
            hint={t('kindHint')}
            value={kind}
            options={[
              { value: '', words: t('kindInFile') },
              ...BODY_KINDS.map((one) => ({ value: one, words: kinds(`many.${one}`) })),
            ]}
          />
          <ListFileField label={t('file')} hint={hint} error={error} />
        </PostForm>
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

import { adminPage, queryText } from '@/app/[locale]/admin/admin-page';
import { dayAndReason } from '@/app/[locale]/admin/bodies/act-fields';
import { applyList } from '@/app/[locale]/admin/bodies/actions';
import { Actions } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { PageHeader, Section } from '@/components/ui/section';
import { formWords } from '@/messages/form-words';
import { list } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type BodyListPreview, bodyListPreview } from '@/queries/bodies/body-list';
import { FateCounts, FateRows } from '../fates';

export const dynamic = 'force-dynamic';

const FORM = '/admin/bodies/import';

const titleOf = (preview: BodyListPreview, locale: Locale): string => {
  const t = wordsFor(locale, 'bodyListAdmin');
  if (preview.state === 'applied') return t('done', { n: preview.added });
  const { inTheWay, added, changed } = preview;
  if (inTheWay > 0) return t('stopped', { n: inTheWay });
  return added + changed > 0 ? t('ready', { added, changed }) : t('nothing');
};

/** The page that shows the effect of an uploaded list of bodies, row by row, and imports it. */
const page = adminPage({
  path: ({ upload }: { locale: Locale; upload: string }) => `${FORM}/${upload}`,
  part: 'bodies',
  isForActing: true,
  load: (context, { upload }, query) =>
    bodyListPreview(context, { upload, show: queryText(query, 'show'), page: Number(queryText(query, 'page')) }),
  title: (preview, { locale }) => titleOf(preview, locale),
  back: (_, { locale }) => ({ path: '/admin/bodies', words: wordsFor(locale, 'bodiesAdmin')('title') }),
  render: (preview, { locale, path }) => {
    const t = wordsFor(locale, 'bodyListAdmin');
    const title = titleOf(preview, locale);
    const another = <a href={href(locale, FORM)}>{t('another')}</a>;
    if (preview.state === 'applied')
      return (
        <>
          <PageHeader title={title} lede={t('passedOver', { n: preview.passedOver })} />
          <Actions>
            <a href={href(locale, '/admin/bodies')}>{wordsFor(locale, 'bodiesAdmin')('title')}</a>
            {another}
          </Actions>
        </>
      );
    const { inTheWay, added, changed } = preview;
    return (
      <>
        {inTheWay === 0 && added + changed > 0 ? (
          <div className="mb-s6">
            <Form
              action={applyList.bind(null, { locale, path })}
              hidden={{ upload: preview.id, seen: preview.seen }}
              fields={dayAndReason(locale)}
              words={formWords(locale, t('apply', { n: added + changed }))}
            >
              <PageHeader title={title} lede={t('readyLede')} />
            </Form>
          </div>
        ) : (
          <PageHeader title={title} lede={inTheWay > 0 ? t('stoppedLede') : t('nothingLede')} />
        )}
        {preview.unread.length > 0 ? (
          <p className="mb-s5 max-w-text">
            {t('unread', {
              n: preview.unread.length,
              columns: list(
                preview.unread.map((column) => `“${column}”`),
                locale,
              ),
            })}
          </p>
        ) : null}
        <FateCounts preview={preview} path={path} locale={locale} />
        <Section id="rows" title={t('rows')} note={another}>
          <FateRows preview={preview} path={path} locale={locale} />
        </Section>
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

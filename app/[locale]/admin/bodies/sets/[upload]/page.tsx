import { adminPage } from '@/app/[locale]/admin/admin-page';
import { DataTable } from '@/components/ui/data-table';
import { Form } from '@/components/ui/form';
import { PageHeader, Section } from '@/components/ui/section';
import { formWords } from '@/messages/form-words';
import { startOf } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type SetListPreview, setListPreview } from '@/queries/bodies/set-list';
import { applySet } from '../actions';
import { fateWords } from '../fate-words';

export const dynamic = 'force-dynamic';

const SETS = '/admin/bodies/sets';

const titleOf = ({ applied, inTheWay, total }: SetListPreview, locale: Locale): string => {
  const t = wordsFor(locale, 'setsAdmin');
  if (applied !== null) return t('done', { n: applied });
  return inTheWay > 0 ? t('stopped', { n: inTheWay }) : t('ready', { n: total });
};

/** The page that shows the effect of an uploaded set of boundaries, row by row, and adds it. */
const page = adminPage({
  path: ({ upload }: { locale: Locale; upload: string }) => `${SETS}/${upload}`,
  part: 'bodies',
  isForActing: true,
  load: (context, { upload }) => setListPreview(context, { upload }),
  title: (preview, { locale }) => titleOf(preview, locale),
  back: (_, { locale }) => ({ path: SETS, words: wordsFor(locale, 'setsAdmin')('title') }),
  render: (preview, { locale, path }) => {
    const t = wordsFor(locale, 'setsAdmin');
    const title = titleOf(preview, locale);
    const another = <a href={href(locale, SETS)}>{t('another')}</a>;
    if (preview.applied !== null) return <PageHeader title={title}>{another}</PageHeader>;
    return (
      <>
        {preview.inTheWay > 0 ? (
          <PageHeader title={title} lede={t('stoppedLede')} />
        ) : (
          <div className="mb-s6">
            <Form
              action={applySet.bind(null, { locale, path })}
              hidden={{ upload: preview.id, seen: preview.seen }}
              fields={[
                { as: 'line', name: 'name', label: t('name'), hint: t('nameHint') },
                { as: 'line', name: 'nameCy', label: t('nameCy') },
                { as: 'line', name: 'key', label: t('key'), hint: t('keyHint') },
                { as: 'day', name: 'from', label: t('from'), hint: t('fromHint') },
                { as: 'line', name: 'source', label: t('source'), hint: t('sourceHint') },
                { as: 'line', name: 'licence', label: t('licence') },
              ]}
              words={formWords(locale, t('apply', { n: preview.total }))}
            >
              <PageHeader title={title} lede={t('readyLede')} />
            </Form>
          </div>
        )}
        <Section id="rows" title={t('rows')} note={another}>
          {preview.rows.length < preview.total ? <p>{t('shown', { n: preview.rows.length })}</p> : null}
          <Rows preview={preview} locale={locale} />
        </Section>
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

function Rows({ preview, locale }: { readonly preview: SetListPreview; readonly locale: Locale }) {
  const t = wordsFor(locale, 'setsAdmin');
  return (
    <DataTable
      caption={t('rows')}
      isCaptionHidden
      columns={[
        { key: 'cells', head: t('inFile') },
        { key: 'fate', head: t('fate') },
      ]}
      rows={preview.rows.map(({ line, cells, fate }) => {
        const words = fateWords(fate, locale);
        return {
          key: String(line),
          cells: [
            <span key="cells" className="block min-w-36 wrap-anywhere md:min-w-72">
              <small className="quiet block font-normal">{t('line', { line: String(line) })}</small>
              {cut(cells.name ?? '')}
              <small className="quiet block font-normal">
                {['code', 'welsh name', 'region', 'predecessors', 'aliases', 'q', 'r']
                  .flatMap((column) => cells[column] || [])
                  .map(cut)
                  .join(' · ')}
              </small>
            </span>,
            fate.kind === 'added' ? words : <b key="fate">{words}</b>,
          ],
        };
      })}
    />
  );
}

/** Shortens a cell, because it may contain a very long text. */
const cut = (cell: string) => startOf(cell, 120);

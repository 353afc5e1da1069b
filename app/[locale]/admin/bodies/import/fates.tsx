import { Actions } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import { type BodyFateKind, isBodyInTheWay } from '@/domain/bodies/body-list-fates';
import { count, startOf } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { BodyListPreview } from '@/queries/bodies/body-list';
import { fateWords } from './fate-words';

type PartProps = {
  readonly preview: Extract<BodyListPreview, { state: 'waiting' }>;
  readonly path: string;
  readonly locale: Locale;
};

const to = (path: string, show: BodyFateKind | null, page = 1) => {
  const query = new URLSearchParams({ ...(show ? { show } : {}), ...(page > 1 ? { page: String(page) } : {}) });
  return query.size > 0 ? `${path}?${query}` : path;
};

/** How many rows have each fate, each a link to those rows. */
export function FateCounts({ preview, path, locale }: PartProps) {
  const t = wordsFor(locale, 'bodyListAdmin');
  const title = t('counts', { total: preview.total });
  return (
    <Section
      id="counts"
      title={title}
      note={preview.shown ? <a href={href(locale, to(path, null))}>{t('showAll')}</a> : undefined}
    >
      <DataTable
        caption={title}
        isCaptionHidden
        columns={[
          { key: 'fate', head: t('fate') },
          { key: 'rows', head: t('countOf'), isNumber: true },
        ]}
        rows={preview.counts.map(([fate, n]) => ({
          key: fate,
          cells: [
            <a key="fate" href={href(locale, to(path, fate))} aria-current={preview.shown === fate || undefined}>
              {t(`fates.${fate}`)}
            </a>,
            count(n, locale),
          ],
        }))}
      />
    </Section>
  );
}

/** The rows, those with mistakes first, a hundred to a page. */
export function FateRows({ preview, path, locale }: PartProps) {
  const t = wordsFor(locale, 'bodyListAdmin');
  const { shown, page, pages } = preview;
  return (
    <div className="stack gap-s4">
      <DataTable
        caption={t('rows')}
        isCaptionHidden
        columns={[
          { key: 'cells', head: t('inFile') },
          { key: 'fate', head: t('fate') },
        ]}
        rows={preview.rows.map((row) => {
          const { line, cells, fate } = row;
          const [first = '', ...others] = Object.values(cells).filter((cell) => cell !== '');
          const words = fateWords(fate, locale);
          return {
            key: String(line),
            cells: [
              <span key="cells" className="block min-w-36 wrap-anywhere md:min-w-72">
                <small className="quiet block font-normal">{t('line', { line: String(line) })}</small>
                {cut(first)}
                <small className="quiet block font-normal">{others.map(cut).join(' · ')}</small>
              </span>,
              isBodyInTheWay(row) ? <b key="fate">{words}</b> : words,
            ],
          };
        })}
      />
      {pages > 1 ? (
        <nav aria-label={t('pages')}>
          <Actions>
            {page > 1 ? <a href={href(locale, to(path, shown, page - 1))}>{t('previous')}</a> : null}
            <span>{t('page', { page, pages })}</span>
            {page < pages ? <a href={href(locale, to(path, shown, page + 1))}>{t('next')}</a> : null}
          </Actions>
        </nav>
      ) : null}
    </div>
  );
}

/** Shortens a cell, because it may contain a very long text. */
const cut = (cell: string) => startOf(cell, 120);

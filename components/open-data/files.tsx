import { FEWEST_ROWS, FILTERS, MOST_ROWS } from '@/lib/open-data/question';
import { TABLE_NAMES } from '@/lib/open-data/rows';
import { type Locale, wordsFor } from '@/messages/translate';
import { DataTable } from '../ui/data-table';
import { Section } from '../ui/section';

/** Every list with its two files and by what it may be filtered. */
export function Files({ locale }: { readonly locale: Locale }) {
  const words = wordsFor(locale, 'openData');
  return (
    <Section
      id="files"
      title={words('tables.title')}
      note={words('tables.lede', { fewest: FEWEST_ROWS, most: MOST_ROWS })}
      isWide
    >
      <div className="files-list">
        <DataTable
          caption={words('tables.caption')}
          isCaptionHidden
          columns={[
            { key: 'list', head: words('tables.list') },
            { key: 'what', head: words('tables.what') },
          ]}
          rows={TABLE_NAMES.map((table) => ({
            key: table,
            cells: [
              <span key="list" className="grid justify-items-start gap-s1">
                {words(`table.${table}`)}
                <span className="flex flex-wrap gap-s3 font-normal">
                  {(['json', 'csv'] as const).map((format) => (
                    <a
                      key={format}
                      href={`/data/v1/${table}.${format}`}
                      aria-label={words('tables.of', {
                        list: words(`table.${table}`),
                        format: words(`tables.${format}`),
                      })}
                    >
                      {words(`tables.${format}`)}
                    </a>
                  ))}
                </span>
              </span>,
              <span key="what">
                {words(`row.${table}`)}
                <small className="quiet block">
                  {words('tables.filters')}: <code>{Object.keys(FILTERS[table]).join(', ')}</code>
                </small>
              </span>,
            ],
          }))}
        />
      </div>
    </Section>
  );
}

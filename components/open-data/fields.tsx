import { type FieldName, ROWS, TABLE_NAMES } from '@/lib/open-data/rows';
import { type Locale, wordsFor } from '@/messages/translate';
import { DataTable } from '../ui/data-table';
import { Section } from '../ui/section';

/** The fields of every list, from the shapes that the files are written in. */
export function Fields({ locale }: { readonly locale: Locale }) {
  const words = wordsFor(locale, 'openData');
  return (
    <Section id="fields" title={words('fields.title')} note={words('fields.lede')} isWide>
      <div className="files-list stack">
        {TABLE_NAMES.map((table) => (
          <details key={table} className="w-full">
            <summary>{words('fields.caption', { list: words(`table.${table}`) })}</summary>
            <DataTable
              caption={words('fields.caption', { list: words(`table.${table}`) })}
              isCaptionHidden
              columns={[
                { key: 'name', head: words('fields.name') },
                { key: 'meaning', head: words('fields.meaning') },
              ]}
              rows={(Object.keys(ROWS[table].shape) as FieldName[]).map((field) => ({
                key: field,
                cells: [<code key="name">{field}</code>, words(`field.${field}`)],
              }))}
            />
          </details>
        ))}
      </div>
    </Section>
  );
}

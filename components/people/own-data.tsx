import { DataTable, ScrollRegion } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import { ownDataSections } from '@/messages/own-data-text';
import { type Locale, wordsFor } from '@/messages/translate';
import type { OwnData } from '@/queries/people/own-data';

/** More rows than this are in the copy only. */
const MOST_ROWS = 20;

type OwnDataProps = { readonly data: OwnData; readonly locale: Locale; readonly copies: (file: string) => string };

/** What is kept about a person, a table for each kind, and the links to a copy of all of it. */
export function OwnDataView({ data, locale, copies }: OwnDataProps) {
  const t = wordsFor(locale, 'ownData');
  return (
    <>
      <Section id="copy" title={t('copyTitle')}>
        <div className="stack max-w-text">
          <p>{t('copyText')}</p>
          <ul className="stack gap-s1">
            <li>
              <a href={copies('data.txt')}>{t('copyTxt')}</a>
            </li>
            <li>
              <a href={copies('data.json')}>{t('copyJson')}</a>
            </li>
          </ul>
        </div>
      </Section>
      {ownDataSections(data.tables, locale).map(({ table, title, columns, rows }) => {
        const shown = columns.flatMap((column, place) => (column.isLong ? [] : [{ ...column, place }]));
        const rest = rows.length - MOST_ROWS;
        return (
          <Section key={table} id={table} title={title} note={rest > 0 ? t('more', { n: rest }) : undefined}>
            <ScrollRegion label={t('tableOf', { title })}>
              <DataTable
                caption={title}
                isCaptionHidden
                columns={shown.map(({ key, label }) => ({ key, head: label }))}
                rows={rows.slice(0, MOST_ROWS).map((row, at) => ({
                  key: String(at),
                  cells: shown.map(({ place }) => row[place] || '–'),
                }))}
              />
            </ScrollRegion>
          </Section>
        );
      })}
    </>
  );
}

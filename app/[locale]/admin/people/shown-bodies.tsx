import { bareName } from '@/components/bodies/body-name';
import { Empty } from '@/components/ui/callout';
import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import type { AdminPeople } from '@/queries/people/admin-people';
import { OfficerLine } from './officer-words';

type Shown = NonNullable<AdminPeople['shown']>;
type Props = { readonly shown: Shown; readonly now: Date; readonly locale: Locale };

/** The CLPs asked for, each with its officers: those of a region, or those that a name found. */
export function ShownBodies({ shown, now, locale }: Props) {
  const t = wordsFor(locale, 'adminPeople');
  const { bodies } = shown;
  return (
    <Section id="shown" title={titleOf(shown, locale)} note={<Others shown={shown} locale={locale} />}>
      {bodies.length === 0 ? (
        <Empty>
          <p>{shown.by === 'name' ? t('shown.nameNone', { typed: shown.typed }) : t('shown.nobody')}</p>
        </Empty>
      ) : (
        <DataTable
          caption={t('shown.caption')}
          isCaptionHidden
          columns={[
            { key: 'body', head: t('shown.body') },
            { key: 'officers', head: t('shown.officers') },
          ]}
          rows={bodies.map(({ body, officers }) => ({
            key: body.id,
            cells: [
              <a key="body" href={href(locale, `/admin/people/bodies/${body.slug}`)}>
                {bareName(body, locale)}
              </a>,
              officers.length === 0 ? (
                <span key="none" className="quiet">
                  {t('shown.noOfficer')}
                </span>
              ) : (
                <ul key="officers" className="stack gap-s2">
                  {officers.map((officer) => (
                    <li key={officer.id}>
                      <OfficerLine officer={officer} now={now} locale={locale} />
                    </li>
                  ))}
                </ul>
              ),
            ],
          }))}
        />
      )}
    </Section>
  );
}

function titleOf(shown: Shown, locale: Locale): string {
  const t = wordsFor(locale, 'adminPeople');
  if (shown.by === 'name') return t('shown.name', { typed: shown.typed });
  const region = wordsFor(locale, 'shared')(`region.${shown.region}`);
  return t(shown.isNoneOnly ? 'shown.regionNone' : 'shown.region', { region });
}

function Others({ shown, locale }: Omit<Props, 'now'>) {
  const t = wordsFor(locale, 'adminPeople');
  if (shown.by === 'name') return shown.isCut ? t('shown.isCut') : null;
  const query = new URLSearchParams({ region: shown.region, ...(shown.isNoneOnly ? {} : { show: 'none' }) });
  const region = wordsFor(locale, 'shared')(`region.${shown.region}`);
  return (
    <a href={href(locale, `/admin/people?${query}#shown`)}>
      {shown.isNoneOnly ? t('shown.all', { region }) : t('shown.onlyNone')}
    </a>
  );
}

import { DataTable } from '@/components/ui/data-table';
import { FindForm } from '@/components/ui/get-form';
import { PageHeader, Section } from '@/components/ui/section';
import { count } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminPeople, adminPeople } from '@/queries/people/admin-people';
import { adminPage, queryText } from '../admin-page';
import { ShownBodies, UnreachableOfficers } from './officers';

export const dynamic = 'force-dynamic';

/** The page that counts the CLPs with officers, and lists the officers of the CLPs that the admin asks for. */
const page = adminPage<{ locale: Locale }, AdminPeople>({
  path: () => '/admin/people',
  part: 'people',
  load: (context, _, query) =>
    adminPeople(context, {
      typed: queryText(query, 'q'),
      region: queryText(query, 'region'),
      isNoneOnly: queryText(query, 'show') === 'none',
    }),
  title: ({ total }, { locale }) => wordsFor(locale, 'adminPeople')('title', { none: total.withNone }),
  render: ({ total, byRegion, unreachable, shown, toDecide }, { locale, mayAct, now }) => {
    const t = wordsFor(locale, 'adminPeople');
    const go = (path: string) => href(locale, `/admin/people${path}`);
    return (
      <>
        <PageHeader
          title={t('title', { none: total.withNone })}
          lede={t('lede', { withTwo: total.withTwo, withOne: total.withOne })}
        >
          <FindForm
            action={go('')}
            id="q"
            name="q"
            label={t('find.label')}
            hint={t('find.hint')}
            button={t('find.button')}
            value={shown?.by === 'name' ? shown.typed : undefined}
          />
          <ul className="stack gap-s1 mt-s4">
            {mayAct ? (
              <>
                <li>
                  <a href={go('/import')}>{t('import.title')}</a>
                </li>
                <li>
                  <a href={go('/invite')}>{t('links.invite')}</a>
                </li>
                <li>
                  <a href={go('/invite/candidates')}>{wordsFor(locale, 'candidateAccess')('invite.link')}</a>
                </li>
                <li>
                  <a href={go('/erase')}>{t('links.erase')}</a>
                </li>
              </>
            ) : null}
            <li>
              <a href={go('/registrations')}>{wordsFor(locale, 'officeRequests')('link', { n: toDecide })}</a>
            </li>
            <li>
              <a href={go('/admins')}>{t('links.admins')}</a>
            </li>
          </ul>
        </PageHeader>
        {shown ? <ShownBodies shown={shown} now={now} locale={locale} /> : null}
        <UnreachableOfficers bodies={unreachable} now={now} locale={locale} />
        <Section id="regions" title={t('regions.title')} note={t('regions.note')}>
          <DataTable
            caption={t('regions.caption')}
            isCaptionHidden
            columns={[
              { key: 'region', head: t('regions.region') },
              { key: 'two', head: t('regions.two'), isNumber: true },
              { key: 'one', head: t('regions.one'), isNumber: true },
              { key: 'none', head: t('regions.none'), isNumber: true },
            ]}
            rows={byRegion.map(({ region, withTwo, withOne, withNone }) => {
              const name = wordsFor(locale, 'shared')(`region.${region}`);
              const query = new URLSearchParams({ region });
              return {
                key: region,
                cells: [
                  <a key="region" href={go(`?${query}#shown`)}>
                    {name}
                  </a>,
                  count(withTwo, locale),
                  count(withOne, locale),
                  withNone === 0 ? (
                    '0'
                  ) : (
                    <a
                      key="none"
                      href={go(`?${query}&show=none#shown`)}
                      aria-label={t('regions.noneOf', { n: withNone, region: name })}
                    >
                      {count(withNone, locale)}
                    </a>
                  ),
                ],
              };
            })}
          />
        </Section>
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

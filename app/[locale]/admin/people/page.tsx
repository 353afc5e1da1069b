import type { Metadata } from 'next';
import { cache } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { FindForm } from '@/components/ui/find-form';
import { PageHeader, Section } from '@/components/ui/section';
import { count } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { adminPeople, type PeopleAsked } from '@/queries/people/admin-people';
import { AdminFrame, AdminMissing } from '../frame';
import { adminScene } from '../scene';
import { maySeeButtons } from './officer-words';
import { ShownBodies } from './shown-bodies';

export const dynamic = 'force-dynamic';

type Asked = Readonly<Record<string, string | string[] | undefined>>;
type Props = { readonly params: Promise<{ locale: Locale }>; readonly searchParams: Promise<Asked> };

const one = (asked: Asked, name: string): string => {
  const value = asked[name];
  return typeof value === 'string' ? value.slice(0, 100) : '';
};
const askedFor = (asked: Asked): PeopleAsked => ({
  typed: one(asked, 'q'),
  region: one(asked, 'region'),
  isNoneOnly: one(asked, 'show') === 'none',
});

const load = cache((locale: Locale, typed: string, region: string, isNoneOnly: boolean) =>
  adminScene(locale, '/admin/people', async (context) => ({
    ...(await adminPeople(context, { typed, region, isNoneOnly })),
    mayAct: maySeeButtons(context.actor.admin),
    now: context.now,
  })),
);

async function people({ params, searchParams }: Props) {
  const { typed, region, isNoneOnly } = askedFor(await searchParams);
  return load((await params).locale, typed, region, isNoneOnly);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale } = await props.params;
  const t = wordsFor(locale, 'adminPeople');
  const none = (await people(props))?.total.withNone ?? 0;
  return { title: t('title', { none }), robots: { index: false } };
}

/** Which CLPs have officers, and the officers of those asked for. */
export default async function PeoplePage(props: Props) {
  const { locale } = await props.params;
  const scene = await people(props);
  if (!scene) return <AdminMissing locale={locale} />;
  const t = wordsFor(locale, 'adminPeople');
  const { total, byRegion, shown, mayAct, now } = scene;
  const go = (path: string) => href(locale, `/admin/people${path}`);
  return (
    <AdminFrame locale={locale} path="/admin/people" part="people">
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
                <a href={go('/import')}>{t('links.import')}</a>
              </li>
              <li>
                <a href={go('/invite')}>{t('links.invite')}</a>
              </li>
            </>
          ) : null}
          <li>
            <a href={go('/admins')}>{t('links.admins')}</a>
          </li>
        </ul>
      </PageHeader>
      {shown ? <ShownBodies shown={shown} now={now} locale={locale} /> : null}
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
    </AdminFrame>
  );
}

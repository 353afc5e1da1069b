import { bareName } from '@/components/bodies/body-name';
import { Actions, LinkButton } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { FindForm } from '@/components/ui/get-form';
import { PageHeader, Section } from '@/components/ui/section';
import { placeGroupOf } from '@/domain/bodies/kinds';
import { atStart, count, longDay } from '@/messages/format';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminBodies, adminBodies } from '@/queries/bodies/admin-bodies';
import { adminPage, queryText } from '../admin-page';

export const dynamic = 'force-dynamic';

const PATH = '/admin/bodies';

/** The page that lists the bodies of each kind, with a search by any of their names. */
const page = adminPage<{ locale: Locale }, AdminBodies>({
  path: () => PATH,
  part: 'bodies',
  load: (context, _, query) =>
    adminBodies(context, {
      kind: queryText(query, 'kind'),
      typed: queryText(query, 'q'),
      withClosed: queryText(query, 'closed') === 'yes',
      page: Number(queryText(query, 'page')),
    }),
  title: (_, { locale }) => wordsFor(locale, 'bodiesAdmin')('title'),
  render: ({ kinds, shown }, { locale, mayAct }) => {
    const t = wordsFor(locale, 'bodiesAdmin');
    return (
      <>
        <PageHeader title={t('title')} lede={t('lede')}>
          <FindForm
            action={href(locale, PATH)}
            id="q"
            name="q"
            label={t('find.label')}
            hint={t('find.hint')}
            button={t('find.button')}
            value={shown?.typed}
          />
          {mayAct ? (
            <Actions>
              <LinkButton href={href(locale, `${PATH}/new`)}>{t('add')}</LinkButton>
              <a href={href(locale, `${PATH}/import`)}>{t('import')}</a>
              <a href={href(locale, `${PATH}/sets`)}>{wordsFor(locale, 'setsAdmin')('title')}</a>
            </Actions>
          ) : null}
        </PageHeader>
        {shown ? <Shown shown={shown} locale={locale} /> : null}
        <Section id="kinds" title={t('kindsTitle')}>
          <DataTable
            caption={t('kindsTitle')}
            isCaptionHidden
            columns={[
              { key: 'kind', head: t('kind') },
              { key: 'open', head: t('open'), isNumber: true },
              { key: 'closed', head: t('closed'), isNumber: true },
            ]}
            rows={kinds.map(({ kind, open, closed }) => ({
              key: kind,
              cells: [
                <a key="kind" href={href(locale, `${PATH}?kind=${kind}`)}>
                  {atStart(wordsFor(locale, 'kinds')(`many.${kind}`), locale)}
                </a>,
                count(open, locale),
                count(closed, locale),
              ],
            }))}
          />
        </Section>
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

type ShownProps = { readonly shown: NonNullable<AdminBodies['shown']>; readonly locale: Locale };

function Shown({ shown, locale }: ShownProps) {
  const t = wordsFor(locale, 'bodiesAdmin');
  const { kind, typed, total, bodies, withClosed, page, pages } = shown;
  const many = kind ? atStart(wordsFor(locale, 'kinds')(`many.${kind}`), locale) : '';
  const title = typed === '' ? t('shown', { kind: many, n: total }) : t('found', { n: total });
  const to = (closed: boolean, number = 1) => {
    const query = new URLSearchParams({
      ...(kind ? { kind } : {}),
      ...(typed === '' ? {} : { q: typed }),
      ...(closed ? { closed: 'yes' } : {}),
      ...(number > 1 ? { page: String(number) } : {}),
    });
    return href(locale, `${PATH}?${query}`);
  };
  const note = typed === '' ? <a href={to(!withClosed)}>{t(withClosed ? 'hideClosed' : 'showClosed')}</a> : undefined;
  return (
    <Section id="shown" title={title} note={note}>
      {bodies.length === 0 ? (
        <p>{t(typed === '' ? 'empty' : 'find.none')}</p>
      ) : (
        <DataTable
          caption={title}
          isCaptionHidden
          columns={[
            { key: 'name', head: t('name') },
            { key: 'region', head: t('region') },
            { key: 'state', head: t('state') },
          ]}
          rows={bodies.map((body) => ({
            key: body.id,
            cells: [
              <span key="name" className="block wrap-anywhere">
                <a href={href(locale, `${PATH}/${body.slug}`)}>{bareName(body, locale)}</a>
                <small className="quiet block font-normal">
                  {wordsFor(locale, 'kinds')(`one.${body.kind}`)}
                  {body.set === null ? '' : ` · ${body.set}`}
                </small>
              </span>,
              wordsFor(locale, 'shared')(`region.${placeGroupOf(body)}`),
              body.isOpen ? t('open') : t('body.closes', { day: longDay(body.endsOn ?? '', locale) }),
            ],
          }))}
        />
      )}
      {pages > 1 ? (
        <nav aria-label={t('pages')}>
          <Actions>
            {page > 1 ? <a href={to(withClosed, page - 1)}>{t('previous')}</a> : null}
            <span>{t('page', { page, pages })}</span>
            {page < pages ? <a href={to(withClosed, page + 1)}>{t('next')}</a> : null}
          </Actions>
        </nav>
      ) : null}
    </Section>
  );
}

import type { Metadata } from 'next';
import { cache } from 'react';
import { bodyName } from '@/components/bodies/body-name';
import { Empty } from '@/components/ui/callout';
import { DataTable, ScrollRegion } from '@/components/ui/data-table';
import { PageHeader } from '@/components/ui/section';
import { Exact } from '@/components/ui/time';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminSubmissions, adminSubmissions, SUBMISSION_STATES } from '@/queries/nominations/admin-submissions';
import { AdminFrame, AdminMissing } from '../frame';
import { adminScene } from '../scene';
import { type Filter, Filters } from './filters';

export const dynamic = 'force-dynamic';

type Asked = Readonly<Record<string, string | string[] | undefined>>;
type Props = { readonly params: Promise<{ locale: Locale }>; readonly searchParams: Promise<Asked> };

const KEYS = ['round', 'contest', 'region', 'state'] as const;
type Chosen = Readonly<Record<(typeof KEYS)[number], string>>;

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '');
const chosenIn = (asked: Asked): Chosen => ({
  round: one(asked.round),
  contest: one(asked.contest),
  region: one(asked.region),
  state: one(asked.state),
});

const load = cache((locale: Locale, text: string) =>
  adminScene(locale, '/admin/submissions', (context) => {
    const asked: Asked = Object.fromEntries(new URLSearchParams(text));
    return adminSubmissions(context, { ...chosenIn(asked), page: Number(one(asked.page)) || 1 });
  }),
);

const textOf = (asked: Asked) =>
  new URLSearchParams([...KEYS, 'page'].map((key) => [key, one(asked[key])] as [string, string])).toString();

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await params;
  const list = await load(locale, textOf(await searchParams));
  const t = wordsFor(locale, 'adminActs');
  return { title: list ? t('list.heading', { n: list.all }) : t('list.title'), robots: { index: false } };
}

/** What was sent and entered in a round, filtered by links. */
export default async function SubmissionsPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const asked = await searchParams;
  const list = await load(locale, textOf(asked));
  if (!list) return <AdminMissing locale={locale} />;
  const t = wordsFor(locale, 'adminActs');
  const { round } = list;
  const chosen = { ...chosenIn(asked), round: round?.slug ?? '' };
  const to = (change: Partial<Chosen & { page: string }>) => {
    const entries = Object.entries({ ...chosen, ...change }).filter(([, value]) => value !== '');
    return `${href(locale, '/admin/submissions')}?${new URLSearchParams(entries)}`;
  };
  return (
    <AdminFrame
      locale={locale}
      path="/admin/submissions"
      part="submissions"
      isPractice={round?.kind === 'practice' ? true : undefined}
    >
      <PageHeader over={round?.title} title={t('list.heading', { n: list.all })} />
      <Filters label={t('list.filters')} filters={filtersOf(list, chosen, to, locale)} />
      {list.rows.length === 0 || !round ? (
        <Empty title={t('list.none')}>
          <p>{t('list.noneText')}</p>
        </Empty>
      ) : (
        <ScrollRegion label={t('list.caption')}>
          <DataTable
            caption={t('list.caption')}
            isCaptionHidden
            columns={[
              { key: 'body', head: t('list.body') },
              { key: 'what', head: t('list.what') },
              { key: 'state', head: t('list.state') },
              { key: 'received', head: t('list.received') },
            ]}
            rows={list.rows.map(({ code, body, contest, version, kind, provenance, receivedAt, state }) => ({
              key: code,
              cells: [
                <a key="body" href={href(locale, `/admin/submissions/${code}`)}>
                  {bodyName(body, locale)}
                </a>,
                <span key="what">
                  {t('list.version', { contest: contest.title, kind: t(`kinds.${kind}`), version })}
                  {provenance === 'admin' ? <small className="quiet block">{t('list.entered')}</small> : null}
                </span>,
                t(`states.${state}`),
                <Exact key="at" at={receivedAt} zone={round.zone} locale={locale} />,
              ],
            }))}
          />
        </ScrollRegion>
      )}
      {list.pages > 1 ? (
        <nav className="actions mt-s4" aria-label={t('list.pages')}>
          {list.page > 1 ? <a href={to({ page: String(list.page - 1) })}>{t('list.newer')}</a> : null}
          <span>{t('list.page', { page: list.page, pages: list.pages })}</span>
          {list.page < list.pages ? <a href={to({ page: String(list.page + 1) })}>{t('list.older')}</a> : null}
        </nav>
      ) : null}
      {round
        ? list.contests.map(({ slug, title }) => (
            <p key={slug} className="mt-s4">
              <a href={href(locale, `/admin/rounds/${round.slug}/contests/${slug}/enter`)}>
                {t('list.enter', { contest: title })}
              </a>
            </p>
          ))
        : null}
    </AdminFrame>
  );
}

function filtersOf(
  list: AdminSubmissions,
  chosen: Chosen,
  to: (change: Partial<Chosen>) => string,
  locale: Locale,
): Filter[] {
  const t = wordsFor(locale, 'adminActs');
  const shared = wordsFor(locale, 'shared');
  const all = (key: 'contest' | 'region' | 'state') => ({
    key: '',
    words: t('list.every'),
    href: to({ [key]: '' }),
    isChosen: chosen[key] === '',
  });
  return [
    {
      name: t('list.round'),
      choices: list.rounds.map(({ slug, title }) => ({
        key: slug,
        words: title,
        href: to({ round: slug, contest: '', region: '', state: '' }),
        isChosen: slug === chosen.round,
      })),
    },
    {
      name: t('list.contest'),
      choices: [
        all('contest'),
        ...list.contests.map(({ slug, title }) => ({
          key: slug,
          words: title,
          href: to({ contest: slug }),
          isChosen: slug === chosen.contest,
        })),
      ],
    },
    {
      name: t('list.state'),
      choices: [
        all('state'),
        ...SUBMISSION_STATES.filter((state) => list.counts[state] > 0 || state === chosen.state).map((state) => ({
          key: state,
          words: t(`states.${state}`),
          n: list.counts[state],
          href: to({ state }),
          isChosen: state === chosen.state,
        })),
      ],
    },
    {
      name: t('list.region'),
      choices: [
        all('region'),
        ...list.regions.map((region) => ({
          key: region,
          words: shared(`region.${region}`),
          href: to({ region }),
          isChosen: region === chosen.region,
        })),
      ],
    },
  ];
}

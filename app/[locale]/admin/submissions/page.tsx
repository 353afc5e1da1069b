import { bodyName } from '@/components/bodies/body-name';
import { Empty } from '@/components/ui/callout';
import { DataTable, ScrollRegion } from '@/components/ui/data-table';
import { PageHeader } from '@/components/ui/section';
import { Exact } from '@/components/ui/time';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminSubmissions, adminSubmissions, SUBMISSION_STATES } from '@/queries/nominations/admin-submissions';
import { adminPage, type Query, queryText } from '../admin-page';

export const dynamic = 'force-dynamic';

const KEYS = ['round', 'contest', 'region', 'state'] as const;
type Chosen = Readonly<Record<(typeof KEYS)[number], string>>;

const chosenIn = (query: Query): Chosen => ({
  round: queryText(query, 'round'),
  contest: queryText(query, 'contest'),
  region: queryText(query, 'region'),
  state: queryText(query, 'state'),
});

/** The page that lists the submissions of a round, with filters as links. */
const page = adminPage<{ locale: Locale }, AdminSubmissions>({
  path: () => '/admin/submissions',
  part: 'submissions',
  hasRoundInQuery: true,
  load: (context, _, query) =>
    adminSubmissions(context, { ...chosenIn(query), page: Number(queryText(query, 'page')) || 1 }),
  title: ({ all }, { locale }) => wordsFor(locale, 'adminActs')('list.heading', { n: all }),
  isPractice: ({ round }) => round?.kind === 'practice',
  render: (list, { locale, query }) => {
    const t = wordsFor(locale, 'adminActs');
    const { round } = list;
    const chosen = { ...chosenIn(query), round: round?.slug ?? '' };
    const to = (change: Partial<Chosen & { page: string }>) => {
      const entries = Object.entries({ ...chosen, ...change }).filter(([, value]) => value !== '');
      return `${href(locale, '/admin/submissions')}?${new URLSearchParams(entries)}`;
    };
    return (
      <>
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
                { key: 'what', head: t('contents') },
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
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

type Filter = {
  readonly name: string;
  readonly choices: readonly {
    readonly key: string;
    readonly words: string;
    readonly n?: number | undefined;
    readonly href: string;
    readonly isChosen: boolean;
  }[];
};

/** Filters as links: one row each, with the chosen one marked. */
function Filters({ label, filters }: { readonly label: string; readonly filters: readonly Filter[] }) {
  return (
    <nav aria-label={label} className="stack small mb-s5 gap-s2">
      {filters.map(({ name, choices }) => (
        <p key={name} className="flex flex-wrap gap-x-s3 gap-y-s1">
          <b>{name}</b>
          {choices.map(({ key, words, n, href, isChosen }) => {
            const label = n === undefined ? words : `${words} (${n})`;
            return isChosen ? (
              <span key={key} aria-current="true">
                {label}
              </span>
            ) : (
              <a key={key} href={href}>
                {label}
              </a>
            );
          })}
        </p>
      ))}
    </nav>
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

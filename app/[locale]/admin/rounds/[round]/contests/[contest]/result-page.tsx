import type { Asked } from '@/app/[locale]/admin/admin-page';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { type AdminContest, adminContest } from '@/queries/rounds/admin-contest';
import { type ContestAddress, contestPath, roundPage, roundPath } from '../../round-page';

type Context = Parameters<typeof adminContest>[0];
type RoundPageSpec<A extends ContestAddress, T extends AdminContest> = Parameters<typeof roundPage<A, T>>[0];
type Spec<A extends ContestAddress, T extends AdminContest> = Omit<RoundPageSpec<A, T>, 'page' | 'back' | 'load'> & {
  /** The page below the contest: `/results`. */
  readonly page: (address: A) => string;
  readonly here: 'results' | 'vacancies' | 'totals';
  /** What the page shows besides the contest. Null where there is no such page. */
  readonly load: (contest: AdminContest, context: Context, address: A, asked: Asked) => Promise<T | null> | T | null;
};

/** Makes a page of what comes after nominations in a contest, with links to the others. */
export const resultPage = <A extends ContestAddress, T extends AdminContest>({
  page,
  here,
  load,
  render,
  ...spec
}: Spec<A, T>) =>
  roundPage<A, T>({
    ...spec,
    page: (address) => `/contests/${address.contest}${page(address)}`,
    load: async (context, address, asked) => {
      const found = await adminContest(context, address);
      return found && load(found, context, address, asked);
    },
    back: ({ round }) => ({ path: roundPath(round.slug), words: round.title }),
    render: async (found, facts) => (
      <>
        {await render(found, facts)}
        <ContestPages address={facts.address} here={here} />
      </>
    ),
  });

function ContestPages({ address: { locale, round, contest }, here }: { address: ContestAddress; here: string }) {
  const t = wordsFor(locale, 'seats');
  const publicPath = `/rounds/${round}/${contest}`;
  const pages = [
    ...(['results', 'vacancies', 'totals'] as const).map((page) => ({
      page,
      path: contestPath(round, contest, `/${page}`),
    })),
    { page: 'seats' as const, path: `${publicPath}/seats` },
    { page: 'contest' as const, path: publicPath },
  ];
  return (
    <nav aria-label={t('links.label')} className="mt-s7">
      <ul className="stack gap-s2">
        {pages.map(({ page, path }) => (
          <li key={page}>
            <a href={href(locale, path)} aria-current={page === here ? 'page' : undefined}>
              {t(`links.${page}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

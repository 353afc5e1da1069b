import type { Query } from '@/app/[locale]/admin/admin-page';
import { type ContestAddress, contestPath, roundPage, roundPath } from '@/app/[locale]/admin/round-page';
import type { FormField } from '@/components/ui/form-field';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { type AdminContest, adminContest } from '@/queries/contests/admin-contest';

type Context = Parameters<typeof adminContest>[0];
type RoundPageSpec<A extends ContestAddress, T extends AdminContest> = Parameters<typeof roundPage<A, T>>[0];
type Spec<A extends ContestAddress, T extends AdminContest> = Omit<RoundPageSpec<A, T>, 'page' | 'back' | 'load'> & {
  /** The path below the contest, such as `/results`. */
  readonly page: (address: A) => string;
  readonly here: 'results' | 'vacancies' | 'totals';
  /** The data of the page in addition to the contest. Null if there is no such page. */
  readonly load: (contest: AdminContest, context: Context, address: A, query: Query) => Promise<T | null> | T | null;
};

/** Makes a page about a contest's result, seats or published totals, with links to the others. */
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
    load: async (context, address, query) => {
      const found = await adminContest(context, address);
      return found && load(found, context, address, query);
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

/** A question for a date, with today as its example. */
export function dayField(
  locale: Locale,
  name: string,
  label: string,
  today: string,
  value?: string | null,
): FormField & { readonly as: 'day' } {
  const [year, month, day] = today.split('-').map(Number);
  const hint = wordsFor(locale, 'seats')('form.dayHint', { example: `${day} ${month} ${year}` });
  return { as: 'day', name, label, hint, value: value ?? undefined };
}

/** The question for the source. */
export function sourceField(locale: Locale, value?: string | null): FormField {
  const t = wordsFor(locale, 'seats');
  return { as: 'line', name: 'source', label: t('form.source'), hint: t('form.sourceHint'), value: value ?? '' };
}

/** The question for a note. */
export function noteField(locale: Locale, value?: string | null): FormField {
  const t = wordsFor(locale, 'seats');
  return { as: 'lines', name: 'note', label: t('form.note'), hint: t('form.noteHint'), value: value ?? '' };
}

/** A vacancy or suspension that has not been retracted, with the holder of the seat; null if there is none. */
export function vacancyIn(contest: AdminContest, id: string) {
  const row = contest.facts.rows.find((one) => one.id === id && one.retractedAt === null);
  const holder = row && contest.facts.people.get(row.candidacyId);
  return row && holder ? { row, holder } : null;
}

import type { ReactNode } from 'react';
import { queryText } from '@/app/[locale]/admin/admin-page';
import { type RoundAddress, roundPage, roundPath } from '@/app/[locale]/admin/round-page';
import { CandidacyView } from '@/components/candidates/candidacy-page';
import { ContestView } from '@/components/contests/contest-page';
import { type LinkBase, previewLinks, previewPart, publicLinks } from '@/components/rounds/round-links';
import { RoundView } from '@/components/rounds/round-page';
import { Banner } from '@/components/ui/callout';
import { inventedResult, PREVIEWED, type Previewed, roundIn } from '@/domain/rounds/preview';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { candidacyPage } from '@/queries/candidates/candidacy';
import { type ContestStandings, contestStandings } from '@/queries/contests/contest-standings';
import { adminRound } from '@/queries/rounds/admin-round';
import { roundOverview } from '@/queries/rounds/round-overview';

export const dynamic = 'force-dynamic';

type Address = RoundAddress & { readonly page?: readonly string[] };
type Context = Parameters<typeof adminRound>[0];
type Seen = { readonly name: string; readonly view: ReactNode };

/** The public page of a round, of one of its contests, or of a candidate. Null if there is none. */
async function see(
  context: Context,
  links: LinkBase,
  { locale, round, page: [contest, candidate, ...more] = [] }: Address,
): Promise<Seen | null> {
  if (more.length > 0) return null;
  if (contest === undefined) {
    const found = await roundOverview(context, round);
    return (
      found && {
        name: found.round.title,
        view: <RoundView overview={found} links={links} now={context.now} locale={locale} />,
      }
    );
  }
  if (candidate === undefined) {
    const found = await contestStandings(context, { round, contest });
    if (!found) return null;
    const standings = context.previews?.as === 'results' ? withResults(found) : found;
    return { name: found.contest.title, view: <ContestView standings={standings} links={links} locale={locale} /> };
  }
  const found = await candidacyPage(context, { round, contest, candidate });
  return (
    found && {
      name: found.row.name,
      view: <CandidacyView page={found} links={links} now={context.now} locale={locale} />,
    }
  );
}

/** The standings with invented results, if the contest has none. */
function withResults(standings: ContestStandings): ContestStandings {
  const { candidacies, contest } = standings;
  if (candidacies.some(({ result }) => result !== null)) return standings;
  const standing = candidacies.filter(({ status }) => status !== 'withdrawn');
  return {
    ...standings,
    candidacies: candidacies.map((row) => {
      const place = standing.indexOf(row);
      return place < 0 ? row : { ...row, result: inventedResult(place, contest.seats) };
    }),
  };
}

/** The state, from the first part of the address or an older query, and the parts that name the page. */
function readAddress(page: readonly string[] = [], query: string) {
  const [first, ...rest] = page;
  const inPath = PREVIEWED.find((each) => previewPart(each) === first);
  if (inPath) return { as: inPath, parts: rest };
  return { as: PREVIEWED.find((each) => each === query) ?? null, parts: page };
}

type Preview = Seen & {
  readonly round: { readonly slug: string; readonly kind: string };
  /** The state in which the round is shown; null for its own. */
  readonly as: Previewed | null;
  readonly parts: readonly string[];
};

/** A public page of a round as it will look: before the round is announced, or in any later state. */
const page = roundPage<Address, Preview>({
  page: ({ page: parts = [] }) => ['/preview', ...parts].join('/'),
  load: async (context, address, query) => {
    const found = await adminRound(context, address.round);
    if (!found) return null;
    const { as, parts } = readAddress(address.page, queryText(query, 'as'));
    // The same time for the whole page, so that its parts agree on the state of the round.
    const now = as ? roundIn(found.round, as, context.now).at : context.now;
    // A public round as it is now links to its public pages.
    const links = found.isPublic && as === null ? publicLinks(address.round) : previewLinks(address.round, as);
    const previewed = { ...address, page: parts };
    const shown = await see({ ...context, now, previews: { id: found.round.id, as } }, links, previewed);
    return shown && { round: found.round, as, parts, ...shown };
  },
  title: ({ name }, { locale }) => wordsFor(locale, 'adminSetup')('preview.title', { page: name }),
  back: undefined,
  render: ({ round, as, parts, view }, { locale }) => {
    const t = wordsFor(locale, 'adminSetup');
    return (
      <>
        <div className="mb-s6">
          <Banner id="preview" title={t('tasks.preview')}>
            <p>{as ? t(`preview.as.${as}`) : t('preview.words')}</p>
            <PreviewStates round={round.slug} parts={parts} as={as} locale={locale} />
            <p>
              <a href={href(locale, roundPath(round.slug))}>{t('preview.exit')}</a>
            </p>
          </Banner>
        </div>
        {view}
      </>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

type PreviewStatesProps = Pick<Preview, 'parts' | 'as'> & { readonly round: string; readonly locale: Locale };

/** Links to the same page with the round in each of its states. */
function PreviewStates({ round, parts, as, locale }: PreviewStatesProps) {
  const t = wordsFor(locale, 'adminSetup');
  const path = (state: Previewed | null) =>
    roundPath(round, ['/preview', ...(state ? [previewPart(state)] : []), ...parts].join('/'));
  return (
    <nav aria-label={t('preview.states')}>
      <ul className="flex flex-wrap gap-s3 list-none">
        {([null, ...PREVIEWED] as const).map((state) => (
          <li key={state ?? 'now'}>
            {state === as ? (
              <b aria-current="true">{t(`preview.state.${state ?? 'now'}`)}</b>
            ) : (
              <a href={href(locale, path(state))}>{t(`preview.state.${state ?? 'now'}`)}</a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

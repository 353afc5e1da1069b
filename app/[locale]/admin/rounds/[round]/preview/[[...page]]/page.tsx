import type { ReactNode } from 'react';
import { type RoundAddress, roundPage, roundPath } from '@/app/[locale]/admin/round-page';
import { CandidacyView } from '@/components/candidates/candidacy-page';
import { ContestView } from '@/components/contests/contest-page';
import { type LinkBase, previewLinks, publicLinks } from '@/components/rounds/round-links';
import { RoundView } from '@/components/rounds/round-page';
import { Banner } from '@/components/ui/callout';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { candidacyPage } from '@/queries/candidates/candidacy';
import { contestStandings } from '@/queries/contests/contest-standings';
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
    return (
      found && { name: found.contest.title, view: <ContestView standings={found} links={links} locale={locale} /> }
    );
  }
  const found = await candidacyPage(context, { round, contest, candidate });
  return (
    found && {
      name: found.row.name,
      view: <CandidacyView page={found} links={links} now={context.now} locale={locale} />,
    }
  );
}

/** A public page of a round as it will look, before the round is announced. */
const page = roundPage<Address, { readonly round: { readonly slug: string; readonly kind: string } } & Seen>({
  page: ({ page: parts = [] }) => ['/preview', ...parts].join('/'),
  load: async (context, address) => {
    const found = await adminRound(context, address.round);
    if (!found) return null;
    // The same time for the whole page, so that its parts agree on whether the round is announced.
    const { now } = context;
    // The preview of a public round links to its public pages.
    const links = found.isPublic ? publicLinks(address.round) : previewLinks(address.round);
    const seen = await see({ ...context, now, previews: found.round.id }, links, address);
    return seen && { round: found.round, ...seen };
  },
  title: ({ name }, { locale }) => wordsFor(locale, 'adminSetup')('preview.title', { page: name }),
  back: undefined,
  render: ({ round, view }, { locale }) => {
    const t = wordsFor(locale, 'adminSetup');
    return (
      <>
        <div className="mb-s6">
          <Banner id="preview" title={t('tasks.preview')}>
            <p>{t('preview.words')}</p>
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

import { publicPage } from '@/app/[locale]/(public)/public-page';
import { CandidacyView, MergedView } from '@/components/candidates/candidacy-page';
import { publicLinks } from '@/components/rounds/round-links';
import { wordsFor } from '@/messages/translate';
import { candidacyPage, mergedCandidacy } from '@/queries/candidates/candidacy';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

/** The page of one candidate in one contest: their statement, their status, who nominated them and when. */
const page = publicPage({
  load: async (context, address: { round: string; contest: string; candidate: string }) => {
    const candidacy = await candidacyPage(context, address);
    if (candidacy) return { candidacy, merged: null };
    const merged = await mergedCandidacy(context, address);
    return merged && { candidacy: null, merged };
  },
  metadata: ({ candidacy, merged }, { locale }) => {
    const words = wordsFor(locale, 'candidacy');
    if (!candidacy) return { title: words('merged.title', { name: merged.name }) };
    const about = { name: candidacy.row.name, contest: candidacy.contest.title, round: candidacy.round.title };
    return { title: words('pageTitle', about), description: words('description', about) };
  },
  frame: ({ candidacy, merged }, { round, contest, candidate }) => ({
    path: `${publicLinks(round).contest(contest)}/${candidate}`,
    section: 'rounds',
    isPractice: (candidacy ?? merged).round.kind === 'practice',
  }),
  view: ({ candidacy, merged }, { locale, round, now }) => {
    const links = publicLinks(round);
    return candidacy ? (
      <CandidacyView page={candidacy} now={now} links={links} locale={locale} />
    ) : (
      <MergedView merged={merged} links={links} locale={locale} />
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

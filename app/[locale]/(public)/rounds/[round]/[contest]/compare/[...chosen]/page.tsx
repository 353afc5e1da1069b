import { redirect } from 'next/navigation';
import { publicPage } from '@/app/[locale]/(public)/public-page';
import { statementsMetadata } from '@/app/[locale]/(public)/rounds/[round]/[contest]/statements-page';
import { CompareView } from '@/components/candidates/compare-page';
import { chosenIn } from '@/components/candidates/comparison-address';
import { publicLinks } from '@/components/rounds/round-links';
import { readComparison } from '@/domain/candidates/comparison';
import { list } from '@/messages/format';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { type ContestStatements, contestStatements } from '@/queries/candidates/contest-statements';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

/**
 * Two to four candidates next to each other. One comparison has one address, with their names in the order of the
 * contest.
 */
const page = publicPage({
  load: (context, address: { round: string; contest: string; chosen: readonly string[] }) =>
    contestStatements(context, address),
  metadata: (page, { locale, chosen }) => {
    const compared = comparedBy(page, chosen);
    const general = statementsMetadata(page, 'compare', locale);
    if (!compared) return general;
    const names = page.candidates.filter(({ slug }) => compared.includes(slug)).map(({ name }) => name);
    const about = { names: list(names, locale), contest: page.contest.title, round: page.round.title };
    return { ...general, title: wordsFor(locale, 'statements')('compare.pageTitleOf', about) };
  },
  frame: (page, { round, contest, chosen }) => {
    const [first, ...others] = chosenIn(chosen);
    // A candidate's page links to an address with that one candidate, and the reader then chooses the others. Any other
    // address with fewer than two candidates is not found.
    const isBegun = others.length === 0 && page.candidates.some(({ slug }) => slug === first);
    return {
      path: `${publicLinks(round).statements(contest)}/compare/${chosen.join('/')}`,
      section: 'rounds',
      isPractice: page.round.kind === 'practice',
      status: comparedBy(page, chosen) || isBegun || page.isWithheld ? undefined : 404,
    };
  },
  view: (page, { locale, round, contest, chosen }) => {
    const links = publicLinks(round);
    const compared = comparedBy(page, chosen)?.join('/');
    if (compared !== undefined && compared !== chosen.join('/'))
      redirect(href(locale, `${links.statements(contest)}/compare/${compared}`));
    return <CompareView page={page} locale={locale} links={links} asked={chosenIn(chosen)} />;
  },
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

/** The candidates in the address, in the order of the contest; null if there are fewer than two. */
function comparedBy(page: ContestStatements, chosen: readonly string[]) {
  if (page.isWithheld) return null;
  const read = readComparison(
    chosenIn(chosen),
    page.candidates.map(({ slug }) => slug),
  );
  return read.ok ? read.value : null;
}

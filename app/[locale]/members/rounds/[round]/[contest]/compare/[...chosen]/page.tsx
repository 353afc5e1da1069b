import { memberPage } from '@/app/[locale]/members/member-page';
import { CompareView } from '@/components/candidates/compare-page';
import { chosenIn } from '@/components/candidates/comparison-address';
import { memberStatements } from '@/queries/candidates/contest-statements';

export const dynamic = 'force-dynamic';

/**
 * Two to four candidates next to each other, for members: in the order of the contest, whatever the order in the
 * address.
 */
const page = memberPage({
  load: (context, address: { round: string; contest: string; chosen: readonly string[] }) =>
    memberStatements(context, address),
  below: ({ chosen }) => `/compare/${chosen.join('/')}`,
  view: (found, { locale, links, chosen }) => (
    <CompareView page={found} locale={locale} links={links} asked={chosenIn(chosen)} />
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

import { memberPage } from '@/app/[locale]/members/member-page';
import { CandidacyView } from '@/components/candidates/candidacy-page';
import { memberCandidacy } from '@/queries/candidates/contest-statements';

export const dynamic = 'force-dynamic';

/** A candidate's page with the statement that the round shows only to members. */
const page = memberPage({
  load: (context, address: { round: string; contest: string; candidate: string }) => memberCandidacy(context, address),
  below: ({ candidate }) => `/${candidate}`,
  view: (found, { locale, links, now }) => <CandidacyView page={found} now={now} links={links} locale={locale} />,
});

export const generateMetadata = page.generateMetadata;
export default page.Page;

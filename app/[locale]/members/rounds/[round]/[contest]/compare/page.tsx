import { memberStatementsPage } from '@/app/[locale]/members/member-page';
import { CompareView } from '@/components/candidates/compare-page';

export const dynamic = 'force-dynamic';

/** The page where a member chooses candidates to compare. */
const page = memberStatementsPage('/compare', (props) => <CompareView {...props} asked={null} />);

export const generateMetadata = page.generateMetadata;
export default page.Page;

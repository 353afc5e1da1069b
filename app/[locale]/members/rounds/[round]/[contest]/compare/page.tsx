import { CompareView } from '@/components/candidates/compare-page';
import { memberStatementsPage } from '../../../../member-page';

export const dynamic = 'force-dynamic';

/** The page where a member chooses whom to compare. */
const page = memberStatementsPage('/compare', (props) => <CompareView {...props} asked={null} />);

export const generateMetadata = page.generateMetadata;
export default page.Page;

import { memberStatementsPage } from '@/app/[locale]/members/member-page';
import { StatementsView } from '@/components/candidates/statements-page';

export const dynamic = 'force-dynamic';

/** Every candidate's statement, for members. */
const page = memberStatementsPage('/statements', (props) => <StatementsView {...props} />);

export const generateMetadata = page.generateMetadata;
export default page.Page;

import { memberStatementsPage } from '@/app/[locale]/members/member-page';
import { BookletView } from '@/components/candidates/booklet-page';

export const dynamic = 'force-dynamic';

/** Every statement to print, for members. */
const page = memberStatementsPage('/booklet', (props) => <BookletView {...props} />);

export const generateMetadata = page.generateMetadata;
export default page.Page;

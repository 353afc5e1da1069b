import { StatementsView } from '@/components/candidates/statements-page';
import { statementsPage } from '../statements-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

/** The page that lists the statements of a contest, each with its beginning and its reading time. */
const page = statementsPage('list', '/statements', (props) => <StatementsView {...props} />);

export const generateMetadata = page.generateMetadata;
export default page.Page;

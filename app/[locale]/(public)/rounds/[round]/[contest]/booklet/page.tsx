import { BookletView } from '@/components/candidates/booklet-page';
import { statementsPage } from '../statements-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

/** Every statement of a contest, to print or to save. */
const page = statementsPage('booklet', '/booklet', (props) => <BookletView {...props} />);

export const generateMetadata = page.generateMetadata;
export default page.Page;

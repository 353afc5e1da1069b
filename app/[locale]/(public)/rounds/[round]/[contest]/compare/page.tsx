import { CompareView } from '@/components/candidates/compare-page';
import { statementsPage } from '../statements-page';

export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

/** The page on which readers choose candidates to compare. */
const page = statementsPage('compare', '/compare', (props) => <CompareView {...props} asked={null} />);

export const generateMetadata = page.generateMetadata;
export default page.Page;

import { comparisonRoute } from '@/components/candidates/comparison-address';
import { publicLinks } from '@/components/rounds/round-links';

export const dynamic = 'force-dynamic';

/** Redirects the chosen candidates to the page of their comparison. */
export const GET = comparisonRoute(publicLinks);

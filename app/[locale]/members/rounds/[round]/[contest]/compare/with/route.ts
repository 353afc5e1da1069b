import { comparisonRoute } from '@/components/candidates/comparison-address';
import { memberLinks } from '@/components/rounds/round-links';

export const dynamic = 'force-dynamic';

/** Redirects a member's chosen candidates to the page of their comparison. */
export const GET = comparisonRoute(memberLinks);

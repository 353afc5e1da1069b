import { comparisonRoute } from '@/components/candidates/comparison-address';
import { memberLinks } from '@/components/rounds/round-links';

export const dynamic = 'force-dynamic';

/** Sends the candidates whom a member chose on to the page of their comparison. */
export const GET = comparisonRoute(memberLinks);

import type { NextRequest } from 'next/server';
import { spendLink } from '@/auth/use-link';

export const dynamic = 'force-dynamic';

type Route = { params: Promise<{ nextauth: string[] }> };

/**
 * This route only handles the request that uses a sign-in link. Our own pages call the other functions of next-auth
 * directly.
 */
const isSpending = async ({ params }: Route) => (await params).nextauth.join('/') === 'callback/email';

const nothingHere = () => new Response(null, { status: 404 });

/**
 * Mail scanners open every link in an email, so opening the link must not use it up. Only the POST of the button does.
 */
export async function GET(_request: NextRequest, route: Route) {
  return (await isSpending(route)) ? new Response(null, { status: 405, headers: { allow: 'POST' } }) : nothingHere();
}

export async function POST(request: NextRequest, route: Route) {
  return (await isSpending(route)) ? spendLink(request) : nothingHere();
}

import type { NextRequest } from 'next/server';
import { spendLink } from '@/auth/use-link';

export const dynamic = 'force-dynamic';

type Route = { params: Promise<{ nextauth: string[] }> };

/** Using a link is the only request handled here; everything else of next-auth is called from our own pages. */
const isSpending = async ({ params }: Route) => (await params).nextauth.join('/') === 'callback/email';

const nothingHere = () => new Response(null, { status: 404 });

/** A scanner that opens every link in an email must not use up this one: only the button's POST does. */
export async function GET(_request: NextRequest, route: Route) {
  return (await isSpending(route)) ? new Response(null, { status: 405, headers: { allow: 'POST' } }) : nothingHere();
}

export async function POST(request: NextRequest, route: Route) {
  return (await isSpending(route)) ? spendLink(request) : nothingHere();
}

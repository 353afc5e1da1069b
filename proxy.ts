import { type NextRequest, NextResponse } from 'next/server';

// Only pages that are made anew for each request come through here: public pages are kept whole, with their policy,
// by server/page-cache.mjs, and a page that passes through a proxy is dear. A dynamic page that is not listed has no policy.

/** Lets each page run its own inline scripts and nothing else: they carry a number that no other page has. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = `default-src 'self'; script-src 'self' 'nonce-${nonce}'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy); // where Next looks for the nonce
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('cache-control', 'private, no-store');
  return response;
}

// Next reads this without running it, so it is written out in full.
export const config = {
  matcher: [
    '/:locale(cy)?/:part(sign-in|sign-out|office|candidate|members|admin|demo)/:path*',
    '/:locale(cy)?/:page(me|receipts|search)',
  ],
};

import type { NextRequest } from 'next/server';
import { keepLanguage } from '@/commands/sign-in/sessions';
import { env } from '@/lib/env';
import { href } from '@/messages/href';
import { systemContext } from './context';
import { localeOfPath, pathAfterSignIn } from './landing';
import { handlers } from './options';
import { sessionCookie } from './session';

/**
 * Handles the button of the page that the emailed link opens: signs the person in and redirects them, or sends them
 * back to the sign-in page in their language, which explains the problem and offers a new link.
 */
export async function spendLink(request: NextRequest): Promise<Response> {
  const asked = request.nextUrl.searchParams;
  const path = pathAfterSignIn(asked.get('callbackUrl'));
  if (!asked.get('token') || !isFromOurPage(request)) return seeOther(backToSignIn('link', path));
  const answer = await handlers.POST(request);
  const location = URL.parse(answer.headers.get('location') ?? '');
  const error = location ? location.searchParams.get('error') : 'none';
  if (error) return seeOther(backToSignIn(error === 'Verification' ? 'link' : 'fault', path));
  // Only the session's cookie: the others that next-auth sets are for ways of signing in that are not used here.
  const { name } = sessionCookie();
  const cookies = answer.headers.getSetCookie().filter((cookie) => cookie.startsWith(`${name}=`));
  for (const cookie of cookies) {
    const token = decodeURIComponent(cookie.slice(name.length + 1).split(';')[0] ?? '');
    await keepLanguage(await systemContext(), { token, language: localeOfPath(path) });
  }
  return seeOther(path, cookies);
}

/** The problems that the sign-in page explains: a used, expired or broken link; or a fault on our side. */
export type SignInTrouble = 'link' | 'fault';

function backToSignIn(problem: SignInTrouble, callbackUrl: string): string {
  return `${href(localeOfPath(callbackUrl), '/sign-in')}?${new URLSearchParams({ problem, callbackUrl })}`;
}

/** Location is a path and not an address, so that it is right whatever name or proxy the browser used. */
function seeOther(path: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({ location: path, 'cache-control': 'private, no-store' });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
}

/** A form on another site must not sign a person in to an account that is not theirs. */
export function isFromOurPage({ headers, nextUrl }: NextRequest): boolean {
  const site = headers.get('sec-fetch-site');
  if (site) return site === 'same-origin';
  const origin = headers.get('origin');
  return !origin || origin === env.siteUrl() || URL.parse(origin)?.host === (headers.get('host') ?? nextUrl.host);
}

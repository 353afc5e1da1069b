import type { NextRequest } from 'next/server';
import { keepLanguage } from '@/commands/sign-in/sessions';
import type { LimitReached } from '@/domain/base/limits';
import { isFromOwnPage, originOf } from '@/domain/base/own-address.mjs';
import { env } from '@/lib/env';
import { href } from '@/messages/href';
import { systemContext } from './context';
import { localeOfPath, pathAfterSignIn } from './landing';
import { handlers } from './options';
import { linkInUse } from './refused-link';
import { sessionCookie } from './session';

/**
 * Handles the button on the page that the emailed link opens. Signs the person in and redirects them. If that fails,
 * sends them back to the sign-in page in their language, which explains the problem and offers a new link.
 */
export async function spendLink(request: NextRequest): Promise<Response> {
  const asked = request.nextUrl.searchParams;
  const path = pathAfterSignIn(asked.get('callbackUrl'));
  if (!asked.get('token') || !isFromOurPage(request)) return seeOther(backToSignIn('link', path));
  const inUse: { reached: LimitReached | null } = { reached: null };
  const answer = await linkInUse.run(inUse, () => handlers.POST(request));
  if (inUse.reached) return seeOther(backToSignIn('limit', path, inUse.reached));
  const location = URL.parse(answer.headers.get('location') ?? '');
  const error = location ? location.searchParams.get('error') : 'none';
  if (error) return seeOther(backToSignIn(error === 'Verification' ? 'link' : 'fault', path));
  // Keeps only the cookie of the session. next-auth sets others for ways of signing in that this site does not use.
  const { name } = sessionCookie();
  const cookies = answer.headers.getSetCookie().filter((cookie) => cookie.startsWith(`${name}=`));
  for (const cookie of cookies) {
    const token = decodeURIComponent(cookie.slice(name.length + 1).split(';')[0] ?? '');
    await keepLanguage(await systemContext(), { token, language: localeOfPath(path) });
  }
  return seeOther(path, cookies);
}

/**
 * The problems that the sign-in page explains: a link that was used before, has expired or is broken; a limit on people
 * who sign in for the first time; or a fault on our side.
 */
export type SignInTrouble = 'link' | 'fault' | 'limit';

function backToSignIn(problem: SignInTrouble, callbackUrl: string, reached?: LimitReached): string {
  const why = reached ? { limit: reached.limit, until: reached.until.toISOString() } : {};
  return `${href(localeOfPath(callbackUrl), '/sign-in')}?${new URLSearchParams({ problem, ...why, callbackUrl })}`;
}

/** Location is a path and not a whole address, so that it works with every host name and proxy. */
function seeOther(path: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({ location: path, 'cache-control': 'private, no-store' });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
}

/** A form on another site must not sign a person in to somebody else's account. */
export const isFromOurPage = ({ headers }: NextRequest): boolean =>
  isFromOwnPage({ site: headers.get('sec-fetch-site'), origin: headers.get('origin') }, originOf(env.siteUrl()));

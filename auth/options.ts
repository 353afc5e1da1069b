import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { cookies } from 'next/headers';
import NextAuth from 'next-auth';
import type { EmailConfig } from 'next-auth/providers';
import { allowLink } from '@/commands/sign-in/allow';
import type { LimitReached } from '@/domain/base/limits';
import { ok, type Result } from '@/domain/base/result';
import { readEmailAddress } from '@/domain/people/email-address';
import { SIGN_IN_LINK_LASTS } from '@/domain/sign-in/sign-in';
import { env } from '@/lib/env';
import { describeFault } from '@/lib/report-fault';
import { authSecret } from '@/lib/secrets';
import { newId } from '@/lib/tokens';
import { queueSignInMail } from '@/mail/templates/sign-in';
import { href } from '@/messages/href';
import { linkState } from '@/queries/people/outbox';
import { adapterOver } from './adapter';
import { systemContext } from './context';
import { localeOfPath, pathAfterSignIn } from './landing';
import { mailboxKey, networkOfRequest } from './limited-by';
import { sessionCookie, sessionLasts } from './session';

/** The id of the request that asks for a link. next-auth cannot pass it to the function that sends the link. */
const asking = new AsyncLocalStorage<string>();

/**
 * A link that is sent by email. It leads to a page with a button, because a mail scanner may open the link and must not
 * use it up.
 */
const emailedLink: EmailConfig = {
  id: 'email',
  type: 'email',
  name: 'Email',
  from: '',
  maxAge: SIGN_IN_LINK_LASTS,
  options: {},
  normalizeIdentifier(typed) {
    const email = readEmailAddress(typed);
    if (!email) throw new Error('Not an email address.');
    return email;
  },
  generateVerificationToken: () => `${newId()}${newId()}`,
  async sendVerificationRequest({ identifier, url }) {
    const asked = new URL(url).searchParams;
    const path = pathAfterSignIn(asked.get('callbackUrl'));
    const locale = localeOfPath(path);
    // The link is built from the configured address and never from the request, because a forged Host must not get into
    // an email. It does not contain the person's email address, because proxies log addresses.
    const query = new URLSearchParams({ token: asked.get('token') ?? '', callbackUrl: path });
    const link = `${env.siteUrl()}${href(locale, '/sign-in/confirm')}?${query}`;
    const request = asking.getStore() ?? newId();
    await queueSignInMail(await systemContext(), { request, locale, email: identifier, link });
  },
};

/** next-auth, configured when it is first used, because the build must not read or make the secret. */
export const { handlers, signIn } = NextAuth(() => ({
  trustHost: true,
  secret: authSecret(),
  basePath: '/api/auth',
  adapter: adapterOver(systemContext, networkOfRequest),
  providers: [emailedLink],
  session: { strategy: 'database', maxAge: sessionLasts(), updateAge: sessionLasts(), generateSessionToken },
  cookies: { sessionToken: sessionCookie() },
  pages: { signIn: '/sign-in', error: '/sign-in', verifyRequest: '/sign-in/sent' },
  callbacks: { redirect: ({ url, baseUrl }) => `${baseUrl}${pathAfterSignIn(url)}` },
  logger: {
    error(error) {
      // Recognised by its type, because a build shortens the names of classes. It is not a fault if a link was used
      // before.
      const type = 'type' in error ? String(error.type) : error.name;
      if (type !== 'Verification') console.error(`Sign-in failed (${type}): ${describeFault(error)}`);
    },
    warn: () => undefined,
    debug: () => undefined,
  },
}));

function generateSessionToken(): string {
  return `${newId()}${newId()}`;
}

/** How long the page waits for the mail server, in milliseconds. Usually the server is faster. */
const MOST_WAITING = 2500;
const LOOK_EVERY = 100;

/**
 * Sends a sign-in link to an address. The link leads to `path` in the end. Returns the id of the request, with which
 * the next page finds out whether the email has been sent. Refuses too many requests before anything is stored. The
 * result does not show whether anybody has the address.
 */
export async function sendLink(email: string, path: string): Promise<Result<string, LimitReached>> {
  const asker = { mailbox: mailboxKey(email), network: await networkOfRequest() };
  const allowed = await allowLink(await systemContext(), asker);
  if (!allowed.ok) return allowed;
  const request = newId();
  await asking.run(request, () => signIn('email', { email, redirectTo: path, redirect: false }));
  // next-auth would also keep the path in a cookie. This is not needed, because the link contains the path, and this
  // site sets only one cookie.
  const jar = await cookies();
  for (const { name } of jar.getAll()) if (name.includes('authjs.')) jar.delete(name);
  await untilTried(request);
  return ok(request);
}

/**
 * Waits a short time until the mail server has taken or refused the email. After that, the page says that it is still
 * being sent.
 */
async function untilTried(request: string): Promise<void> {
  const until = performance.now() + MOST_WAITING;
  while (performance.now() < until) {
    const state = await linkState(await systemContext(), request);
    if (state !== 'waiting' && state !== 'sending') return;
    await pause(LOOK_EVERY);
  }
}

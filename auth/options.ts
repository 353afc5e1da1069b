import { cookies } from 'next/headers';
import NextAuth from 'next-auth';
import type { EmailConfig } from 'next-auth/providers';
import { readEmailAddress } from '@/domain/people/email-address';
import { SIGN_IN_LINK_LASTS } from '@/domain/sign-in/sign-in';
import { env } from '@/lib/env';
import { describeFault } from '@/lib/report-fault';
import { authSecret } from '@/lib/secrets';
import { newId } from '@/lib/tokens';
import { queueSignInMail } from '@/mail/templates/sign-in';
import { href } from '@/messages/href';
import { adapterOver } from './adapter';
import { systemContext } from './context';
import { localeOfPath, pathAfterSignIn } from './landing';
import { SESSION_LASTS, sessionCookie } from './session';

/** An emailed link. The link leads to a page with a button, so that a mail scanner that opens it does not spend it. */
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
    // Built from the configured address, never from the request: a forged Host must not get into an email. It does not
    // contain the person's address, which would end up in the logs of proxies.
    const query = new URLSearchParams({ token: asked.get('token') ?? '', callbackUrl: path });
    const link = `${env.siteUrl()}${href(locale, '/sign-in/confirm')}?${query}`;
    // A refusal is not shown: the page says the same to everybody, see the command.
    await queueSignInMail(await systemContext(), { locale, email: identifier, link });
  },
};

/** next-auth, set up when it is first asked, since the secret is not to be read or made while the app is built. */
export const { handlers, signIn } = NextAuth(() => ({
  trustHost: true,
  secret: authSecret(),
  basePath: '/api/auth',
  adapter: adapterOver(systemContext),
  providers: [emailedLink],
  session: { strategy: 'database', maxAge: SESSION_LASTS, updateAge: SESSION_LASTS, generateSessionToken },
  cookies: { sessionToken: sessionCookie() },
  pages: { signIn: '/sign-in', error: '/sign-in', verifyRequest: '/sign-in/sent' },
  callbacks: { redirect: ({ url, baseUrl }) => `${baseUrl}${pathAfterSignIn(url)}` },
  logger: {
    error(error) {
      // Told by its type, since a build shortens names. A link that was used before is no fault of ours.
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

/** Has a link to sign in sent to an address; it leads to `path` in the end. Says nothing about who has the address. */
export async function sendLink(email: string, path: string): Promise<void> {
  await signIn('email', { email, redirectTo: path, redirect: false });
  // next-auth would keep the path in a cookie too. The link has it, and this site sets one cookie only.
  const jar = await cookies();
  for (const { name } of jar.getAll()) if (name.includes('authjs.')) jar.delete(name);
}

import { cookies } from 'next/headers';
import { endSession } from '@/commands/sign-in/sessions';
import { env } from '@/lib/env';
import { systemContext } from './context';

/** How long a person stays signed in, in seconds: 30 days. */
export const SESSION_LASTS = 30 * 24 * 60 * 60;

/**
 * The one cookie. Under https its name carries `__Host-`, so that no other host, not even a subdomain, can set it;
 * browsers refuse that prefix on http://localhost.
 */
export function sessionCookie() {
  const secure = env.siteUrl().startsWith('https:');
  return {
    name: secure ? '__Host-session' : 'session',
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
  } as const;
}

/** Ends the session of this browser, in the database and then in its cookie. */
export async function signOut(): Promise<void> {
  const jar = await cookies();
  const { name, options } = sessionCookie();
  const token = jar.get(name)?.value;
  if (token) await endSession(await systemContext(), token);
  // Not jar.delete: a browser ignores a `__Host-` cookie that is set without Secure, even to remove it.
  jar.set(name, '', { ...options, maxAge: 0 });
}

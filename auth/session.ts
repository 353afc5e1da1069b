import { env } from '@/lib/env';

/** How long a person stays signed in, in seconds. */
export const sessionLasts = (): number => env.retention().sessions * 24 * 60 * 60;

/**
 * The only cookie. Under https its name begins with `__Host-`, so that no other host can set it, not even a subdomain.
 * Browsers refuse this prefix on http://localhost.
 */
export function sessionCookie() {
  const secure = env.siteUrl().startsWith('https:');
  return {
    name: secure ? '__Host-session' : 'session',
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
  } as const;
}

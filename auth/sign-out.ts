import { cookies } from 'next/headers';
import { endSession } from '@/commands/sign-in/sessions';
import { systemContext } from './context';
import { sessionCookie } from './session-cookie';

/** Ends the session of this browser, in the database and then in its cookie. */
export async function signOut(): Promise<void> {
  const jar = await cookies();
  const { name, options } = sessionCookie();
  const token = jar.get(name)?.value;
  if (token) await endSession(await systemContext(), token);
  // Not jar.delete: a browser ignores a `__Host-` cookie that is set without Secure, even to remove it.
  jar.set(name, '', { ...options, maxAge: 0 });
}

import { cookies } from 'next/headers';
import { signIn } from './options';

/** Has a link to sign in sent to an address; it leads to `path` in the end. Says nothing about who has the address. */
export async function sendLink(email: string, path: string): Promise<void> {
  await signIn('email', { email, redirectTo: path, redirect: false });
  // next-auth would keep the path in a cookie too. The link has it, and this site sets one cookie only.
  const jar = await cookies();
  for (const { name } of jar.getAll()) if (name.includes('authjs.')) jar.delete(name);
}

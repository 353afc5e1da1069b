import { cookies } from 'next/headers';
import { keepLanguage, signInAs } from '@/commands/sign-in/sessions';
import type { Context } from '@/db/context';
import { DEMO_PEOPLE } from '@/domain/people/demo-people';
import { env } from '@/lib/env';
import { newId } from '@/lib/tokens';
import type { Locale } from '@/messages/translate';
import { systemContext } from './context';
import { sessionCookie, sessionLasts } from './session';

/**
 * The context of the demo's own pages. Null if this installation is not a demo, because then the pages do not exist.
 */
export async function demoContext(): Promise<Context | null> {
  return env.isDemo() ? systemContext() : null;
}

/** Signs this browser in as an invented person. Returns false if there is no such person, and always outside a demo. */
export async function becomeDemoPerson(key: string, locale: Locale): Promise<boolean> {
  const context = await demoContext();
  const person = DEMO_PEOPLE.find((known) => known.key === key);
  if (!context || !person) return false;
  const token = `${newId()}${newId()}`;
  const expiresAt = new Date(context.now.getTime() + sessionLasts() * 1000);
  const signedIn = await signInAs(context, { key: person.key, token, expiresAt });
  await keepLanguage(context, { token, language: locale });
  const { name, options } = sessionCookie();
  if (signedIn.ok) (await cookies()).set(name, token, { ...options, expires: expiresAt });
  return signedIn.ok;
}

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { endSession } from '@/commands/sign-in/sessions';
import type { Context } from '@/db/context';
import { database } from '@/db/database';
import { type Actor, READER, SYSTEM } from '@/domain/base/permissions';
import { receivedAtOfRequest } from '@/lib/received-at';
import { href } from '@/messages/href';
import type { Locale } from '@/messages/translate';
import { actorOfSession } from '@/queries/sign-in/actor';
import { sessionCookie } from './session';

export type Person = Extract<Actor, { kind: 'person' }>;

/** The context of cached pages, which anyone may see. It reads no cookie. */
export async function publicContext(): Promise<Context> {
  const db = await database();
  return { db, actor: READER, now: db.notBefore(new Date()) };
}

/** The context of the part of the app that handles sessions and email. */
export async function systemContext(): Promise<Context> {
  const db = await database();
  const clock = new Date();
  return { db, actor: SYSTEM, now: db.notBefore(clock), clock };
}

/**
 * The context of this request: the person with the session, as in the database, the time, and when the server had
 * received the request. Each page reads it once.
 */
export const requestContext = cache(async (): Promise<Context> => {
  const token = (await cookies()).get(sessionCookie().name)?.value;
  const context = await systemContext();
  return { ...context, receivedAt: receivedAtOfRequest(), actor: await actorOfSession(context, token) };
});

/**
 * The context of a signed-in person. Other people are sent to the sign-in page, and afterwards return to `path` (in
 * English).
 */
export async function signedInOrRedirect(locale: Locale, path: string): Promise<Context & { readonly actor: Person }> {
  const context = await requestContext();
  const { actor } = context;
  if (actor.kind === 'person') return { ...context, actor };
  redirect(`${href(locale, '/sign-in')}?${new URLSearchParams({ callbackUrl: href(locale, path) })}`);
}

/** Deletes the session of this browser from the database, and its cookie. */
export async function signOut(): Promise<void> {
  const jar = await cookies();
  const { name, options } = sessionCookie();
  const token = jar.get(name)?.value;
  if (token) await endSession(await systemContext(), token);
  // jar.delete does not work here: a browser ignores a `__Host-` cookie that is set without Secure, even to remove it.
  jar.set(name, '', { ...options, maxAge: 0 });
}

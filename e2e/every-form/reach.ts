import { eq } from 'drizzle-orm';
import { sessionCookie } from '@/auth/session';
import { startSession } from '@/commands/sign-in/sessions';
import { schema } from '@/db/schema';
import { SYSTEM } from '@/domain/base/permissions';
import { newId } from '@/lib/tokens';
import type { TestServer } from '../server';
import { type FoundForm, formsOf } from './crawl';
import type { Extra } from './states';

/** A form, and the first person who reaches it. Null for somebody who is not signed in. */
export type ReachedForm = FoundForm & { readonly email: string | null };

/** False for forms of people who are not signed in, whose answers must not stay in the browser. */
export const isKept = ({ email, page }: ReachedForm): boolean => email !== null && !NOT_KEPT.test(page);
const NOT_KEPT = /^app\/\[locale\]\/(?:sign-in|register|demo|sign-out)\//;

/** Whether only a person who is signed in can send the form. */
export const needsSession = ({ email, page }: ReachedForm): boolean => email !== null && !/sign-out|demo/.test(page);

const START = ['/admin', '/office', '/candidate', '/members', '/me', '/sign-in', '/register?q=aldershot', '/demo'];

/** How many addresses of one page a person opens. */
const EACH = 14;

/** Every different form that these people reach: one of each page, action and act. */
export async function reachForms(
  server: TestServer,
  people: readonly (string | null)[],
  extra: Extra,
): Promise<ReachedForm[]> {
  const found = new Map<string, ReachedForm>();
  for (const email of people) {
    const cookie = email === null ? '' : `${sessionCookie().name}=${await signInByEmail(server, email)}`;
    const from = [...(email === null ? extra.stranger : extra.addresses), ...START];
    for (const form of await formsOf(server.url, cookie, from, EACH)) {
      const key = `${form.page} ${form.action} ${form.does}`;
      if (!found.has(key)) found.set(key, { ...form, email });
    }
  }
  // In an order that does not depend on which page answered first, so that the parts of two runs are the same.
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, form]) => form);
}

/** The value of the cookie of a new session of the person. */
export async function signInByEmail({ db }: TestServer, email: string): Promise<string> {
  const token = `${newId()}${newId()}`;
  const [user] = await db.reads.select().from(schema.users).where(eq(schema.users.email, email));
  if (!user) throw new Error(`Nobody has the address ${email}.`);
  const session = { userId: user.id, token, expiresAt: new Date(Date.now() + 3 * 3_600_000) };
  await startSession({ db, actor: SYSTEM, now: new Date() }, session);
  return token;
}

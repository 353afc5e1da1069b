import type { Browser } from 'playwright/test';
import { sessionCookie } from '@/auth/session';
import type { TestServer } from '../server';
import type { Outcome } from './outcome';
import { type ReachedForm, signInByEmail } from './reach';
import { faultsWithScript, SOON } from './with-script';
import { faultsWithoutScript } from './without-script';

/** What every fault did to a form. */
export type Tried = { readonly name: string; readonly outcomes: readonly Outcome[] };

/** What a form is called in reports: its action, what it does there, and its address. */
export const nameOf = ({ action, does, address }: ReachedForm): string =>
  `${action.replace('app/[locale]/', '')}${does ? ` (${does})` : ''} at ${address}`;

/** Applies every fault to a form, as the person who reached it, in a browser of their own. */
export async function tryForm(
  browser: Browser,
  server: TestServer,
  form: ReachedForm,
  hasScript: boolean,
): Promise<Tried> {
  const context = await browser.newContext({ baseURL: server.url, javaScriptEnabled: hasScript });
  const page = await context.newPage();
  if (hasScript) await page.clock.install();
  page.setDefaultTimeout(SOON);
  const signIn = async () => {
    if (form.email === null) return;
    const value = await signInByEmail(server, form.email);
    await context.addCookies([{ name: sessionCookie().name, value, url: server.url }]);
  };
  await signIn();
  const apply = hasScript ? faultsWithScript : faultsWithoutScript;
  const outcomes = await apply(page, context, form, signIn).catch((error) => [
    { fault: 'opening it', wrong: String(error).slice(0, 900) },
  ]);
  await context.close();
  return { name: nameOf(form), outcomes };
}

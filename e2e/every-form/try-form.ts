import type { Browser } from 'playwright/test';
import { sessionCookie } from '@/auth/session';
import type { TestServer } from '../server';
import { type ReachedForm, signInByEmail } from './reach';
import { faultsWithScript } from './with-script';
import { faultsWithoutScript } from './without-script';

/** How many faults were tried on a form, and a sentence about each that lost something. */
export type Tried = { readonly name: string; readonly faults: number; readonly lost: readonly string[] };

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
  page.setDefaultTimeout(10_000);
  const signIn = async () => {
    if (form.email === null) return;
    const value = await signInByEmail(server, form.email);
    await context.addCookies([{ name: sessionCookie().name, value, url: server.url }]);
  };
  await signIn();
  const apply = hasScript ? faultsWithScript : faultsWithoutScript;
  const outcomes = await apply(page, context, form, signIn).catch((error) => [
    { fault: 'opening it', wrong: String(error).slice(0, 600) },
  ]);
  await context.close();
  const name = nameOf(form);
  const lost = outcomes.flatMap(({ fault, wrong }) => (wrong === null ? [] : [`${name}: ${fault}: ${wrong}`]));
  return { name, faults: outcomes.length, lost };
}

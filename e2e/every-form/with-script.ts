import { stripVTControlCharacters } from 'node:util';
import type { BrowserContext, Locator, Page } from 'playwright/test';
import { expect } from '../fixtures';
import { endFault, FAULTS, isForm } from '../form-faults';
import { STEP_FORM } from './crawl';
import type { ReachedForm } from './reach';
import { type Answers, answersIn, sentBy, typeInto } from './typing';

/** What a fault did to a form; null if nothing was lost. */
export type Outcome = { readonly fault: string; readonly wrong: string | null };

/** How long a page may take to show what it has to show, in milliseconds: the machine may be busy. */
export const SOON = 10_000;

/** The pause after which typing is kept. */
const PAUSE = 400;

const formOf = (page: Page, { place }: ReachedForm): Locator => page.locator('form').nth(place);

/** The button that sends the form: its main one, or else the last. */
export function buttonOf(form: Locator): Locator {
  const buttons = form.locator('button:not([type=button])');
  return form.locator('button.btn--act').or(buttons.last()).first();
}

async function isReady(form: Locator): Promise<void> {
  await expect
    .poll(() => form.evaluate((element) => Object.keys(element).some((key) => key.startsWith('__reactProps'))))
    .toBe(true);
}

/** Whether the page asks the person to sign in. */
export const isSignIn = (page: Page): boolean => new URL(page.url()).pathname === '/sign-in';

/** The answers that are missing in the address to which signing in leads: a question about a rule has them there. */
export function missingInReturn(page: Page, sent: Answers): string[] {
  const back = new URL(page.url()).searchParams.get('callbackUrl') ?? '';
  const draft = new URLSearchParams(back.split('?')[1]).get('draft') ?? '';
  return sent.map(([, value]) => value).filter((value) => !draft.includes(JSON.stringify(value)));
}

/** Applies every fault to a form while JavaScript is on. `signIn` puts the session's cookie back. */
export async function faultsWithScript(
  page: Page,
  context: BrowserContext,
  reached: ReachedForm,
  signIn: () => Promise<void>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const check = async (fault: string, work: () => Promise<void>) => {
    try {
      await work();
      outcomes.push({ fault, wrong: null });
    } catch (error) {
      outcomes.push({
        fault,
        wrong: stripVTControlCharacters(String(error)).slice(0, 600),
      });
    }
  };
  const form = formOf(page, reached);
  await page.goto(reached.address);
  await isReady(form);
  const before = await answersIn(form);
  await typeInto(form);
  await page.waitForTimeout(PAUSE);
  const typed = await answersIn(form);
  const isChanged = JSON.stringify(typed) !== JSON.stringify(before);
  const isThere = () => expect.poll(() => answersIn(form), { timeout: SOON }).toEqual(typed);
  const checking = { form, typed, isChanged, isThere, check };
  if (reached.action !== STEP_FORM) await checkSending(page, context, reached, checking);
  await context.clearCookies();
  await signIn();
  if (typed.length > 0) await checkPages(page, reached, checking);
  await page.evaluate(() => localStorage.clear()).catch(() => undefined);
  return outcomes;
}

/** Sends the form through every fault. The page stays, and says what is wrong. */
async function checkSending(
  page: Page,
  context: BrowserContext,
  reached: ReachedForm,
  { form, isThere, check }: Checking,
): Promise<void> {
  const button = buttonOf(form);
  const isPlain = reached.action.startsWith('/');
  for (const fault of FAULTS) {
    // An address that is not a page answers with a redirect to any page of this site, and knows no builds.
    if (isPlain && /another page|new build|no answer/.test(fault.name)) continue;
    await check(fault.name, async () => {
      await fault.begin(page);
      const sent = page.waitForRequest(isForm, { timeout: SOON });
      await Promise.all([sent, button.click()]);
      if (fault.name === 'no answer at all') await page.clock.runFor(31_000);
      const alert = form.getByRole('alert');
      await expect(alert).toBeVisible({ timeout: SOON });
      if (!isPlain) await expect(alert).toHaveText(fault.says);
      await expect(button).not.toHaveAttribute('aria-disabled', 'true');
      await isThere();
    });
    await endFault(page);
  }
  await check('a double click', async () => {
    let sent = 0;
    let answered = 0;
    await page.route('**/*', async (route) => {
      if (!isForm(route.request())) return route.fallback();
      sent += 1;
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.abort();
      answered += 1;
    });
    await button.dblclick();
    await expect.poll(() => answered).toBeGreaterThan(0);
    await expect(form.getByRole('alert')).toBeVisible({ timeout: SOON });
    expect(sent).toBe(1);
    await isThere();
  });
  await endFault(page);
  if (reached.email !== null && !/sign-out|demo/.test(reached.page))
    await check('the session has ended', async () => {
      const sent = await sentBy(form);
      await context.clearCookies();
      await button.click();
      if (isPlain) await page.waitForURL(/\/sign-in/, { timeout: SOON });
      else {
        // An answer that could not be accepted from anybody is refused first, and the session is asked for after that.
        const refused = page.getByRole('alert').filter({ hasText: /There is a problem|opens in a new tab/ });
        await expect.poll(async () => (await refused.count()) > 0 || isSignIn(page), { timeout: SOON }).toBe(true);
        if (isSignIn(page)) expect(missingInReturn(page, sent)).toEqual([]);
        else await isThere();
      }
    });
}

type Checking = {
  readonly form: Locator;
  readonly typed: Answers;
  /** False if typing changed nothing, because the only answer was chosen already. */
  readonly isChanged: boolean;
  readonly isThere: () => Promise<void>;
  readonly check: (fault: string, work: () => Promise<void>) => Promise<void>;
};

/** False for forms of people who are not signed in, whose answers must not stay in the browser. */
export const isKept = ({ email, page }: ReachedForm): boolean => email !== null && !NOT_KEPT.test(page);
const NOT_KEPT = /^app\/\[locale\]\/(?:sign-in|register|demo|sign-out)\//;

/** Leaves the page in each way, and comes back. */
async function checkPages(
  page: Page,
  reached: ReachedForm,
  { form, typed, isChanged, isThere, check }: Checking,
): Promise<void> {
  // Without what the browser has kept, so that the same is typed again.
  const open = async () => {
    await page.goto(reached.address);
    await page.evaluate(() => localStorage.clear());
    await page.goto(reached.address);
    await isReady(form);
    await typeInto(form);
    await page.waitForTimeout(PAUSE);
  };
  await open();
  const isStored = isKept(reached);
  await check('what the browser keeps', async () => {
    const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('typed:')).length);
    expect(kept > 0).toBe(isStored && isChanged);
    expect(await answersIn(form)).toEqual(typed);
  });
  if (isStored)
    await check('reload', async () => {
      await page.reload();
      await isThere();
    });
  const welsh = page.getByRole('banner').getByRole('link', { name: 'Cymraeg' });
  if ((await welsh.count()) > 0)
    await check('the language link', async () => {
      await welsh.click();
      await page.waitForURL(/\/cy(?:\/|$)/, { timeout: SOON });
      if (isStored) await isThere();
      await page.goBack();
      await isThere();
    }).then(open);
  await check('another page, and Back', async () => {
    await page.goto('/about');
    await page.goBack();
    await isThere();
  });
}

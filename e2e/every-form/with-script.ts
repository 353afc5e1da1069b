import type { BrowserContext, Locator, Page } from 'playwright/test';
import { expect } from '../fixtures';
import { endFault, FAULTS, isForm } from '../form-faults';
import { STEP_FORM } from './crawl';
import { beginTrying, type Outcome, REASONS, type Trying } from './outcome';
import { isKept, needsSession, type ReachedForm } from './reach';
import { BREAKS, passes, throughBreak } from './steps';
import { type Answers, answersIn, filesIn, filled, pickFiles, sentBy, typeInto } from './typing';

/** How long a page may take to show what it has to show, in milliseconds: the machine may be busy. */
export const SOON = 15_000;

/** The pause after which typing is kept. */
const PAUSE = 400;

const formOf = (page: Page, { place }: ReachedForm): Locator => page.locator('form').nth(place);

/** The button that sends the form: its main one, or else the last. */
export function buttonOf(form: Locator): Locator {
  const buttons = form.locator('button:not([type=button])');
  return form.locator('button.btn--act').or(buttons.last()).first();
}

async function isReady(form: Locator): Promise<void> {
  const hasReact = () => form.evaluate((element) => Object.keys(element).some((key) => key.startsWith('__reactProps')));
  await expect.poll(hasReact, { timeout: SOON }).toBe(true);
}

/** Whether the page asks the person to sign in. */
export const isSignIn = (page: Page): boolean => new URL(page.url()).pathname === '/sign-in';

/** The page to which signing in leads. */
export const returnOf = (page: Page): string => new URL(page.url()).searchParams.get('callbackUrl') ?? '';

/** The answers that are missing in the address to which signing in leads: a question about a rule has them there. */
export function missingInReturn(page: Page, sent: Answers): string[] {
  const draft = new URLSearchParams(returnOf(page).split('?')[1]).get('draft') ?? '';
  return sent.map(([, value]) => value).filter((value) => !draft.includes(JSON.stringify(value)));
}

/** The same question about a rule with the answers in the address to which signing in leads, which asks the next one. */
function sameQuestion(address: string, next: string): string {
  const [page, query = ''] = next.split('?');
  const asked = new URLSearchParams(query);
  const at = new URLSearchParams(address.split('?')[1]).get('at');
  if (at !== null) asked.set('at', at);
  return `${page}?${asked}`;
}

/** The form in its page, and how it is filled in. */
type Opened = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly reached: ReachedForm;
  readonly form: Locator;
  readonly button: Locator;
  readonly typed: Answers;
  /** False if typing changed nothing, because the only answer was chosen already. */
  readonly isChanged: boolean;
  /** Opens the page without what the browser has kept, and types the same again. */
  readonly open: () => Promise<void>;
  /** Waits until the form shows everything that was typed. */
  readonly isThere: () => Promise<void>;
  /** Puts the session's cookie back. */
  readonly signIn: () => Promise<void>;
};

/** Applies every fault to a form while JavaScript is on. `signIn` puts the session's cookie back. */
export async function faultsWithScript(
  page: Page,
  context: BrowserContext,
  reached: ReachedForm,
  signIn: () => Promise<void>,
): Promise<readonly Outcome[]> {
  const trying = beginTrying();
  const form = formOf(page, reached);
  await page.goto(reached.address);
  await isReady(form);
  const before = await answersIn(form);
  await typeInto(form);
  await page.waitForTimeout(PAUSE);
  const typed = await answersIn(form);
  const open = async () => {
    await page.goto(reached.address);
    await page.evaluate(() => localStorage.clear());
    await page.goto(reached.address);
    await isReady(form);
    await typeInto(form);
  };
  const opened: Opened = {
    ...{ page, context, reached, form, typed, open, signIn },
    button: buttonOf(form),
    isChanged: JSON.stringify(typed) !== JSON.stringify(before),
    isThere: () => expect.poll(async () => filled(await answersIn(form)), { timeout: SOON }).toEqual(filled(typed)),
  };
  await checkKept(opened, trying);
  if (reached.action === STEP_FORM) await checkStep(opened, trying);
  else await checkSending(opened, trying);
  await checkSession(opened, trying);
  await checkPages(opened, trying);
  return trying.outcomes;
}

/** What is typed is in the browser's storage, unless it must not be there. */
async function checkKept({ page, reached, typed, isChanged }: Opened, { check, skip }: Trying): Promise<void> {
  const fault = 'what the browser keeps';
  if (typed.length === 0) return skip(fault, REASONS.noFields);
  await check(fault, async () => {
    const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('typed:')).length);
    expect(kept > 0).toBe(isKept(reached) && isChanged);
  });
}

/** The next page of a step with GET does not arrive. Back shows what was typed. */
async function checkStep({ page, button, isThere, open }: Opened, { check, skip }: Trying): Promise<void> {
  for (const { name } of FAULTS) if (!BREAKS.some((each) => each.name === name)) skip(name, REASONS.step);
  skip('a double click', REASONS.step);
  for (const each of BREAKS) {
    const isFine = await check(each.name, async () => {
      await throughBreak(page, button, each);
      await isThere();
    });
    if (!isFine) await open();
  }
}

/** Sends the form through every fault. The page stays, and says what is wrong. */
async function checkSending(opened: Opened, { check, skip }: Trying): Promise<void> {
  const { page, reached, form, button, isThere, open } = opened;
  const isPlain = reached.action.startsWith('/');
  await pickFiles(form);
  const files = await filesIn(form);
  const isHere = async () => {
    await isThere();
    expect(await filesIn(form), 'the chosen files').toEqual(files);
  };
  for (const fault of FAULTS) {
    const reason = isPlain ? passes(fault.name) : null;
    if (reason) {
      skip(fault.name, reason);
      continue;
    }
    const isFine = await check(fault.name, async () => {
      await fault.begin(page);
      const sent = page.waitForRequest(isForm, { timeout: SOON });
      await Promise.all([sent, button.click()]);
      if (fault.name === 'no answer at all') await page.clock.runFor(isPlain ? 121_000 : 31_000);
      const alert = form.getByRole('alert');
      await expect(alert).toBeVisible({ timeout: SOON });
      await expect(alert).toHaveText(fault.says);
      await expect(button).not.toHaveAttribute('aria-disabled', 'true');
      await isHere();
    });
    await endFault(page);
    if (!isFine) await open();
  }
  const isFine = await check('a double click', async () => {
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
    await isHere();
  });
  await endFault(page);
  if (!isFine) await open();
}

/** Sends the form after the session has ended. What was typed is there, also after the person has signed in again. */
async function checkSession(opened: Opened, { check, skip }: Trying): Promise<void> {
  const fault = 'the session has ended';
  const { page, context, reached, form, button, typed, isThere, signIn } = opened;
  if (!needsSession(reached)) return skip(fault, REASONS.noSession);
  const files = await filesIn(form);
  await check(fault, async () => {
    let back = reached.address;
    const sent = await sentBy(form);
    await context.clearCookies();
    await button.click();
    // An answer that could not be accepted from anybody is refused first, and the session is asked for after that.
    const refused = page.getByRole('alert').filter({ hasText: /There is a problem|opens in a new tab/ });
    await expect.poll(async () => (await refused.count()) > 0 || isSignIn(page), { timeout: SOON }).toBe(true);
    if (isSignIn(page) && reached.action === STEP_FORM) {
      const answers = new URLSearchParams(returnOf(page).split('?')[1]);
      expect([...answers]).toEqual(expect.arrayContaining([...sent]));
    } else if (isSignIn(page)) {
      expect(missingInReturn(page, sent)).toEqual([]);
      back = sameQuestion(reached.address, returnOf(page));
    } else {
      await isThere();
      expect(await filesIn(form), 'the chosen files').toEqual(files);
    }
    await signIn();
    await page.goto(back);
    if (typed.length > 0 && isKept(reached)) await isThere();
  });
  await context.clearCookies();
  await signIn();
}

/** Leaves the page in each way, and comes back. */
async function checkPages(opened: Opened, { check, skip }: Trying): Promise<void> {
  const { page, reached, typed, isThere, open } = opened;
  if (typed.length === 0) {
    for (const fault of ['reload', 'the language link', 'another page, and Back']) skip(fault, REASONS.noFields);
    return;
  }
  const isStored = isKept(reached);
  await open();
  if (isStored)
    // At once, so that nothing has been kept before the page is left.
    await check('reload', async () => {
      await page.reload();
      await isThere();
    });
  else skip('reload', REASONS.stranger);
  const welsh = page.getByRole('banner').getByRole('link', { name: 'Cymraeg' });
  if ((await welsh.count()) === 0) skip('the language link', REASONS.oneLanguage);
  else {
    await check('the language link', async () => {
      await welsh.click();
      await page.waitForURL(/\/cy(?:\/|$)/, { timeout: SOON });
      if (isStored) await isThere();
      await page.goBack();
      await isThere();
    });
    await open();
  }
  await check('another page, and Back', async () => {
    await page.goto('/about');
    await page.goBack();
    await isThere();
  });
}

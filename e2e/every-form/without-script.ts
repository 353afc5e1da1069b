import type { BrowserContext, Locator, Page, Route } from 'playwright/test';
import { expect } from '../fixtures';
import { STEP_FORM } from './crawl';
import { beginTrying, type Outcome, REASONS, type Trying } from './outcome';
import { needsSession, type ReachedForm } from './reach';
import { browserPage } from './steps';
import { type Answers, answersIn, filled, sentBy, typeInto } from './typing';
import { buttonOf, isSignIn, missingInReturn, returnOf, SOON } from './with-script';

const HTML = 'text/html; charset=utf-8';

const away = (route: Route) => route.abort('internetdisconnected');
const page = (status: number, body: string) => (route: Route) => route.fulfill({ status, contentType: HTML, body });
const portal = (route: Route) => route.fulfill({ status: 302, headers: { location: 'http://portal.invalid/' } });

/** What comes between a form and this site when the browser sends the form itself. */
const FAULTS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'the network is away': away,
  'a proxy answers 502': page(502, '<h1>Bad Gateway</h1>'),
  'a proxy answers 504': page(504, ''),
  'a proxy answers 413': page(413, '<h1>Too large</h1>'),
  'a captive portal redirects to another host': portal,
  'a captive portal answers with its own page': page(200, '<h1>Our wifi</h1>'),
  'an empty answer': page(200, ''),
  'another page of this host': (route) => route.fulfill({ status: 303, headers: { location: '/about' } }),
  'too many requests': page(429, '<h1>Too many</h1>'),
};

/** What the browser shows after a form was sent. */
type Shown = 'the answer' | 'its own page' | 'the form';

/** The form in its page, and how it is filled in. */
type Opened = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly reached: ReachedForm;
  readonly form: Locator;
  readonly button: Locator;
  readonly typed: Answers;
  /** What the form sends of what was typed. */
  readonly sent: Answers;
  /** Opens the page again, and types the same. */
  readonly open: () => Promise<void>;
  /** Waits until the form shows everything that was typed. */
  readonly isThere: () => Promise<void>;
  /** Goes back, and waits for the same. */
  readonly back: () => Promise<void>;
  /** Presses the button, answers what the browser sends, and waits until it shows this. */
  readonly sendThrough: (answer: (route: Route) => Promise<void>, shows?: Shown) => Promise<void>;
  /** Puts the session's cookie back. */
  readonly signIn: () => Promise<void>;
};

/** Applies every fault to a form while JavaScript is off. After each, Back shows what was typed. */
export async function faultsWithoutScript(
  page: Page,
  context: BrowserContext,
  reached: ReachedForm,
  signIn: () => Promise<void>,
): Promise<readonly Outcome[]> {
  const trying = beginTrying();
  const form = page.locator('form').nth(reached.place);
  const button = buttonOf(form);
  const open = async () => {
    // A page before it, so that Back never leaves the site.
    await page.goto('/about');
    await page.goto(reached.address);
    await typeInto(form);
  };
  await open();
  const typed = await answersIn(form);
  const isThere = () =>
    expect.poll(async () => filled(await answersIn(form)), { timeout: SOON }).toEqual(filled(typed));
  const opened: Opened = {
    ...{ page, context, reached, form, button, typed, open, signIn },
    sent: await sentBy(form),
    isThere,
    async back() {
      await page.goBack();
      await isThere();
    },
    async sendThrough(answer, shows = 'the answer') {
      await page.route('**/*', (route) => (isSent(route, reached) ? answer(route) : route.fallback()));
      const left = shows === 'the answer' ? page.waitForEvent('framenavigated') : page.waitForEvent('requestfailed');
      await Promise.all([left, button.click({ noWaitAfter: true })]).finally(() => page.unroute('**/*'));
      if (shows === 'its own page') await browserPage(page);
    },
  };
  await checkSending(opened, trying);
  await checkBuilds(opened, trying);
  await checkSession(opened, trying);
  await checkLanguage(opened, trying);
  trying.skip('reload', typed.length === 0 ? REASONS.noFields : REASONS.reload);
  return trying.outcomes;
}

/** Whether the browser itself sends the form with this request. */
const isSent = (route: Route, { action }: ReachedForm): boolean =>
  route.request().isNavigationRequest() && (action === STEP_FORM || route.request().method() === 'POST');

/** Sends the form through every fault, one after another, as a person who goes back and tries again. */
async function checkSending(opened: Opened, { check, skip }: Trying): Promise<void> {
  const { page, reached, button, open, isThere, back, sendThrough } = opened;
  for (const [fault, answer] of Object.entries(FAULTS)) {
    const isFine = await check(fault, async () => {
      if (answer === away) await sendAgain(opened);
      else await sendThrough(answer, answer === portal ? 'the form' : 'the answer');
      // The policy of the page does not let a form lead to another host, so the page stays.
      if (answer === portal) await isThere();
      else await back();
    });
    if (!isFine) await open();
  }
  if (reached.action === STEP_FORM) return skip('a double click', REASONS.step);
  const isFine = await check('a double click', async () => {
    const answer = async (route: Route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.fulfill({ status: 502, contentType: HTML, body: '<h1>Bad Gateway</h1>' }).catch(() => undefined);
    };
    await page.route('**/*', (route) => (isSent(route, reached) ? answer(route) : route.fallback()));
    const left = page.getByRole('heading', { name: 'Bad Gateway' }).waitFor({ timeout: SOON });
    await Promise.all([left, button.dblclick({ noWaitAfter: true })]).finally(() => page.unroute('**/*'));
    await back();
  });
  if (!isFine) await open();
}

/** Sends the form while the network is away, and loads the page again: the browser sends the same once more. */
async function sendAgain({ page, reached, sendThrough }: Opened): Promise<void> {
  const sent: string[] = [];
  const contents = (route: Route) => `${route.request().url()}\n${route.request().postDataBuffer()?.toString('utf8')}`;
  await sendThrough((route) => {
    sent.push(contents(route));
    return away(route);
  }, 'its own page');
  await page.route('**/*', (route) => {
    if (!isSent(route, reached)) return route.fallback();
    sent.push(contents(route));
    return route.fulfill({ status: 200, contentType: HTML, body: '<h1>Sent</h1>' });
  });
  await page.reload().finally(() => page.unroute('**/*'));
  const [first, second] = sent;
  expect(sent).toHaveLength(2);
  expect(second).toBe(first);
}

/** The form is of an earlier build, whose actions do not exist any more. */
async function checkBuilds({ page, reached, open, back, sendThrough }: Opened, { check, skip }: Trying): Promise<void> {
  const fault = 'a new build without this action';
  if (reached.action === STEP_FORM) return skip(fault, REASONS.step);
  if (reached.action.startsWith('/')) return skip(fault, REASONS.noBuilds);
  const isFine = await check(fault, async () => {
    const answered = page.waitForResponse((answer) => answer.request().method() === 'POST', { timeout: SOON });
    await sendThrough((route) => {
      const body = route.request().postDataBuffer()?.toString('latin1') ?? '';
      const other = body.replace(/(["_])[0-9a-f]{42}\b/g, `$1${'0'.repeat(42)}`);
      return route.continue({ postData: Buffer.from(other, 'latin1') });
    });
    expect((await answered).status()).toBe(409);
    await back();
  });
  if (!isFine) await open();
}

/** Sends the form after the session has ended. The answer has everything, and Back shows it after signing in again. */
async function checkSession(opened: Opened, { check, skip }: Trying): Promise<void> {
  const { page, context, reached, button, sent, open, back, signIn } = opened;
  const fault = 'the session has ended';
  if (!needsSession(reached)) return skip(fault, REASONS.noSession);
  const isFine = await check(fault, async () => {
    await context.clearCookies();
    const answered = page.waitForNavigation({ timeout: SOON });
    await button.click();
    await answered;
    const kept = expect.arrayContaining([...sent]);
    const isPlain = reached.action.startsWith('/');
    if (isSignIn(page) && reached.action === STEP_FORM)
      expect([...new URLSearchParams(returnOf(page).split('?')[1])]).toEqual(kept);
    else if (isSignIn(page) && !isPlain) expect(missingInReturn(page, sent)).toEqual([]);
    else if (!isPlain) {
      expect(await hiddenValues(page)).toEqual(kept);
      // The browser sends the form once more.
      await page.reload();
      expect(await hiddenValues(page), 'after a reload').toEqual(kept);
    }
    await signIn();
    await back();
  });
  await context.clearCookies();
  await signIn();
  if (!isFine) await open();
}

async function checkLanguage({ page, typed, back }: Opened, { check, skip }: Trying): Promise<void> {
  const fault = 'the language link';
  const welsh = page.getByRole('banner').getByRole('link', { name: 'Cymraeg' });
  if (typed.length === 0) return skip(fault, REASONS.noFields);
  if ((await welsh.count()) === 0) return skip(fault, REASONS.oneLanguage);
  await check(fault, async () => {
    await welsh.click();
    await page.waitForURL(/\/cy(?:\/|$)/, { timeout: SOON });
    await back();
  });
}

/** The values in the page that sends the form again. */
const hiddenValues = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('form input[type=hidden]')].map(
      ({ name, value }): [string, string] => [name, value.replaceAll('\r\n', '\n')],
    ),
  );

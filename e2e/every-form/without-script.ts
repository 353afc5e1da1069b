import { stripVTControlCharacters } from 'node:util';
import type { BrowserContext, Page, Route } from 'playwright/test';
import { expect } from '../fixtures';
import { STEP_FORM } from './crawl';
import type { ReachedForm } from './reach';
import { answersIn, sentBy, typeInto } from './typing';
import { buttonOf, type Outcome } from './with-script';

const HTML = 'text/html; charset=utf-8';

const away = (route: Route) => route.abort('internetdisconnected');

/** What comes between a form and this site when the browser sends the form itself. */
const FAULTS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'the network is away': away,
  'a proxy answers 502': (route) => route.fulfill({ status: 502, contentType: HTML, body: '<h1>Bad Gateway</h1>' }),
  'a proxy answers 504': (route) => route.fulfill({ status: 504, contentType: HTML, body: '' }),
  'a proxy answers 413': (route) => route.fulfill({ status: 413, contentType: HTML, body: '<h1>Too large</h1>' }),
  'a captive portal answers': (route) => route.fulfill({ status: 200, contentType: HTML, body: '<h1>Our wifi</h1>' }),
  'an empty answer': (route) => route.fulfill({ status: 200, contentType: HTML, body: '' }),
  'a redirect to another page': (route) => route.fulfill({ status: 303, headers: { location: '/about' } }),
};

/** Applies every fault to a form while JavaScript is off. After each, Back shows what was typed. */
export async function faultsWithoutScript(
  page: Page,
  context: BrowserContext,
  reached: ReachedForm,
  signIn: () => Promise<void>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const form = page.locator('form').nth(reached.place);
  const button = buttonOf(form);
  const open = async () => {
    await page.goto(reached.address);
    await typeInto(form);
    return { typed: await answersIn(form), sent: await sentBy(form) };
  };
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
  const isPost = (route: Route) => route.request().method() === 'POST' && route.request().isNavigationRequest();
  const sendThrough = async (answer: (route: Route) => Promise<void>) => {
    await page.route('**/*', (route) => (isPost(route) ? answer(route) : route.fallback()));
    // A navigation that fails shows the browser's own page, which is not announced as one.
    const patience = { timeout: 5000 };
    const left =
      answer === away ? page.waitForEvent('requestfailed', patience) : page.waitForEvent('framenavigated', patience);
    await Promise.all([left, button.click({ noWaitAfter: true })]).finally(() => page.unroute('**/*'));
    if (answer === away) await page.waitForTimeout(300);
  };
  const { typed } = await open();
  const back = async () => {
    await page.goBack();
    await expect.poll(() => answersIn(form), { timeout: 3000 }).toEqual(typed);
  };
  if (reached.action === STEP_FORM) {
    await check('another page, and Back', async () => {
      await page.goto('/about');
      await back();
    });
    return outcomes;
  }
  for (const [fault, answer] of Object.entries(FAULTS))
    await check(fault, async () => {
      await sendThrough(answer);
      // The browser may stay on the page of the form when the network is away.
      if (answer === away && !page.url().startsWith('chrome-error:')) expect(await answersIn(form)).toEqual(typed);
      else await back();
    });
  const isAction = !reached.action.startsWith('/');
  await open();
  if (isAction)
    await check('a new build', async () => {
      let status = 0;
      page.on('response', (answer) => {
        if (answer.request().method() === 'POST') status = answer.status();
      });
      await sendThrough((route) => {
        const body = route.request().postDataBuffer()?.toString('latin1') ?? '';
        const other = body.replace(/(["_])[0-9a-f]{42}\b/g, `$1${'0'.repeat(42)}`);
        return route.continue({ postData: Buffer.from(other, 'latin1') });
      });
      expect(status).toBe(409);
      await back();
    });
  if (reached.email !== null && !/sign-out|demo/.test(reached.page))
    await check('the session has ended', async () => {
      const { sent } = await open();
      await context.clearCookies();
      const answered = page.waitForNavigation({ timeout: 5000 });
      await button.click();
      await answered;
      if (isAction) expect(await hiddenValues(page)).toEqual(expect.arrayContaining([...sent]));
      await signIn();
      await back();
    });
  await signIn();
  const welsh = page.getByRole('banner').getByRole('link', { name: 'Cymraeg' });
  await open();
  if ((await welsh.count()) > 0)
    await check('the language link', async () => {
      await welsh.click();
      await page.waitForURL(/\/cy(?:\/|$)/, { timeout: 5000 });
      await back();
    });
  return outcomes;
}

/** The values in the page that sends the form again. */
const hiddenValues = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('form input[type=hidden]')].map(
      ({ name, value }): [string, string] => [name, value.replaceAll('\r\n', '\n')],
    ),
  );

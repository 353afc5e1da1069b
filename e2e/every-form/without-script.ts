import { stripVTControlCharacters } from 'node:util';
import type { BrowserContext, Page, Route } from 'playwright/test';
import { expect } from '../fixtures';
import { STEP_FORM } from './crawl';
import type { ReachedForm } from './reach';
import { type Answers, answersIn, sentBy, typeInto } from './typing';
import { buttonOf, isSignIn, missingInReturn, type Outcome, SOON } from './with-script';

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
    // A page before it, so that Back never leaves the site.
    await page.goto('/about');
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
    const patience = { timeout: SOON };
    const left =
      answer === away ? page.waitForEvent('requestfailed', patience) : page.waitForEvent('framenavigated', patience);
    await Promise.all([left, button.click({ noWaitAfter: true })]).finally(() => page.unroute('**/*'));
    // The browser shows its own page.
    if (answer === away) await page.waitForTimeout(300);
  };
  const { typed } = await open();
  const back = async () => {
    await page.goBack();
    await expect.poll(() => answersIn(form), { timeout: SOON }).toEqual(typed);
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
      await open();
      await sendThrough(answer);
      if (answer === away) expect(await sentAgain(page, typed)).toEqual([]);
      else await back();
    });
  await check('a double click', async () => {
    await open();
    const answer = async (route: Route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.fulfill({ status: 502, contentType: HTML, body: '<h1>Bad Gateway</h1>' }).catch(() => undefined);
    };
    await page.route('**/*', (route) => (isPost(route) ? answer(route) : route.fallback()));
    const left = page.getByRole('heading', { name: 'Bad Gateway' }).waitFor({ timeout: SOON });
    await Promise.all([left, button.dblclick({ noWaitAfter: true })]).finally(() => page.unroute('**/*'));
    await back();
  });
  const isAction = !reached.action.startsWith('/');
  if (isAction)
    await check('a new build', async () => {
      await open();
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
      const answered = page.waitForNavigation({ timeout: SOON });
      await button.click();
      await answered;
      const kept = expect.arrayContaining([...sent]);
      if (isSignIn(page) && isAction) {
        expect(missingInReturn(page, sent)).toEqual([]);
        await signIn();
        return back();
      }
      if (isAction) expect(await hiddenValues(page)).toEqual(kept);
      // The browser sends the form once more.
      if (isAction) await page.reload();
      if (isAction) expect(await hiddenValues(page), 'after a reload').toEqual(kept);
      await signIn();
      await back();
    });
  await signIn();
  const welsh = page.getByRole('banner').getByRole('link', { name: 'Cymraeg' });
  await page.goto(reached.address);
  if ((await welsh.count()) > 0)
    await check('the language link', async () => {
      await open();
      await welsh.click();
      await page.waitForURL(/\/cy(?:\/|$)/, { timeout: SOON });
      await back();
    });
  return outcomes;
}

/**
 * Loads the page again after a form could not be sent: the browser sends the same form. Returns the typed texts that are
 * missing.
 */
async function sentAgain(page: Page, typed: Answers): Promise<string[]> {
  const bodies: string[] = [];
  await page.route('**/*', (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    bodies.push((route.request().postDataBuffer() ?? Buffer.from('')).toString('utf8').replaceAll('\r\n', '\n'));
    return route.fulfill({ status: 200, contentType: HTML, body: '<h1>Sent</h1>' });
  });
  await page.reload();
  await page.unroute('**/*');
  const [sent] = bodies;
  if (sent === undefined) return ['the form'];
  return typed.map(([, value]) => value).filter((value) => value.startsWith('Typed') && !sent.includes(value));
}

/** The values in the page that sends the form again. */
const hiddenValues = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('form input[type=hidden]')].map(
      ({ name, value }): [string, string] => [name, value.replaceAll('\r\n', '\n')],
    ),
  );

import type { Locator, Page, Route } from 'playwright/test';
import { expect } from '../fixtures';
import { REASONS } from './outcome';

/** What comes between a step with GET and the next page. The names are those of the faults of other forms. */
export type Break = { readonly name: string; readonly answer: (route: Route) => Promise<void> };

const HTML = 'text/html; charset=utf-8';
const page = (status: number, body: string) => (route: Route) => route.fulfill({ status, contentType: HTML, body });

export const BREAKS: readonly Break[] = [
  { name: 'the network is away', answer: (route) => route.abort('internetdisconnected') },
  { name: 'a proxy answers 502', answer: page(502, '<h1>Bad Gateway</h1>') },
  { name: 'a proxy answers 504', answer: page(504, '') },
  { name: 'an empty answer', answer: page(200, '') },
];

/** Presses the button of a step while every page is answered like this, and goes back. */
export async function throughBreak(page: Page, button: Locator, { answer, name }: Break): Promise<void> {
  const isPage = (route: Route) => route.request().isNavigationRequest();
  await page.route('**/*', (route) => (isPage(route) ? answer(route) : route.fallback()));
  const left =
    name === 'the network is away' ? page.waitForEvent('requestfailed') : page.waitForEvent('framenavigated');
  await Promise.all([left, button.click({ noWaitAfter: true })]).finally(() => page.unroute('**/*'));
  if (name === 'the network is away') await browserPage(page);
  await page.goBack();
}

/** Why a fault of a form with an action cannot come to a form for an address that is not a page; null if it can. */
export function passes(fault: string): string | null {
  if (fault.startsWith('another page')) return REASONS.redirects;
  return fault.startsWith('a new build') ? REASONS.noBuilds : null;
}

/** Waits for the browser's own page about a request that failed. */
export const browserPage = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate(() => location.protocol).catch(() => '')).toBe('chrome-error:');

import type { Page, Request, Route } from 'playwright/test';

// What can come between a form and this site, with the words that the form then shows.

export type Fault = { readonly name: string; readonly says: RegExp; readonly begin: (page: Page) => Promise<void> };

const HTML = 'text/html; charset=utf-8';

/** True for the request of a form that the page sends with a script: of an action, or for an address that is not a page. */
export const isForm = (request: Request) =>
  request.method() === 'POST' && ['fetch', 'xhr'].includes(request.resourceType());

const answering = (answer: (route: Route) => Promise<void>) => async (page: Page) => {
  await page.route('**/*', (route) => (isForm(route.request()) ? answer(route) : route.fallback()));
};

/** Every fault that a form must survive while JavaScript is on. */
export const FAULTS: readonly Fault[] = [
  {
    name: 'the network is away',
    says: /could not reach this site/,
    begin: answering((route) => route.abort('internetdisconnected')),
  },
  {
    name: 'a proxy answers 502',
    says: /did not get a proper answer/,
    begin: answering((route) => route.fulfill({ status: 502, contentType: HTML, body: '<h1>Bad Gateway</h1>' })),
  },
  {
    name: 'a proxy answers 504',
    says: /did not get a proper answer/,
    begin: answering((route) => route.fulfill({ status: 504, contentType: HTML, body: '' })),
  },
  {
    name: 'a proxy answers 413',
    says: /too large/,
    begin: answering((route) => route.fulfill({ status: 413, contentType: HTML, body: '<h1>Too large</h1>' })),
  },
  {
    name: 'a captive portal redirects to another host',
    says: /could not reach this site/,
    begin: answering((route) => route.fulfill({ status: 302, headers: { location: 'http://portal.invalid/' } })),
  },
  {
    name: 'a captive portal answers with its own page',
    says: /did not get a proper answer/,
    begin: answering((route) =>
      route.fulfill({ status: 200, contentType: HTML, body: '<h1>Welcome to our wifi</h1>' }),
    ),
  },
  {
    name: 'an empty answer',
    says: /did not get a proper answer/,
    begin: answering((route) => route.fulfill({ status: 200, body: '' })),
  },
  {
    name: 'an answer that breaks off',
    says: /did not get a proper answer|could not reach this site/,
    begin: answering((route) => route.fulfill({ status: 200, contentType: 'text/x-component', body: '0:{"a":"$@1"' })),
  },
  {
    name: 'another page of this host',
    says: /did not get a proper answer/,
    begin: answering((route) => route.fulfill({ status: 303, headers: { location: '/about' } })),
  },
  {
    name: 'a new build without this action',
    says: /has been updated since you opened this page/,
    begin: answering((route) =>
      route.fulfill({
        status: 404,
        contentType: 'text/plain',
        headers: { 'x-nextjs-action-not-found': '1' },
        body: 'Server action not found.',
      }),
    ),
  },
  {
    name: 'too many requests',
    says: /too many requests/,
    begin: answering((route) => route.fulfill({ status: 429, contentType: HTML, body: '<h1>Too many</h1>' })),
  },
  {
    name: 'no answer at all',
    says: /took too long/,
    begin: answering(async () => {}),
  },
];

/** Ends every fault that `begin` began. */
export const endFault = (page: Page) => page.unroute('**/*');

import { HtmlValidate } from 'html-validate';
import type { Browser, BrowserContext, Page } from 'playwright/test';
import { cy } from '@/messages/cy';
import { en } from '@/messages/en';
import { oddPhrases } from '../scripts/plain-english.mjs';
import { axeFaults, beyondTheEdge } from './axe';
import { expect, listen, test } from './fixtures';
import { inWelsh, PUBLIC_PATHS } from './public-paths';

// Every kind of public page, in both languages, loaded once with JavaScript and once without. This checks what every
// page must have; the contents of each page are checked elsewhere.

test.describe.configure({ mode: 'parallel' });

/** Pages that are public only in a demo, or to which a form leads. */
const MORE_PATHS = ['/sign-in/sent', '/demo', '/demo/mail'];

// 320 by 256 is what a screen of 1280 by 1024 shows at 400% zoom.
const PHONE = { width: 320, height: 256 };
const PAPER = { width: 1280, height: 720 };

/** The dark theme differs only in its colours. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** React writes this into every form that a server action answers, and there is no way to turn it off. */
const NOT_OURS = 'Attribute "action" has invalid value ""';
const validator = new HtmlValidate({ extends: ['html-validate:standard'] });

/** Times of day differ if one page was made a minute later than the other. */
const TIME_OF_DAY = /\d\d?[:.]\d\d(:\d\d)? ?([ap]m)?/g;

/** The faults of a page, by check. A page without faults has no entry. */
type Faults = Record<string, readonly unknown[]>;

for (const language of ['en', 'cy'] as const) {
  const name = language === 'en' ? 'English' : 'Welsh';
  test(`every public page in ${name} is valid and accessible, with and without JavaScript, on a phone and on paper`, async ({
    browser,
    server,
  }) => {
    test.setTimeout(300_000);
    const { withScript, plain, close } = await openBoth(browser, server.url);
    const complaints = listen(withScript, server.url);
    const wrong: Faults = {};
    for (const path of [...PUBLIC_PATHS, ...MORE_PATHS]) {
      const address = language === 'en' ? path : inWelsh(path);
      const isDemo = path.startsWith('/demo');
      const answer = await withScript.goto(address);
      const html = (await answer?.text()) ?? '';
      const note = (what: string, faults: readonly unknown[]) => {
        if (faults.length > 0) wrong[`${address}: ${what}`] = faults;
      };
      note('status', answer?.status() === (path === '/nowhere' ? 404 : 200) ? [] : [answer?.status()]);
      if (!MORE_PATHS.includes(path)) note('HTML', await invalidHtml(html));
      note('language', html.includes(`<html lang="${language === 'en' ? 'en-GB' : 'cy'}"`) ? [] : [html.slice(0, 60)]);
      if (language === 'cy' && !MORE_PATHS.includes(path)) note('English', await englishLeft(withScript));
      if (language === 'cy' && leadsToEnglish(path))
        note('its English page', await wrongWayToEnglish(withScript, path));
      // Colours are the same in both languages.
      note('axe', await axeFaults(withScript, language === 'en' ? {} : { without: OF_COLOUR }));
      note('width', await beyondTheEdge(withScript));
      if (language === 'en') {
        await withScript.emulateMedia({ colorScheme: 'dark' });
        note('dark theme', await axeFaults(withScript, { only: OF_COLOUR }));
        await withScript.emulateMedia({ colorScheme: 'light' });
      }
      note(
        'console',
        complaints.splice(0).filter((text) => path !== '/nowhere' || !text.includes('404')),
      );
      if (isDemo) continue;
      await plain.goto(address);
      note('without JavaScript', differences(await linesOf(plain), await linesOf(withScript)));
      note('paper', await cutTables(plain));
    }
    await close();
    expect(wrong).toEqual({});
  });
}

/** A page with JavaScript and one without, each as wide as a phone. */
async function openBoth(browser: Browser, baseURL: string) {
  const contexts: BrowserContext[] = [];
  const open = async (javaScriptEnabled: boolean) => {
    // Without motion, because a colour in transition has less contrast than before and after.
    const context = await browser.newContext({ baseURL, javaScriptEnabled, viewport: PHONE, reducedMotion: 'reduce' });
    contexts.push(context);
    return context.newPage();
  };
  const withScript = await open(true);
  const plain = await open(false);
  const close = async () => {
    for (const context of contexts) await context.close();
  };
  return { withScript, plain, close };
}

async function invalidHtml(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages
      .filter(({ message }) => message !== NOT_OURS)
      .map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`),
  );
}

/** The visible lines of text, not those of the markup. */
async function linesSeen(page: Page, selector: string): Promise<string[]> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not seen
  return (await page.locator(selector).innerText()).split('\n');
}

type Tree = { readonly [key: string]: string | Tree };

/** Fixed sentences that are long enough to be recognised, and that are different in Welsh. */
function sentences(english: Tree, welsh: Tree): string[] {
  return Object.entries(english).flatMap(([key, text]) => {
    const other = welsh[key];
    if (typeof text !== 'string') return typeof other === 'object' ? sentences(text, other) : [];
    return text.length > 12 && !/[{<]/.test(text) && text !== other ? [text] : [];
  });
}
const ENGLISH = sentences(en, cy);

/** English sentences of ours on a Welsh page. Texts by candidates, admins and sources stay in their language. */
async function englishLeft(page: Page): Promise<string[]> {
  const lines = new Set((await linesSeen(page, 'body')).map((line) => line.trim()));
  return ENGLISH.filter((text) => lines.has(text));
}

const leadsToEnglish = (path: string) =>
  !path.startsWith('/embed') && !path.includes('?') && path !== '/nowhere' && !MORE_PATHS.includes(path);

/** The banner of a Welsh page links to the same page in English, and says that the Welsh awaits review. */
async function wrongWayToEnglish(page: Page, path: string): Promise<string[]> {
  const banner = page.getByRole('banner');
  const to = (await banner.getByRole('link', { name: 'English' }).getAttribute('href')) ?? '';
  const isRight = path === '/sign-in' ? to.startsWith(path) : to === path;
  const said = (await banner.textContent()) ?? '';
  return [...(isRight ? [] : [to]), ...(said.includes(cy.shell.translation.words) ? [] : [said])];
}

/** The visible lines of the main part of a page, without what a script adds in the places for that. */
async function linesOf(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const island of document.querySelectorAll('.island')) island.remove();
  });
  return (await linesSeen(page, 'main')).map((line) => line.replace(TIME_OF_DAY, '…'));
}

const differences = (some: readonly string[], others: readonly string[]) =>
  some.join('\n') === others.join('\n')
    ? []
    : [...some.filter((line) => !others.includes(line)), ...others.filter((line) => !some.includes(line)), '(order)'];

/** Tables that would lose columns in print. */
async function cutTables(page: Page): Promise<string[]> {
  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: 'print' });
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('main table')]
      .filter((table) => table.scrollWidth > table.clientWidth + 1)
      .map((table) => table.outerHTML.slice(0, 200)),
  );
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize(PHONE);
  return cut;
}

test('the Welsh is compared with enough English', () => {
  expect(ENGLISH.length).toBeGreaterThan(500);
});

test('every page in English, and every email of the demo, is in plain English', async ({ page, request }) => {
  const odd: string[] = [];
  for (const path of [...PUBLIC_PATHS, ...MORE_PATHS]) {
    const answer = await request.get(path, { headers: { accept: 'text/html' } });
    const texts = new Set(await page.evaluate(textsOf, await answer.text()));
    for (const text of texts) odd.push(...oddPhrases(text, 'en').map((phrase) => `${path}: ${phrase}`));
  }
  expect(odd).toEqual([]);
});

/** The title, paragraphs, headings, labels and buttons of a page, and its texts for assistive technology. */
function textsOf(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  // Candidates' texts are their own.
  for (const each of page.querySelectorAll('script, style, .statement, .firsts__words')) each.remove();
  const texts = ['aria-label', 'alt', 'placeholder', 'content'].flatMap((name) =>
    [...page.querySelectorAll(`body [${name}], meta[name=description]`)].map((each) => each.getAttribute(name) ?? ''),
  );
  const inline = new Set(['A', 'ABBR', 'B', 'BDI', 'CITE', 'CODE', 'EM', 'I', 'SPAN', 'SMALL', 'STRONG', 'TIME']);
  let text = '';
  const read = (node: Node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) text += child.nodeValue;
      if (child.nodeType !== Node.ELEMENT_NODE) continue;
      const ends = inline.has(child.nodeName) ? '' : '\n';
      text += ends;
      read(child);
      text += ends;
    }
  };
  read(page.documentElement);
  return [...texts, ...text.split('\n')].map((each) => each.trim()).filter((each) => each !== '');
}

test('every link leads to an existing page, file or place on a page', async ({ request }) => {
  test.setTimeout(180_000);
  const asked = new Map<string, Promise<{ status: number; ids: ReadonlySet<string> }>>();
  const ask = (path: string) => {
    const known = asked.get(path);
    if (known) return known;
    const answer = request.get(path, { headers: { accept: 'text/html,*/*' }, maxRedirects: 5 }).then(async (answer) => {
      const isPage = (answer.headers()['content-type'] ?? '').startsWith('text/html');
      const text = isPage ? await answer.text() : '';
      return { status: answer.status(), ids: new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? '')) };
    });
    asked.set(path, answer);
    return answer;
  };
  const dead: string[] = [];
  for (const from of PUBLIC_PATHS) {
    const page = await request.get(from, { headers: { accept: 'text/html' } });
    const html = (await page.text()).replaceAll('&amp;', '&');
    for (const [, href = ''] of html.matchAll(/<a\s[^>]*href="([^"]+)"/g)) {
      if (/^(https?|mailto):/.test(href)) continue;
      if (href.startsWith('#')) {
        if (!html.includes(` id="${href.slice(1)}"`)) dead.push(`${from} → ${href}: no such place`);
        continue;
      }
      const to = new URL(href, `http://here${from}`);
      // A list of 650 CLPs has one kind of link: a few of them are enough.
      const kind = to.pathname.replace(/^(\/cy)?\/bodies\/.*/, '$1/bodies/*');
      if (kind.endsWith('*') && [...asked.keys()].filter((path) => path.includes('/bodies/')).length > 60) continue;
      const { status, ids } = await ask(`${to.pathname}${to.search}`);
      if (status !== 200) dead.push(`${from} → ${href}: ${status}`);
      else if (to.hash && !ids.has(decodeURIComponent(to.hash.slice(1)))) dead.push(`${from} → ${href}: no such place`);
    }
  }
  expect([...new Set(dead)]).toEqual([]);
});

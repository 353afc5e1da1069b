import { HtmlValidate } from 'html-validate';
import { expect, test } from './fixtures';
import { inWelsh, PUBLIC_PATHS } from './public-paths';

test.use({ scene: 'valid-html' });

/** React writes it into every form that a server action answers, and there is no way to ask it not to. */
const NOT_OURS = 'Attribute "action" has invalid value ""';

const validator = new HtmlValidate({ extends: ['html-validate:standard'] });

test('every public page is valid HTML, in both languages', async ({ request }) => {
  test.setTimeout(120_000);
  const wrong: string[] = [];
  for (const path of PUBLIC_PATHS.flatMap((each) => [each, inWelsh(each)])) {
    const answer = await request.get(path, { headers: { accept: 'text/html' } });
    expect([path, answer.status()]).toEqual([path, path.endsWith('/nowhere') ? 404 : 200]);
    const report = await validator.validateString(await answer.text());
    for (const { messages } of report.results)
      for (const { ruleId, message, line, column } of messages)
        if (message !== NOT_OURS) wrong.push(`${path}: ${ruleId}: ${message} (${line}:${column})`);
  }
  expect([...new Set(wrong)]).toEqual([]);
});

test('every link on them leads to a page, a file or a place on a page that is there', async ({ request }) => {
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
      if (/^https?:/.test(href)) continue;
      if (href.startsWith('#')) {
        if (!html.includes(` id="${href.slice(1)}"`)) dead.push(`${from} → ${href}: no such place`);
        continue;
      }
      const to = new URL(href, `http://here${from}`);
      // A list of 650 CLPs on a map is one kind of link: a few of them will do.
      const kind = to.pathname.replace(/^(\/cy)?\/bodies\/.*/, '$1/bodies/*');
      if (kind.endsWith('*') && [...asked.keys()].filter((path) => path.includes('/bodies/')).length > 60) continue;
      const { status, ids } = await ask(`${to.pathname}${to.search}`);
      if (status !== 200) dead.push(`${from} → ${href}: ${status}`);
      else if (to.hash && !ids.has(decodeURIComponent(to.hash.slice(1)))) dead.push(`${from} → ${href}: no such place`);
    }
  }
  expect([...new Set(dead)]).toEqual([]);
});

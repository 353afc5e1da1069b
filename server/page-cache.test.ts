import { expect, test } from 'vitest';
import { publicPolicy } from './content-policy.mjs';
import { withIslandsOnly } from './page-cache.mjs';

const ISLAND = '<script src="/islands/shortlist.js" type="module" async=""></script>';

const page = (body: string, head = '') =>
  `<html><head><link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/><link rel="preload" href="/a.woff2" as="font"/><script src="/_next/a.js" async=""></script>${head}</head><body>${body}<script>self.x=["/islands/a.js"]</script></body></html>`;

const bare = (body: string, head = '') =>
  `<html><head><link rel="preload" href="/a.woff2" as="font"/>${head}</head><body>${body}</body></html>`;

test('a page without islands is sent without scripts, and may run none', () => {
  const html = withIslandsOnly(page('<p>Nine on the ballot</p>'));
  expect(html).toBe(bare('<p>Nine on the ballot</p>'));
  expect(publicPolicy(html)).toContain("script-src 'none'");
});

test('a page with an island keeps only its small script, and may only run files of this site', () => {
  const island = '<div class="island" data-island="shortlist-toggle"></div>';
  const html = withIslandsOnly(page(island, ISLAND));
  expect(html).toBe(bare(island, ISLAND));
  expect(publicPolicy(html)).toContain("script-src 'self';");
});

test.each(['data-src="/islands/a.js"', 'src="https://elsewhere.invalid/islands/a.js"', 'src="//islands/a.js"'])(
  'a script with %s is not one of them',
  (attribute) => {
    expect(withIslandsOnly(page('', `<script ${attribute}></script>`))).toBe(bare(''));
  },
);

test('user text cannot pass for a script: its brackets are escaped', () => {
  const typed = '<p>&lt;script src=&quot;/islands/a.js&quot;&gt;&lt;/script&gt;</p>';
  const html = withIslandsOnly(page(typed));
  expect(html).toBe(bare(typed));
  expect(publicPolicy(html)).toContain("script-src 'none'");
});

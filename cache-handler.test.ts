import { expect, test } from 'vitest';
import { policyFor, withoutIdleScripts } from './cache-handler.mjs';

const page = (body: string) =>
  `<html><head><link rel="preload" as="script" fetchPriority="low" href="/a.js"/><link rel="preload" href="/a.woff2" as="font"/><script src="/a.js" async=""></script></head><body>${body}<script>self.x=[]</script></body></html>`;

test('a page on which nothing runs is sent without scripts, and may run none', () => {
  const html = withoutIdleScripts(page('<p>Nine on the ballot</p>'));
  expect(html).toBe(
    '<html><head><link rel="preload" href="/a.woff2" as="font"/></head><body><p>Nine on the ballot</p></body></html>',
  );
  expect(policyFor(html)).toContain("script-src 'none'");
});

test('a page with an island keeps its scripts, and may run exactly those', () => {
  const html = page('<div class="island" data-island=""></div>');
  expect(withoutIdleScripts(html)).toBe(html);
  expect(policyFor(html)).toMatch(/script-src 'self' 'sha256-[^']+';/);
});

test('words that a person typed cannot pass for the mark: quotes are escaped in them', () => {
  expect(withoutIdleScripts(page('<p> data-island=&quot;&quot;</p>'))).not.toContain('<script');
});

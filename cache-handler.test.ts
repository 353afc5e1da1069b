import { expect, test } from 'vitest';
import { policyFor, withScriptsLast } from './cache-handler.mjs';

const page = (body: string) =>
  `<html><head><link rel="preload" as="script" fetchPriority="low" href="/a.js"/><link rel="preload" href="/a.woff2" as="font"/><script src="/a.js" async=""></script></head><body>${body}<script>self.x=[]</script></body></html>`;

test('a page on which nothing runs is sent without scripts, and may run none', () => {
  const html = withScriptsLast(page('<p>Nine on the ballot</p>'));
  expect(html).toBe(
    '<html><head><link rel="preload" href="/a.woff2" as="font"/></head><body><p>Nine on the ballot</p></body></html>',
  );
  expect(policyFor(html)).toContain("script-src 'none'");
});

test('a page with an island asks for its files once it is there, and may run exactly what it carries', () => {
  const html = withScriptsLast(page('<div class="island" data-island=""></div>'));
  expect(html).not.toContain('<script src');
  expect(html).not.toContain('as="script"');
  expect(html).toContain('<script>self.x=[]</script>');
  expect(html).toContain('addEventListener("load",()=>{for(const src of ["/a.js"])');
  expect(policyFor(html).match(/'sha256-[^']+'/g)).toHaveLength(2);
});

test('words that a person typed cannot pass for the mark: quotes are escaped in them', () => {
  expect(withScriptsLast(page('<p> data-island=&quot;&quot;</p>'))).not.toContain('<script');
});

import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { encodingFor, isCompressible, KeptPages, packedPage, pageOf } from './kept-pages.mjs';

const text = 'Chesterfield CLP has nominated. '.repeat(1000);
const page = (plain: string, type = 'text/html; charset=utf-8') =>
  pageOf({ status: 200, headers: [['content-type', type]], plain: Buffer.from(plain) });

test('a page has the same text in each encoding, and counts all its bytes', async () => {
  const made = page(text);
  const before = made.bytes;
  const [gzip, br] = [await packedPage(made, 'gzip'), await packedPage(made, 'br')];
  expect(made.plain.toString()).toBe(text);
  expect(gzip && gunzipSync(gzip).toString()).toBe(text);
  expect(br && brotliDecompressSync(br).toString()).toBe(text);
  expect(made.bytes).toBe(before + (gzip?.length ?? 0) + (br?.length ?? 0));
  expect(packedPage(made, 'br')).toBe(br);
});

test('a page is compressed once, however many ask', async () => {
  const made = page(text);
  expect(packedPage(made, 'br')).toBe(packedPage(made, 'br'));
  await packedPage(made, 'br');
});

test('equal bytes have one tag, and other bytes another', () => {
  const [a, b, c] = [page(text), page(text), page(`${text}.`)];
  expect(a.etag).toBe(b.etag);
  expect(a.etag).not.toBe(c.etag);
});

test('what compression does not make smaller is sent as it is', () => {
  expect(packedPage(page(text, 'application/zip'), 'gzip')).toBeNull();
  expect(packedPage(page('short'), 'br')).toBeNull();
});

test('a page that grows is counted again', () => {
  const pages = new KeptPages<{ bytes: number }>(1000);
  const grows = { bytes: 50 };
  pages.set('/', grows, true);
  grows.bytes = 80;
  pages.recount('/', grows);
  expect(pages.bytes).toBe(80);
  expect(pages.get('/')).toBe(grows);
});

test.each([
  ['text/html; charset=utf-8', true],
  ['text/csv; charset=utf-8; header=present', true],
  ['text/calendar', true],
  ['application/json; charset=utf-8', true],
  ['application/geo+json', true],
  ['application/atom+xml', true],
  ['application/javascript', true],
  ['image/svg+xml', true],
  ['application/zip', false],
  ['font/woff2', false],
  ['image/png', false],
  ['', false],
])('whether %j is worth compressing: %s', (type, isWorth) => {
  expect(isCompressible(type)).toBe(isWorth);
});

test.each([
  [undefined, null],
  ['', null],
  ['gzip', 'gzip'],
  ['gzip, deflate, br', 'br'],
  ['gzip, deflate, br, zstd', 'br'],
  ['br;q=0, gzip', 'gzip'],
  ['gzip;q=1.0, br;q=0.5', 'gzip'],
  ['gzip;q=0', null],
  ['*', 'br'],
  ['*;q=0', null],
  ['identity', null],
  ['deflate', null],
  ['BR', 'br'],
  ['xgzip', null],
])('who accepts %j is sent %s', (accepted, encoding) => {
  expect(encodingFor(accepted)).toBe(encoding);
});

test('the memory is bounded in bytes, whatever is read', () => {
  const pages = new KeptPages(1000);
  for (let n = 0; n < 10_000; n++) {
    pages.set(`/unknown/${n}`, { bytes: 10 });
    pages.get(`/unknown/${n}`);
    expect(pages.bytes).toBeLessThanOrEqual(1000);
  }
});

test('a reader of ten thousand addresses does not push out what many read', () => {
  const pages = new KeptPages(1000);
  pages.set('/', { bytes: 100 });
  for (let times = 0; times < 3; times++) pages.get('/');
  pages.set('/rounds/practice', { bytes: 100 }, true);
  for (let n = 0; n < 10_000; n++) {
    pages.set(`/unknown/${n}`, { bytes: 10 });
    pages.get(`/unknown/${n}`);
  }
  expect(pages.get('/')).toBeDefined();
  expect(pages.get('/rounds/practice')).toBeDefined();
  expect(pages.get('/unknown/9999')).toBeDefined();
  expect(pages.get('/unknown/1')).toBeUndefined();
});

test('what has been used least lately goes first', () => {
  const pages = new KeptPages(400);
  for (const name of 'abcdef') pages.set(name, { bytes: 50 }, true);
  pages.get('a');
  pages.set('g', { bytes: 50 }, true);
  expect([...pages.entries()].map(([name]) => name).sort()).toEqual(['a', 'c', 'd', 'e', 'f', 'g']);
});

test('a page that is too large is not kept, and its older one goes', () => {
  const pages = new KeptPages(1000);
  expect(pages.set('/data', { bytes: 50 })).toBe(true);
  expect(pages.set('/data', { bytes: 200 })).toBe(false);
  expect(pages.get('/data')).toBeUndefined();
  expect(pages.bytes).toBe(0);
});

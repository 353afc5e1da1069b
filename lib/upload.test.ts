import { expect, test } from 'vitest';
import { readUpload } from './upload';

const MOST = 100;
const TYPE = 'multipart/form-data; boundary=----as-browsers-write-them-0123';
const EDGE = '------as-browsers-write-them-0123';
const part = (head: string, text: string) => `${EDGE}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${text}\r\n`;
const file = (text: string, name = 'list.csv') => part(`name="file"; filename="${name}"`, text);
const END = `${EDGE}--\r\n`;

const ask = (body: string, headers: Record<string, string> = {}) =>
  readUpload(
    new Request('http://here.invalid/', { method: 'POST', body, headers: { 'content-type': TYPE, ...headers } }),
    MOST,
  );

test('reads the file and the other fields', async () => {
  const read = await ask(part('name="contest"', 'section') + file('clp,email\nHexham,a@b.org') + END);
  if (!read.ok) throw new Error(read.error.code);
  expect(new TextDecoder().decode(read.value.bytes)).toBe('clp,email\nHexham,a@b.org');
  expect([read.value.field('contest'), read.value.field('other')]).toEqual(['section', '']);
});

const whole = file('clp,email\nHexham,a@b.org') + END;
test.each([
  ['no file chosen', file('', '') + END, {}, 'file-missing'],
  ['no file at all', part('name="contest"', 'section') + END, {}, 'file-missing'],
  ['text where the file should be', part('name="file"', 'clp,email') + END, {}, 'file-missing'],
  ['a file that is too large', file('x'.repeat(MOST + 1)) + END, {}, 'file-too-large'],
  ['a form that says it is enormous', whole, { 'content-length': '9000000' }, 'file-too-large'],
  ['a form cut in the file', whole.slice(0, -20), {}, 'upload-cut'],
  ['a form cut before its end', whole.slice(0, -4), {}, 'upload-cut'],
  ['a form cut at once', `${EDGE}\r\nContent-Dis`, {}, 'upload-cut'],
  ['nothing', '', {}, 'upload-cut'],
  ['something else', '{"clp":"Hexham"}', { 'content-type': 'application/json' }, 'upload-cut'],
])('%s is refused', async (_name, body, headers, code) => {
  expect(await ask(body, headers)).toMatchObject({ ok: false, error: { code } });
});

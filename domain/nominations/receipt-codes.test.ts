import { describe, expect, it } from 'vitest';
import { makeReceiptCode, RECEIPT_CODE_BYTES, readReceiptCode } from './receipt-codes';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const bytes = (seed: number) =>
  Uint8Array.from({ length: RECEIPT_CODE_BYTES }, (_, at) => (seed * 167 + at * 89 + at * at * seed) & 255);
const SAMPLES = Array.from({ length: 32 }, (_, seed) => makeReceiptCode(bytes(seed)));
const mistyped = { ok: false, error: { code: 'receipt-code-mistyped' } };
const symbolsOf = (code: string) => Array.from(code.replaceAll('-', ''));

describe('makeReceiptCode', () => {
  it('writes ten symbols that cannot be confused, in groups', () => {
    for (const code of SAMPLES)
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}$/);
    expect(new Set(SAMPLES).size).toBe(SAMPLES.length);
  });

  it('never changes for the same bytes: receipts on paper must stay readable', () => {
    expect(makeReceiptCode(new Uint8Array(9))).toBe('0000-0000-00');
    expect(makeReceiptCode(Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 4))).toBe('1234-5678-4K');
    // Only the lowest five bits of each byte are used, and no byte after the ninth.
    expect(makeReceiptCode(Uint8Array.of(33, 66, 99, 132, 165, 198, 231, 8, 4, 77))).toBe('1234-5678-4K');
  });

  it('refuses too few bytes', () => {
    expect(() => makeReceiptCode(new Uint8Array(8))).toThrow(RangeError);
  });
});

describe('readReceiptCode', () => {
  it('reads its own codes', () => {
    for (const code of SAMPLES) expect(readReceiptCode(code)).toEqual({ ok: true, value: code });
  });

  it.each([
    '1234-5678-4K',
    '123456784K',
    ' 1234 5678 4k ',
    '1234–5678—4k',
    'l234-5678-4K',
    'I234.5678.4K',
    '１２３４５６７８４Ｋ',
    '1-2-3-4-5-6-7-8-4-K\n',
    '“1234-5678-4K”',
    '"1234-5678-4K"',
    "'1234-5678-4K',",
    '(1234-5678-4K)',
    '[1234-5678-4K]',
    '<1234-5678-4K>',
    '1234-5678-4K,',
    '1234-5678-4K;',
    '\u200b1234-5678-4K\ufeff',
    '1234\u00ad-5678\u2060-4K',
    '1234\u20115678\u20114K',
    '\u202a1234-5678-4K\u202c',
    'https://nominations.example.org/receipts/1234-5678-4K',
    'nominations.example.org/cy/receipts/1234-5678-4K?from=email#top',
    'https://nominations.example.org/receipts?code=1234-5678-4K&x=1',
    '<https://nominations.example.org/receipts/1234-5678-4K>.',
    'Receipt 1234-5678-4K',
    'Receipt code: 1234 5678 4K.',
    'Derbynneb 1234-5678-4k (Hexham CLP)',
  ])('reads %j', (typed) => {
    expect(readReceiptCode(typed)).toEqual({ ok: true, value: '1234-5678-4K' });
  });

  it('reads the letter O as zero', () => {
    expect(readReceiptCode('oOo0-0000-0O')).toEqual({ ok: true, value: '0000-0000-00' });
  });

  it.each([
    ['', { code: 'receipt-code-missing' }],
    [' -- ', { code: 'receipt-code-missing' }],
    ['1234-5678-4', { code: 'receipt-code-length', typed: 9, needed: 10 }],
    ['1234-5678-4KK', { code: 'receipt-code-length', typed: 11, needed: 10 }],
    ['\u200b\u2060', { code: 'receipt-code-missing' }],
    ['“”', { code: 'receipt-code-missing' }],
    ['1234-5678-4\u0301', { code: 'receipt-code-length', typed: 9, needed: 10 }],
    ['1234-5678-4K or 0000-0000-00', { code: 'receipt-code-length', typed: 22, needed: 10 }],
    ['U234-5678-4K', { code: 'receipt-code-symbol', symbol: 'U' }],
    ['1234-5678-4K!', { code: 'receipt-code-symbol', symbol: '!' }],
    ['1234-5678-4\u{1F33F}', { code: 'receipt-code-symbol', symbol: '\u{1F33F}' }],
  ])('refuses %j', (typed, error) => {
    expect(readReceiptCode(typed)).toEqual({ ok: false, error });
  });

  it('detects every single wrong symbol', () => {
    for (const code of SAMPLES.slice(0, 8)) {
      const symbols = symbolsOf(code);
      for (const at of symbols.keys()) {
        for (const other of ALPHABET) {
          if (other !== symbols[at]) expect(readReceiptCode(symbols.with(at, other).join(''))).toEqual(mistyped);
        }
      }
    }
  });

  it('detects every swap of two symbols', () => {
    for (const code of SAMPLES) {
      const symbols = symbolsOf(code);
      for (let a = 0; a < symbols.length; a += 1) {
        for (let b = a + 1; b < symbols.length; b += 1) {
          const [left = '', right = ''] = [symbols[a], symbols[b]];
          if (left !== right) expect(readReceiptCode(symbols.with(a, right).with(b, left).join(''))).toEqual(mistyped);
        }
      }
    }
  });
});

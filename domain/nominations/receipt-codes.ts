import { cleanLine } from '../base/clean-text';
import { ok, type Result, refuse } from '../base/result';

/**
 * Digits and capital letters without I, L, O and U, because people read them as 1, 1, 0 and V (Crockford's base 32).
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10;

/** How many random bytes a code needs. Five bits of each are used, which makes 45 bits. */
export const RECEIPT_CODE_BYTES = LENGTH - 1;

/**
 * Makes a receipt code such as K7QD-4M2X-9R: nine random symbols and a check symbol. The caller passes the random
 * bytes. Throws a RangeError for fewer than RECEIPT_CODE_BYTES bytes.
 */
export function makeReceiptCode(random: Uint8Array): string {
  if (random.length < RECEIPT_CODE_BYTES)
    throw new RangeError(`A receipt code needs ${RECEIPT_CODE_BYTES} random bytes`);
  // 256 is a multiple of 32, so every symbol is equally likely when the high bits are dropped.
  const values = Array.from(random.subarray(0, RECEIPT_CODE_BYTES), (byte) => byte & 31);
  return grouped([...values, checkOf(values)].map((value) => ALPHABET.charAt(value)).join(''));
}

export type ReceiptCodeRefusal =
  | { readonly code: 'receipt-code-missing' }
  | { readonly code: 'receipt-code-length'; readonly typed: number; readonly needed: number }
  | { readonly code: 'receipt-code-symbol'; readonly symbol: string }
  | { readonly code: 'receipt-code-mistyped' };

/** What is pasted with a code and is no part of it: spaces, dashes, quotation marks, brackets, commas. */
const BESIDE = /[\s\p{Pd}\p{Pi}\p{Pf}_.\u2212"'`´*,;:?/\\()[\]{}<>]/gu;
/** Ten symbols in groups that stand alone in a longer text, such as the address of a receipt. */
const IN_A_TEXT =
  /(?<![\p{L}\p{N}])([A-Z0-9]{4})[\s\p{Pd}_.\u2212]{0,3}([A-Z0-9]{4})[\s\p{Pd}_.\u2212]{0,3}([A-Z0-9]{2})(?![\p{L}\p{N}!])/gu;

/**
 * Reads a code as people type and paste it: in capitals or not, with spaces, dots and dashes anywhere, O for 0, and I or
 * L for 1, in quotation marks or brackets, with invisible characters, and within the address of the receipt or a
 * sentence if that contains exactly one code. Refuses an invalid symbol, a wrong length and a wrong check symbol. The
 * check detects every single wrong symbol and every swap of two symbols.
 */
export function readReceiptCode(typed: string): Result<string, ReceiptCodeRefusal> {
  const text = cleanLine(typed).normalize('NFKC').replace(/\p{M}/gu, '').toUpperCase();
  const inText = codesIn(text);
  const [only] = inText;
  if (only !== undefined && inText.size === 1) return ok(only);
  return readSymbols(Array.from(text.replace(BESIDE, ''), readAlike));
}

/** The codes that are within a text, each with its right check symbol. */
function codesIn(text: string): ReadonlySet<string> {
  const found = [...text.matchAll(IN_A_TEXT)].map(([, ...groups]) =>
    readSymbols(Array.from(groups.join(''), readAlike)),
  );
  return new Set(found.flatMap((read) => (read.ok ? [read.value] : [])));
}

function readSymbols(symbols: readonly string[]): Result<string, ReceiptCodeRefusal> {
  if (symbols.length === 0) return refuse({ code: 'receipt-code-missing' });
  const values = symbols.map((symbol) => ALPHABET.indexOf(symbol));
  const invalid = symbols[values.indexOf(-1)];
  if (invalid !== undefined) return refuse({ code: 'receipt-code-symbol', symbol: invalid });
  if (symbols.length !== LENGTH) {
    return refuse({ code: 'receipt-code-length', typed: symbols.length, needed: LENGTH });
  }
  if (checkOf(values.slice(0, -1)) !== values.at(-1)) return refuse({ code: 'receipt-code-mistyped' });
  return ok(grouped(symbols.join('')));
}

const readAlike = (symbol: string) => (symbol === 'O' ? '0' : symbol === 'I' || symbol === 'L' ? '1' : symbol);

const grouped = (code: string) => `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;

/**
 * The check symbol: the sum over GF(32) of each value times x to the power of its position, from 1. Every position has
 * a different weight and none has the weight 1. So the check detects every swap, including one with the check symbol
 * itself.
 */
function checkOf(values: readonly number[]): number {
  let sum = 0;
  let power = 1;
  for (const value of values) {
    power = times(power, 2);
    sum ^= times(value, power);
  }
  return sum;
}

/** Multiplies in GF(32), modulo x^5 + x^2 + 1. */
function times(a: number, b: number): number {
  let product = 0;
  let shifted = a;
  for (let bit = 0; bit < 5; bit += 1) {
    if ((b >> bit) & 1) product ^= shifted;
    shifted <<= 1;
    if (shifted & 32) shifted ^= 0b100101;
  }
  return product;
}

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/**
 * Writes a value as the only text for it, so that the same facts always have the same hash: without white space, keys
 * sorted by UTF-16 code units, strings and numbers as in ECMAScript, arrays in order (RFC 8785). Throws a TypeError for
 * values that JSON would drop or change, because that is a bug: undefined, NaN and infinities, functions, symbols,
 * bigints, dates and other objects with a class, holes in arrays, and lone surrogates.
 */
export function canonicalJson(value: JsonValue): string {
  return write(value, '$');
}

function write(value: unknown, path: string): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${path}: not a finite number`);
    return JSON.stringify(value);
  }
  if (typeof value === 'string') return writeText(value, path);
  if (Array.isArray(value)) {
    // Array.from visits holes. map would skip them, and nobody would notice.
    return `[${Array.from(value, (item, at) => write(item, `${path}[${at}]`)).join(',')}]`;
  }
  if (isPlainObject(value)) {
    const parts = Object.keys(value)
      .sort()
      .map((key) => `${writeText(key, path)}:${write(value[key], `${path}.${key}`)}`);
    return `{${parts.join(',')}}`;
  }
  throw new TypeError(`${path}: ${typeof value} is not JSON`);
}

function writeText(text: string, path: string): string {
  // A lone surrogate has no UTF-8 bytes. It would become U+FFFD, so two different texts would have the same hash.
  if (!text.isWellFormed()) throw new TypeError(`${path}: a lone surrogate`);
  return JSON.stringify(text);
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

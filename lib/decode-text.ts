/** The two bytes with which a file says that it is UTF-16, and in which order its bytes are. */
const UTF_16 = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** How texts begin that are no lists, although they may have only letters: PDF, RTF, HTML and XML. */
const OTHER_FILES = /^\s*(?:%PDF-|\{\\rtf|<[?!a-z])/i;

/**
 * The bytes of a text file as text, without its mark: UTF-8, UTF-16 (what Excel calls "Unicode text"), or Windows-1252
 * (what Excel calls "CSV"). Null for anything else, such as a picture, a PDF or a text from an old Mac, because a wrong
 * guess would change names.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = anyText(bytes);
  return text === null || OTHER_FILES.test(text) ? null : text;
}

function anyText(bytes: Uint8Array): string | null {
  if (bytes.includes(0) && !UTF_16.some(({ mark }) => mark.every((byte, at) => bytes[at] === byte)))
    return withoutMark(bytes);
  const utf16 = UTF_16.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  const text = decodeAs(utf16?.encoding ?? 'utf-8', bytes) ?? (utf16 ? null : windows1252(bytes));
  return text?.includes('\0') ? null : text;
}

/** Without a mark, at least this share of the characters must be plain letters, whose upper byte is 0. */
const MOSTLY_PLAIN = 0.7;

/**
 * UTF-16 without its mark, if only the upper bytes are ever 0, and most of them are. No other text has such bytes, so
 * that this is no guess. Otherwise null.
 */
function withoutMark(bytes: Uint8Array): string | null {
  if (bytes.byteLength % 2 === 1) return null;
  const zeros = [0, 0];
  for (const [at, byte] of bytes.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even > 0 && odd > 0) return null;
  if (even + odd < (bytes.byteLength / 2) * MOSTLY_PLAIN) return null;
  const text = decodeAs(even > 0 ? 'utf-16be' : 'utf-16le', bytes);
  return text !== null && /[^\P{Cc}\t\r\n\v\f\u0085]/u.test(text) ? null : text;
}

function decodeAs(encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What Windows-1252 has beside the letters of Latin-1 that occurs in lists: quotation marks, dashes, the euro. */
const PUNCTUATION = new Set([0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0xa0, 0xa3, 0xad, 0xb4, 0xb7]);
/** Letters: À to ý, without the signs × and ÷. The last two, þ and ÿ, are also the mark of UTF-16. */
const isLetter = (byte: number) => byte >= 0xc0 && byte < 0xfe && byte !== 0xd7 && byte !== 0xf7;
/** What the two bytes of a letter in UTF-8 look like: a file with them is UTF-8 that somebody broke. */
const LIKE_UTF_8 = /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}/;
/** An old Mac writes ’ with the byte that is Õ on Windows, as in "OÕNeill". */
const LIKE_A_MAC = /\p{L}\u00d5\p{L}/u;

/** The text if all its bytes above ASCII are usual in Windows-1252, and it contains no control characters. */
function windows1252(bytes: Uint8Array): string | null {
  const isUsual = bytes.every((byte) =>
    byte < 0x80 ? byte > 0x1f || (byte >= 0x09 && byte <= 0x0d) : isLetter(byte) || PUNCTUATION.has(byte),
  );
  if (!isUsual) return null;
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (LIKE_UTF_8.test(latin1) || LIKE_A_MAC.test(latin1)) return null;
  return new TextDecoder('windows-1252').decode(bytes);
}

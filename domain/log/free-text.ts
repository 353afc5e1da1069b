import { canonicalJson, type JsonValue } from './canonical-json';
import type { Sha256 } from './log-chain';

// A text that a person typed is not in the hash of its entry, only its salted hash is. So the text can be removed later
// and the chain still verifies; and without the salt nobody can find a removed text by trying likely ones.

/** The place of a text in an entry: the sha256 of its salt, directly followed by the text. */
export type Commitment = { readonly sha256: string };

/** A text with its salt of 128 random bits, as 32 hexadecimal digits. */
export type SaltedText = { readonly salt: string; readonly text: string };

/** What is shown in place of a text that was redacted, in pages, files and tables. */
export const REDACTED = '[redacted]';

/** The fields of an event's data that hold a text that somebody typed. */
const TYPED_FIELDS: ReadonlySet<string> = new Set([
  'reason',
  'name',
  'homeBody',
  'title',
  'source',
  'turnout',
  'address',
  'note',
]);

export const commitmentOf = ({ salt, text }: SaltedText, sha256: Sha256): Commitment => ({
  sha256: sha256(salt + text),
});

/** Whether a value in an entry stands for a text. */
export function isCommitment(value: unknown): value is Commitment {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'sha256')) return false;
  const hash: unknown = Reflect.get(value, 'sha256');
  return Object.keys(value).length === 1 && typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash);
}

/** The data of an event with each typed text replaced by what `commit` returns for it. */
export function hideTexts(data: JsonValue, commit: (text: string) => JsonValue): JsonValue {
  if (typeof data !== 'object' || data === null) return data;
  if (isList(data)) return data.map((one) => hideTexts(one, commit));
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      typeof value === 'string' && TYPED_FIELDS.has(key) ? commit(value) : hideTexts(value, commit),
    ]),
  );
}

/** A value of an entry with each commitment replaced by what `textOf` returns for its hash. */
export function openTexts(value: JsonValue, textOf: (hash: string) => JsonValue): JsonValue {
  if (typeof value !== 'object' || value === null) return value;
  if (isCommitment(value)) return textOf(value.sha256);
  if (isList(value)) return value.map((one) => openTexts(one, textOf));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, openTexts(one, textOf)]));
}

/** The hashes of all texts in a value, in order, once each. */
export function hashesIn(value: JsonValue): string[] {
  const found = new Set<string>();
  openTexts(value, (hash) => {
    found.add(hash);
    return null;
  });
  return [...found];
}

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

/** The text that is hashed for the value of a column: the text itself, or the canonical JSON of a list. */
export const textOfValue = (value: JsonValue): string => (typeof value === 'string' ? value : canonicalJson(value));

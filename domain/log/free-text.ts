import { canonicalJson, type JsonValue } from './canonical-json';
import type { Sha256 } from './log-chain';

// The hash of an entry does not contain the text that a person typed, but a salted hash of it. So the text can be
// removed later, and the chain still verifies. Without the salt nobody can find a removed text by trying likely ones.

/** What an entry contains in place of typed text: the SHA-256 of a salt that is directly followed by the text. */
export type Commitment = { readonly sha256: string };

/** A text and its salt, which is 128 random bits as 32 hexadecimal digits. */
export type SaltedText = { readonly salt: string; readonly text: string };

/** The mark that pages, files and tables show in place of redacted text. */
export const REDACTED = '[redacted]';

/** The fields of an event's data whose text somebody typed. */
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

/** Whether a value in an entry is a salted hash of something that was typed. */
export function isCommitment(value: unknown): value is Commitment {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'sha256')) return false;
  const hash: unknown = Reflect.get(value, 'sha256');
  return Object.keys(value).length === 1 && typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash);
}

/** The data of an event, in which `commit` replaces each text that somebody typed. */
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

/** A value of an entry, in which `textOf` replaces each salted hash. */
export function openTexts(value: JsonValue, textOf: (hash: string) => JsonValue): JsonValue {
  if (typeof value !== 'object' || value === null) return value;
  if (isCommitment(value)) return textOf(value.sha256);
  if (isList(value)) return value.map((one) => openTexts(one, textOf));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, openTexts(one, textOf)]));
}

/** The salted hashes in a value, in order and each once. */
export function hashesIn(value: JsonValue): string[] {
  const found = new Set<string>();
  openTexts(value, (hash) => {
    found.add(hash);
    return null;
  });
  return [...found];
}

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

/** The text that is hashed for the value of a column: the text itself, or a list as canonical JSON. */
export const textOfValue = (value: JsonValue): string => (typeof value === 'string' ? value : canonicalJson(value));

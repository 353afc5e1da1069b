import type { Day } from '../base/days';
import { canonicalJson, type JsonValue } from './canonical-json';

/**
 * A function that returns the SHA-256 of the UTF-8 bytes of a string, as 64 lower-case hexadecimal digits. The caller
 * passes it, because the domain does no I/O.
 */
export type Sha256 = (text: string) => string;

/** The public rows that an entry changed, by table and by the id of the row. */
export type RowChanges = { readonly [table: string]: { readonly [id: string]: RowChange } };

/**
 * The change of one row. `was` is null for a new row, and `now` is null for a deleted one. For a changed row, both have
 * only the columns that changed. For a new or deleted row, it has every column that is not null.
 */
export type RowChange = {
  readonly was: { readonly [column: string]: JsonValue } | null;
  readonly now: { readonly [column: string]: JsonValue } | null;
};

type EntryFacts = {
  readonly seq: number;
  /**
   * The time in ISO 8601 in UTC, to the millisecond: 2026-06-26T11:00:00.000Z. It is never earlier than the entry
   * before.
   */
  readonly at: string;
  readonly event: string;
  readonly data: JsonValue;
};

/**
 * An entry as it is hashed. In format 1 it has no row changes, and its texts are readable. In format 2, a salted hash
 * replaces each text that a person typed (free-text.ts).
 */
export type LogEntry =
  | (EntryFacts & { readonly format: 1 })
  | (EntryFacts & { readonly format: 2; readonly changes: RowChanges });

type Link = { readonly seq: number; readonly prevHash: string; readonly hash: string };

/**
 * An entry with its place in the chain. A link without contents has only the hash of its entry, which is enough to
 * prove the other entries.
 */
export type LinkedEntry = (LogEntry & Link) | (Link & { readonly format: 'bare'; readonly entryHash: string });

/** The end of a chain: the last entry's number and hash. */
export type LogHead = { readonly seq: number; readonly hash: string };

/** The hash before the first entry. */
export const GENESIS_HASH = '0'.repeat(64);

/** The head of an empty log: its first entry has seq 1. */
export const GENESIS: LogHead = { seq: 0, hash: GENESIS_HASH };

/** The hash of an entry of format 2 alone: sha256 of the canonical JSON of {at, changes, data, event, format, seq}. */
export function hashEntry(entry: LogEntry & { readonly format: 2 }, sha256: Sha256): string {
  const { seq, at, event, data, changes } = entry;
  return hashEntryText({ seq, at, event, data: canonicalJson(data), changes: canonicalJson(changes) }, sha256);
}

/** The same hash, of an entry whose data and changes are canonical JSON already: an import changes thousands of rows. */
export function hashEntryText(
  { seq, at, event, data, changes }: Pick<EntryFacts, 'seq' | 'at' | 'event'> & Record<'data' | 'changes', string>,
  sha256: Sha256,
): string {
  const [begin, end] = [canonicalJson({ at }).slice(0, -1), canonicalJson({ event, format: 2, seq }).slice(1)];
  return sha256(`${begin},"changes":${changes},"data":${data},${end}`);
}

/**
 * The hash of the chain after an entry of format 2: the SHA-256 of the hash before it, directly followed by the hash of
 * the entry.
 */
export const chainHash = (prevHash: string, entryHash: string, sha256: Sha256): string => sha256(prevHash + entryHash);

/**
 * The hash of the chain after an entry. In format 1 it is the SHA-256 of the hash before it, directly followed by the
 * canonical JSON of {at, data, event, seq}.
 */
export function link(prevHash: string, entry: LogEntry, sha256: Sha256): string {
  if (entry.format === 2) return chainHash(prevHash, hashEntry(entry, sha256), sha256);
  const { seq, at, event, data } = entry;
  return sha256(prevHash + canonicalJson({ seq, at, event, data }));
}

/**
 * Why a row breaks the chain. `order`: its number is not higher than the one before. `gap`: numbers before it are
 * missing. `prev`: its previous hash is not the hash of the row before it. `hash`: its hash does not match its
 * contents. `time`: it is earlier than the entry before it. `format`: its format is older than that of the entry before
 * it.
 */
export type ChainFault = 'order' | 'gap' | 'prev' | 'hash' | 'time' | 'format';

/** The end of a checked part of the log. */
export type CheckedHead = LogHead & { readonly at?: string; readonly format?: 1 | 2 };

export type ChainCheck =
  | { readonly ok: true; readonly head: CheckedHead }
  | { readonly ok: false; readonly seq: number; readonly index: number; readonly why: ChainFault };

/**
 * Checks the chain from `after` (or from the start of the log) and stops at the first row that breaks it. `seq` is the
 * number of the row, and `index` its position in the list. If rows are cut off at the end, the rest is still a valid
 * chain. Only a signed head, or a receipt's entry in the log, shows that they are missing.
 */
export function verifyChain(entries: Iterable<LinkedEntry>, sha256: Sha256, after: CheckedHead = GENESIS): ChainCheck {
  let head = after;
  let index = 0;
  for (const entry of entries) {
    const why = faultIn(entry, head, sha256);
    if (why !== null) return { ok: false, seq: entry.seq, index, why };
    const { seq, hash } = entry;
    head = entry.format === 'bare' ? { ...head, seq, hash } : { seq, hash, at: entry.at, format: entry.format };
    index += 1;
  }
  return { ok: true, head };
}

function faultIn(entry: LinkedEntry, head: CheckedHead, sha256: Sha256): ChainFault | null {
  if (!(entry.seq > head.seq)) return 'order';
  if (entry.seq !== head.seq + 1) return 'gap';
  if (entry.prevHash !== head.hash) return 'prev';
  if (entry.format === 'bare') return chainHash(head.hash, entry.entryHash, sha256) === entry.hash ? null : 'hash';
  if (link(head.hash, entry, sha256) !== entry.hash) return 'hash';
  if (entry.format < (head.format ?? 1)) return 'format';
  // Entries of format 1 may have earlier times than the entries before them.
  return entry.format === 2 && entry.at < (head.at ?? '') ? 'time' : null;
}

/** The zone that decides when a new day begins for the log. */
export const HEADS_ZONE = 'Europe/London';

/** The head of the log that is signed at the beginning of a day. */
export type SignedHead = LogHead & { readonly day: Day; readonly keyId: string; readonly signature: string };

/** The text that is signed: canonical JSON of {day, hash, seq}. */
export const headText = ({ day, seq, hash }: LogHead & { readonly day: Day }): string =>
  canonicalJson({ day, seq, hash });

import type { Day } from '../base/days';
import { canonicalJson, type JsonValue } from './canonical-json';

/** SHA-256 of the UTF-8 bytes of a text, as 64 lower-case hex digits. Passed in, because the domain does no I/O. */
export type Sha256 = (text: string) => string;

/** The public rows that an entry changed: by table, by the id of the row, the columns before and after. */
export type RowChanges = { readonly [table: string]: { readonly [id: string]: RowChange } };

/**
 * One changed row. `was` is null for a new row, `now` is null for a deleted one; of a changed row both hold the changed
 * columns only, and of a new or deleted row every column that is not null.
 */
export type RowChange = {
  readonly was: { readonly [column: string]: JsonValue } | null;
  readonly now: { readonly [column: string]: JsonValue } | null;
};

type EntryFacts = {
  readonly seq: number;
  /** ISO 8601 in UTC, to the millisecond: 2026-06-26T11:00:00.000Z. Never earlier than the entry before. */
  readonly at: string;
  readonly event: string;
  readonly data: JsonValue;
};

/**
 * An entry as it is hashed. Format 1 has no row changes, and its text is in clear. In format 2 each text that a person
 * typed is replaced by its salted hash (free-text.ts).
 */
export type LogEntry =
  | (EntryFacts & { readonly format: 1 })
  | (EntryFacts & { readonly format: 2; readonly changes: RowChanges });

type Link = { readonly seq: number; readonly prevHash: string; readonly hash: string };

/** An entry in its place in the chain. A bare link shows only the hash of its entry, so that the rest can be proved. */
export type LinkedEntry = (LogEntry & Link) | (Link & { readonly format: 'bare'; readonly entryHash: string });

/** The end of a chain: the last entry's number and hash. */
export type LogHead = { readonly seq: number; readonly hash: string };

/** The hash before the first entry. */
export const GENESIS_HASH = '0'.repeat(64);

/** The head of an empty log: its first entry has seq 1. */
export const GENESIS: LogHead = { seq: 0, hash: GENESIS_HASH };

/** The hash of an entry of format 2 alone: sha256 of the canonical JSON of {at, changes, data, event, format, seq}. */
export function hashEntry(entry: LogEntry & { readonly format: 2 }, sha256: Sha256): string {
  const { seq, at, event, data, changes, format } = entry;
  return sha256(canonicalJson({ seq, at, event, data, changes, format }));
}

/** The hash of the chain after an entry of format 2: sha256 of the hash before it, directly followed by its own. */
export const chainHash = (prevHash: string, entryHash: string, sha256: Sha256): string => sha256(prevHash + entryHash);

/**
 * The hash of the chain after an entry. In format 1 it is the sha256 of the hash before it, directly followed by the
 * canonical JSON of {at, data, event, seq}.
 */
export function link(prevHash: string, entry: LogEntry, sha256: Sha256): string {
  if (entry.format === 2) return chainHash(prevHash, hashEntry(entry, sha256), sha256);
  const { seq, at, event, data } = entry;
  return sha256(prevHash + canonicalJson({ seq, at, event, data }));
}

/**
 * Why a row breaks the chain. `order`: its number is not higher than the one before. `gap`: numbers before it are
 * missing. `prev`: its previous hash is not that of the row before it. `hash`: its hash does not match its contents.
 * `time`: it is earlier than the entry before it. `format`: it has an earlier format than the entry before it.
 */
export type ChainFault = 'order' | 'gap' | 'prev' | 'hash' | 'time' | 'format';

/** The end of a checked part of the log. */
export type CheckedHead = LogHead & { readonly at?: string; readonly format?: 1 | 2 };

export type ChainCheck =
  | { readonly ok: true; readonly head: CheckedHead }
  | { readonly ok: false; readonly seq: number; readonly index: number; readonly why: ChainFault };

/**
 * Checks the chain from `after` (by default the start of the log) and stops at the first row that breaks it. `seq` is
 * the number of the row, `index` its position in the list. If rows are cut off at the end, the rest is still a valid
 * chain: only a signed head, or a receipt's entry in the log, shows that they are missing.
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
  // Format 1 did not promise that times never go back.
  return entry.format === 2 && entry.at < (head.at ?? '') ? 'time' : null;
}

/** The zone whose midnight begins a new day for the log. */
export const HEADS_ZONE = 'Europe/London';

/** The head of the log as signed at the beginning of a day. */
export type SignedHead = LogHead & { readonly day: Day; readonly keyId: string; readonly signature: string };

/** The text that is signed: canonical JSON of {day, hash, seq}. */
export const headText = ({ day, seq, hash }: LogHead & { readonly day: Day }): string =>
  canonicalJson({ day, seq, hash });

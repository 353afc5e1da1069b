import type { Day } from '../base/days';
import { canonicalJson, type JsonValue } from './canonical-json';

/** SHA-256 of the UTF-8 bytes of a text, as 64 lower-case hex digits. Passed in, because the domain does no I/O. */
export type Sha256 = (text: string) => string;

export type LogEntry = {
  readonly seq: number;
  /** ISO 8601 in UTC, to the millisecond: 2026-06-26T11:00:00.000Z. */
  readonly at: string;
  readonly event: string;
  readonly data: JsonValue;
};

export type LinkedEntry = LogEntry & { readonly prevHash: string; readonly hash: string };

/** The end of a chain: the last entry's number and hash. */
export type LogHead = { readonly seq: number; readonly hash: string };

/** The hash before the first entry. */
export const GENESIS_HASH = '0'.repeat(64);

/** The head of an empty log: its first entry has seq 1. */
export const GENESIS: LogHead = { seq: 0, hash: GENESIS_HASH };

/**
 * The hash of an entry: sha256 of the hash before it, directly followed by the canonical JSON of
 * {at, data, event, seq}.
 */
export function link(prevHash: string, entry: LogEntry, sha256: Sha256): string {
  const { seq, at, event, data } = entry;
  return sha256(prevHash + canonicalJson({ seq, at, event, data }));
}

/**
 * Why a row breaks the chain. `order`: its number is not higher than the one before. `gap`: numbers before it are
 * missing. `prev`: its previous hash is not that of the row before it. `hash`: its hash does not match its contents.
 */
export type ChainFault = 'order' | 'gap' | 'prev' | 'hash';

export type ChainCheck =
  | { readonly ok: true; readonly head: LogHead }
  | { readonly ok: false; readonly seq: number; readonly index: number; readonly why: ChainFault };

/**
 * Checks the chain from `after` (by default the start of the log) and stops at the first row that breaks it. `seq` is
 * the number of the row, `index` its position in the list. If rows are cut off at the end, the rest is still a valid
 * chain: only a signed head, or a receipt's entry in the log, shows that they are missing.
 */
export function verifyChain(entries: Iterable<LinkedEntry>, sha256: Sha256, after: LogHead = GENESIS): ChainCheck {
  let head = after;
  let index = 0;
  for (const entry of entries) {
    const why = faultIn(entry, head, sha256);
    if (why !== null) return { ok: false, seq: entry.seq, index, why };
    head = { seq: entry.seq, hash: entry.hash };
    index += 1;
  }
  return { ok: true, head };
}

function faultIn(entry: LinkedEntry, head: LogHead, sha256: Sha256): ChainFault | null {
  if (!(entry.seq > head.seq)) return 'order';
  if (entry.seq !== head.seq + 1) return 'gap';
  if (entry.prevHash !== head.hash) return 'prev';
  return link(head.hash, entry, sha256) === entry.hash ? null : 'hash';
}

/** The zone whose midnight begins a new day for the log. */
export const HEADS_ZONE = 'Europe/London';

/** The head of the log as signed at the beginning of a day. */
export type SignedHead = LogHead & { readonly day: Day; readonly keyId: string; readonly signature: string };

/** The text that is signed: canonical JSON of {day, hash, seq}. */
export const headText = ({ day, seq, hash }: LogHead & { readonly day: Day }): string =>
  canonicalJson({ day, seq, hash });

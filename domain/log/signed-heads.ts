import type { Day } from '../base/days';
import { canonicalJson } from './canonical-json';
import type { LogHead } from './log-chain';

/** Whose midnight begins a new day for the log. */
export const HEADS_ZONE = 'Europe/London';

/** The head of the log as it was signed at the beginning of a day. */
export type SignedHead = LogHead & { readonly day: Day; readonly keyId: string; readonly signature: string };

/** The text that is signed: canonical JSON of {day, hash, seq}. */
export const headText = ({ day, seq, hash }: LogHead & { readonly day: Day }): string =>
  canonicalJson({ day, seq, hash });

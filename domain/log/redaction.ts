import { ok, type Result, refuse } from '../base/result';

export type RedactionRefusal =
  | { readonly code: 'text-not-chosen' }
  /** It was redacted already, or the entry has format 1, whose texts are part of its hash. */
  | { readonly code: 'no-such-text' }
  | { readonly code: 'reason-missing' }
  /** The public reason contains the text that it is about. */
  | { readonly code: 'reason-repeats' };

/** A shorter text is a word that a reason may need. */
const SHORTEST_REPEAT = 4;

/**
 * Judges the redaction of texts: `texts` are those to be removed, null for one that only members may read. Refuses if
 * there are none, without a reason, and a reason that repeats one of them.
 */
export function judgeRedaction(texts: readonly (string | null)[], typed: string): Result<string, RedactionRefusal> {
  const reason = typed.trim();
  if (texts.length === 0) return refuse({ code: 'no-such-text' });
  if (reason === '') return refuse({ code: 'reason-missing' });
  const said = reason.toLowerCase();
  const repeats = texts.some(
    (text) => text !== null && text.length >= SHORTEST_REPEAT && said.includes(text.toLowerCase()),
  );
  return repeats ? refuse({ code: 'reason-repeats' }) : ok(reason);
}

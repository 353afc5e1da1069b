/** Keeps what was made of a text, so that it is made once. */
export type Kept<T> = {
  /** What `make` made of the text, now or before. */
  get(text: string): T;
  /** The bytes that are kept. */
  readonly bytes: number;
};

/**
 * Keeps what `make` makes of texts within `most` bytes, and forgets what was longest not asked for. `sizeOf` says how many
 * bytes a value takes; the text itself counts two a character. What is larger than all that may be kept is not kept.
 */
export function keptWithin<T>(most: number, make: (text: string) => T, sizeOf: (value: T) => number): Kept<T> {
  const kept = new Map<string, { readonly value: T; readonly size: number }>();
  let bytes = 0;
  const forget = (text: string) => {
    bytes -= kept.get(text)?.size ?? 0;
    kept.delete(text);
  };
  return {
    get(text) {
      const known = kept.get(text);
      const entry = known ?? measured(text, make(text));
      if (known) kept.delete(text);
      else {
        if (entry.size > most) return entry.value;
        bytes += entry.size;
      }
      kept.set(text, entry); // at the end of the Map's order: asked for last
      for (const [oldest] of kept) {
        if (bytes <= most) break;
        forget(oldest);
      }
      return entry.value;
    },
    get bytes() {
      return bytes;
    },
  };

  function measured(text: string, value: T) {
    return { value, size: text.length * 2 + sizeOf(value) };
  }
}
